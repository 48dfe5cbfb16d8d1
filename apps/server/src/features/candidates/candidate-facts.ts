// What lists show and filters ask about a candidate, taken from the profile.
import { computeExperience } from '@vitae/parser/experience';
import type { Profile } from '@vitae/schema';
import { languageCode } from '@vitae/taxonomy';

export interface CandidateFacts {
  readonly name: string | null;
  readonly label: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country_code: string | null;
  readonly employer: string | null;
  readonly experience_months: number | null;
  readonly education_level: number | null;
  readonly skills: string[];
  readonly languages: string[];
}

/** More skills than this are a list of keywords; lists show the first ones. */
const MOST_SKILLS = 200;

/** `now` is an ISO date: jobs that go on are counted up to it. */
export function candidateFacts(profile: Profile, now: string): CandidateFacts {
  const { basics, work, education } = profile;
  const levels = education.flatMap(({ level }) => level?.value ?? []);
  const { months, entries } = computeExperience(profile, { now });
  const current = work.find(({ endDate }) => endDate === undefined || endDate.value === 'present') ?? work[0];
  return {
    name: basics.name?.value ?? null,
    label: basics.label?.value ?? current?.position?.value ?? null,
    email: basics.emails[0]?.value ?? null,
    phone: basics.phones[0]?.value ?? null,
    city: basics.location.city?.value ?? null,
    region: basics.location.region?.value ?? null,
    country_code: basics.location.countryCode?.value ?? null,
    employer: current?.name?.value ?? null,
    experience_months: entries.length === 0 ? null : months,
    education_level: levels.length === 0 ? null : Math.max(...levels),
    skills: skillsOf(profile),
    languages: distinct(profile.languages.flatMap(({ language }) => language?.value ?? [])).map(
      (name) => languageCode(name) ?? name,
    ),
  };
}

function skillsOf({ skills }: Profile): string[] {
  const names = skills.flatMap(({ name, keywords }) =>
    keywords.length > 0 ? keywords : name === undefined ? [] : [name],
  );
  return distinct(names.map(({ value }) => value)).slice(0, MOST_SKILLS);
}

/** The first spelling of each stays. */
function distinct(values: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values) {
    const key = value.trim().toLowerCase();
    if (key !== '' && !seen.has(key)) seen.set(key, value.trim());
  }
  return [...seen.values()];
}
