// The plain way to the best matches: score everybody. What the index gives has to be the same, row by row.
import type { MatchCandidate } from '@vitae/schema';

import type { CompiledJob } from './compile-job.ts';
import { scoreMatch } from './score-match.ts';

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** The highest score first; of equals the lower id. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function rankCandidatesByScan(job: CompiledJob, candidates: Iterable<MatchCandidate>, most: number): Ranked[] {
  const all: Ranked[] = [];
  for (const candidate of candidates) all.push({ id: candidate.id, score: scoreMatch(job, candidate).score });
  return all.sort(compareRanked).slice(0, most);
}

export function rankJobsByScan(jobs: Iterable<CompiledJob>, candidate: MatchCandidate, most: number): Ranked[] {
  const all: Ranked[] = [];
  for (const job of jobs) all.push({ id: job.id, score: scoreMatch(job, candidate).score });
  return all.sort(compareRanked).slice(0, most);
}
