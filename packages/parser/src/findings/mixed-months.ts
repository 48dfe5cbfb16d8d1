// Months written now as a number, now short, now in full.
import type { ExtractedDate, Finding, Profile } from '@vitae/schema';

type MonthForm = 'number' | 'short' | 'full';

const EXAMPLE: Readonly<Record<MonthForm, string>> = { number: '03/2019', short: 'Mar 2019', full: 'March 2019' };

export function mixedMonths(profile: Profile): Finding[] {
  const forms = new Map<MonthForm, ExtractedDate[]>();
  for (const { startDate, endDate } of [...profile.work, ...profile.education, ...profile.volunteer]) {
    for (const date of [startDate, endDate]) {
      const form = date === undefined ? undefined : monthForm(date);
      if (date !== undefined && form !== undefined) forms.set(form, [...(forms.get(form) ?? []), date]);
    }
  }
  const [main, ...rest] = [...forms].sort((a, b) => b[1].length - a[1].length);
  if (main === undefined || rest.length === 0) return [];
  const examples = [main, ...rest].map(([form]) => EXAMPLE[form]).join(', ');
  const places = rest.flatMap(([, dates]) => dates.flatMap((date) => date.places));
  return [
    {
      code: 'profile.mixed-months',
      severity: 'info',
      message: `Months are written in different forms: like ${examples}.`,
      places,
    },
  ];
}

/** Undefined without a month, and for words that may be either: "May", "June", "Mai", "août". */
function monthForm({ raw, value }: ExtractedDate): MonthForm | undefined {
  if (!/^\d{4}-\d{2}/.test(value)) return undefined;
  const word = /\p{L}+/u.exec(raw)?.[0];
  if (word === undefined) return 'number';
  if (!/^\p{Script=Latin}+$/u.test(word) || /^(?:q|h)$/i.test(word)) return undefined;
  if (/^ma[iyj]$|^mei$/i.test(word)) return undefined;
  if (word.length <= 3 || /^(?:sept|janv|febr|févr|juil|mrz|magg|giug)$/iu.test(word)) return 'short';
  return word.length >= 5 ? 'full' : undefined;
}
