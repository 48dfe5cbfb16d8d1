// Whether the education is of the wished level and field.
import type { MatchCandidate } from '@vitae/schema';
import type { MatchJob } from '../facts/match-job.ts';
import { UNKNOWN_PART } from '../skills/compile-requirement.ts';

export interface CompiledEducation {
  readonly level: number | undefined;
  readonly fields: readonly string[];
}

/** Of level and field, where a job asks for both. */
const LEVEL_SHARE = 0.6;
/** By ISCED levels below the wished one. */
const BELOW = [1, 0.65, 0.3];
/** Another field than the wished one is still education. */
const OTHER_FIELD = 0.2;

/** Undefined: the job asks nothing about it. */
export function compileEducation({ level, fields }: MatchJob['education']): CompiledEducation | undefined {
  return level === undefined && fields.length === 0 ? undefined : { level, fields };
}

/** Each 0–1. */
export function levelPart(wished: number, had: number | null): number {
  return had === null ? UNKNOWN_PART : (BELOW[Math.max(0, wished - had)] ?? 0);
}

export function fieldPart(wished: readonly string[], had: readonly string[]): number {
  if (had.length === 0) return UNKNOWN_PART;
  return had.some((field) => wished.includes(field)) ? 1 : OTHER_FIELD;
}

/** 0–1. */
export function educationFactor(job: CompiledEducation, education: MatchCandidate['education']): number {
  if (job.level === undefined) return fieldPart(job.fields, education.fields);
  const level = levelPart(job.level, education.level);
  if (job.fields.length === 0) return level;
  return LEVEL_SHARE * level + (1 - LEVEL_SHARE) * fieldPart(job.fields, education.fields);
}
