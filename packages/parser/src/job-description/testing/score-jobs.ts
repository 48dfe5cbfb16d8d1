// How much of the truth is read, and how much is read that is not there: for each field over all advertisements.
import type { ParsedJob } from '@vitae/schema';
import type { DescribedJob, JobTruth } from './described-job.ts';

export interface FieldScore {
  readonly field: string;
  readonly f1: number;
  /** What was missed (-) and what was made up (+), with the title of its advertisement. */
  readonly wrong: readonly string[];
}

/** Each field as a list of comparable words; empty: nothing is said. */
const FIELDS: readonly {
  readonly field: string;
  readonly truth: (truth: JobTruth) => readonly (string | number | undefined)[];
  readonly read: (parsed: ParsedJob) => readonly (string | number | null | undefined)[];
}[] = [
  { field: 'title', truth: ({ title }) => [title], read: ({ title }) => [title] },
  {
    field: 'skills',
    truth: ({ must, nice }) => [...(must ?? []), ...(nice ?? [])],
    read: ({ requirements }) => requirements.skills.map(({ name }) => name),
  },
  {
    field: 'must and nice',
    truth: ({ must, nice }) => [
      ...(must ?? []).map((name) => `${name} must`),
      ...(nice ?? []).map((name) => `${name} nice`),
    ],
    read: ({ requirements }) => requirements.skills.map(({ name, importance }) => `${name} ${importance}`),
  },
  { field: 'seniority', truth: ({ seniority }) => [seniority], read: ({ requirements }) => [requirements.seniority] },
  { field: 'years', truth: ({ years }) => [years], read: ({ requirements }) => [yearsOf(requirements)] },
  {
    field: 'education',
    truth: ({ education }) => [education],
    read: ({ requirements }) => [requirements.education?.level],
  },
  {
    field: 'field of study',
    truth: ({ field }) => [field],
    read: ({ requirements }) => [requirements.education?.field],
  },
  {
    field: 'languages',
    truth: ({ languages }) => languages ?? [],
    read: ({ requirements }) =>
      requirements.languages.map(({ code, level }) => (level === null ? code : `${code} ${level}`)),
  },
  { field: 'city', truth: ({ city }) => [city], read: ({ requirements }) => [requirements.place?.city] },
  {
    field: 'arrangement',
    truth: ({ arrangement }) => [arrangement],
    read: ({ requirements }) => [requirements.arrangement],
  },
  { field: 'salary', truth: ({ salary }) => [salary], read: ({ requirements }) => [salaryOf(requirements)] },
  { field: 'contract', truth: ({ contract }) => [contract], read: ({ requirements }) => [requirements.contract] },
  { field: 'hours', truth: ({ hours }) => [hours], read: ({ requirements }) => [requirements.hours] },
];

function yearsOf({ minYears, maxYears }: ParsedJob['requirements']): string | null {
  if (minYears === null && maxYears === null) return null;
  return maxYears === null ? `${minYears}` : `${minYears ?? ''}-${maxYears}`;
}

function salaryOf({ salary }: ParsedJob['requirements']): string | null {
  if (salary === null) return null;
  const range = salary.max === null ? `${salary.min}` : `${salary.min ?? ''}-${salary.max}`;
  return `${salary.currency} ${range} ${salary.period}`;
}

export function scoreJobs(jobs: readonly DescribedJob[], parse: (text: string) => ParsedJob): FieldScore[] {
  const read = jobs.map(({ text, truth }) => ({ truth, parsed: parse(text) }));
  return FIELDS.map(({ field, truth, read: take }) => {
    let right = 0;
    const wrong: string[] = [];
    for (const job of read) {
      const wanted = words(truth(job.truth));
      const given = words(take(job.parsed));
      right += given.filter((word) => wanted.includes(word)).length;
      for (const word of wanted) if (!given.includes(word)) wrong.push(`-${word} (${job.truth.title})`);
      for (const word of given) if (!wanted.includes(word)) wrong.push(`+${word} (${job.truth.title})`);
    }
    return { field, f1: (2 * right) / (2 * right + wrong.length), wrong };
  });
}

const words = (some: readonly (string | number | null | undefined)[]): string[] =>
  some.filter((word) => word !== null && word !== undefined).map(String);
