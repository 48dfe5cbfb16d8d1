// Test profiles from plain values: each value as if it had been read surely.
import { type Extracted, emptyProfile, type Profile, type WorkEntry } from '@vitae/schema';

export function sure<T>(value: T): Extracted<T> {
  return { value, raw: String(value), places: [], confidence: 1, source: 'local', method: 'test', version: 'test' };
}

export interface TestJob {
  readonly name?: string;
  readonly position?: string;
  readonly start?: string;
  readonly end?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
}

/** Ids are `work-1`, `work-2`, … */
export function workEntries(jobs: readonly TestJob[]): WorkEntry[] {
  return jobs.map(({ name, position, start, end, summary, highlights = [] }, i) => ({
    id: `work-${i + 1}`,
    ...(name === undefined ? {} : { name: sure(name) }),
    ...(position === undefined ? {} : { position: sure(position) }),
    ...(start === undefined ? {} : { startDate: sure(start) }),
    ...(end === undefined ? {} : { endDate: sure(end) }),
    ...(summary === undefined ? {} : { summary: sure(summary) }),
    highlights: highlights.map(sure),
  }));
}

export function profileWith(jobs: readonly TestJob[], rest: Partial<Profile> = {}): Profile {
  return { ...emptyProfile(), ...rest, work: workEntries(jobs) };
}
