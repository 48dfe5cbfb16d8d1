// How long a candidate has worked, how much of it in the job's field, and at which rank.
import { type MatchCandidate, Seniority } from '@vitae/schema';
import type { MatchJob } from '../facts/match-job.ts';
import { UNKNOWN_PART } from '../skills/compile-requirement.ts';
import { risingCurve } from './rising-curve.ts';

export type ExperiencePart = 'relevant' | 'total' | 'seniority';

/** What each part counts; of those that a job asks for the shares are scaled to 1. */
const SHARES: Readonly<Record<ExperiencePart, number>> = { relevant: 0.5, total: 0.2, seniority: 0.3 };
/** Months in the field that count as enough where the job names none. */
const ENOUGH_MONTHS = 24;
/** By steps below the wished rank; above it nothing is taken off. */
const BELOW = [1, 0.6, 0.25, 0.1, 0, 0];
/** By leading digits of ISCO-08 that two occupations share: unit group 4, minor group 3, sub-major group 2. */
const CLOSENESS: Readonly<Record<number, number>> = { 4: 1, 3: 0.7, 2: 0.4 };

export interface CompiledExperience {
  readonly shares: Readonly<Record<ExperiencePart, number>>;
  readonly months: number | undefined;
  /** Months wished in the field. */
  readonly relevantMonths: number;
  readonly isco: string | undefined;
  readonly seniority: Seniority | undefined;
}

/** Undefined: the job asks nothing about it. */
export function compileExperience({ months, isco, seniority }: MatchJob['experience']): CompiledExperience | undefined {
  const relevant = isco === undefined ? 0 : SHARES.relevant;
  const total = months === undefined ? 0 : SHARES.total;
  const rank = seniority === undefined ? 0 : SHARES.seniority;
  const sum = relevant + total + rank;
  if (sum === 0) return undefined;
  const shares = { relevant: relevant / sum, total: total / sum, seniority: rank / sum };
  return { shares, months, relevantMonths: months ?? ENOUGH_MONTHS, isco, seniority };
}

/** 0–1 for the months of one occupation in a job of another. */
export function closeness(wished: string, had: string): number {
  let same = 0;
  while (same < 4 && wished.charCodeAt(same) === had.charCodeAt(same)) same++;
  return CLOSENESS[same] ?? 0;
}

/** Months in the field, those of close occupations in part; undefined when none of the occupations is known. */
export function relevantMonths(isco: string, fields: MatchCandidate['fields']): number | undefined {
  if (fields.length === 0) return undefined;
  let months = 0;
  for (const field of fields) months += closeness(isco, field.isco) * field.months;
  return months;
}

/** Each 0–1. */
export function relevantPart(job: CompiledExperience, months: number | undefined): number {
  return months === undefined ? UNKNOWN_PART : risingCurve(months, job.relevantMonths);
}

export function totalPart(job: CompiledExperience, months: number | null): number {
  if (job.months === undefined) return 0;
  return months === null ? UNKNOWN_PART : risingCurve(months, job.months);
}

export function seniorityPart(job: CompiledExperience, had: Seniority | null): number {
  if (job.seniority === undefined) return 0;
  if (had === null) return UNKNOWN_PART;
  return BELOW[Math.max(0, Seniority.options.indexOf(job.seniority) - Seniority.options.indexOf(had))] ?? 0;
}

/** 0–1. */
export function experienceFactor(job: CompiledExperience, candidate: MatchCandidate): number {
  const { shares, isco } = job;
  const relevant = isco === undefined ? 0 : relevantPart(job, relevantMonths(isco, candidate.fields));
  return (
    shares.relevant * relevant +
    shares.total * totalPart(job, candidate.months) +
    shares.seniority * seniorityPart(job, candidate.seniority)
  );
}
