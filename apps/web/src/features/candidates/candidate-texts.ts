// Facts about candidates as people say them.
import type { CandidateSourceKind, CandidateSummary } from '@vitae/schema/api';
import { SOURCE_NAMES } from '../resumes/resume-filters.ts';

export const ORIGIN_NAMES: Readonly<Record<CandidateSourceKind, string>> = {
  ...SOURCE_NAMES,
  application: 'Application',
  manual: 'Entered by hand',
};

export function nameOf({ name, email }: Pick<CandidateSummary, 'name' | 'email'>): string {
  return name ?? email ?? 'No name yet';
}

export function placeOf({ city, countryCode }: Pick<CandidateSummary, 'city' | 'countryCode'>): string {
  return [city, countryCode].filter((part) => part !== null).join(', ');
}

/** “7 yrs”, “5 mos”; empty when nothing is known. */
export function experienceText(months: number | null): string {
  if (months === null) return '';
  if (months < 12) return `${months} mo${months === 1 ? '' : 's'}`;
  const years = Math.floor(months / 12);
  return `${years} yr${years === 1 ? '' : 's'}`;
}

/** “Ward sister, Leeds General”. */
export function roleOf({ label, employer }: Pick<CandidateSummary, 'label' | 'employer'>): string {
  return [label, employer].filter((part) => part !== null && part !== '').join(' · ');
}
