// Words for what a job asks for and offers.
import type { JobContract, JobField, JobHours, JobSalary, Seniority, WorkArrangement } from '@vitae/schema';

export const SENIORITY_NAMES: Record<Seniority, string> = {
  intern: 'Intern, apprentice',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead',
  director: 'Director, head',
};

export const ARRANGEMENT_NAMES: Record<WorkArrangement, string> = {
  'on-site': 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
};

export const CONTRACT_NAMES: Record<JobContract, string> = {
  permanent: 'Permanent',
  temporary: 'Temporary',
  freelance: 'Freelance',
  internship: 'Internship',
  apprenticeship: 'Apprenticeship',
};

export const HOURS_NAMES: Record<JobHours, string> = { 'full-time': 'Full-time', 'part-time': 'Part-time' };

export const PERIOD_NAMES: Record<JobSalary['period'], string> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

/** ISCED 2011. */
export const EDUCATION_NAMES: readonly string[] = [
  'No formal education',
  'Primary school',
  'Lower secondary school',
  'Upper secondary or apprenticeship',
  'Post-secondary',
  'Short-cycle tertiary',
  'Bachelor or the like',
  'Master or the like',
  'Doctorate',
];

export const FIELD_NAMES: Record<JobField, string> = {
  title: 'Title',
  seniority: 'Seniority',
  skill: 'Skill',
  minYears: 'Years, at least',
  maxYears: 'Years, at most',
  education: 'Education',
  language: 'Language',
  place: 'Place',
  arrangement: 'Where from',
  salary: 'Salary',
  contract: 'Contract',
  hours: 'Hours',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

export function languageName(code: string): string {
  return code === 'asl' ? 'Sign language' : (languageNames.of(code) ?? code);
}

/** "€70,000–85,000 a year", "from £27 an hour". */
export function salaryText({ min, max, currency, period }: JobSalary): string {
  const amount = (value: number) =>
    value.toLocaleString('en', {
      style: 'currency',
      currency,
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
      maximumFractionDigits: 2,
    });
  const range =
    min !== null && max !== null
      ? `${amount(min)} – ${amount(max)}`
      : min !== null
        ? `from ${amount(min)}`
        : `up to ${amount(max ?? 0)}`;
  return `${range} ${PERIOD_NAMES[period]}`;
}

export function placeText({
  city,
  countryCode,
}: {
  readonly city: string | null;
  readonly countryCode: string | null;
}): string {
  return [city, countryCode].filter((part) => part !== null).join(', ');
}
