// School or work before the person can have begun it.
import { type ExtractedDate, type Finding, monthIndex, type Profile } from '@vitae/schema';

/** Years of age below which a date contradicts the date of birth. */
const YOUNGEST = { education: 3, work: 12 } as const;

export function datesAgainstBirth(profile: Profile): Finding[] {
  const { birthDate } = profile.basics;
  const born = birthDate === undefined ? undefined : monthIndex(birthDate.value);
  if (birthDate === undefined || born === undefined) return [];
  const findings: Finding[] = [];
  for (const list of ['education', 'work'] as const) {
    for (const { id, startDate, endDate } of profile[list]) {
      const [name, date] = startDate === undefined ? ['endDate', endDate] : ['startDate', startDate];
      const age = ageAt(date, born);
      if (date === undefined || age === undefined || age >= YOUNGEST[list]) continue;
      findings.push({
        code: 'profile.before-birth',
        severity: 'warning',
        message: 'This date does not fit the date of birth.',
        path: `${list}/${id}/${name}`,
        places: [...date.places, ...birthDate.places],
      });
    }
  }
  return findings;
}

function ageAt(date: ExtractedDate | undefined, born: number): number | undefined {
  const month = date === undefined ? undefined : monthIndex(date.value);
  return month === undefined ? undefined : (month - born) / 12;
}
