// The best candidates for a job, exactly as a scan of all would give them, in milliseconds.
import type { MatchCandidate } from '@vitae/schema';

import type { CompiledJob } from '../compile-job.ts';
import type { Ranked } from '../rank-by-scan.ts';
import { BestSoFar } from './best-so-far.ts';
import { SEGMENT_ROWS } from './candidate-segment.ts';
import { CandidateSegments } from './candidate-segments.ts';
import { CreditSum } from './credit-sum.ts';
import { pointTables } from './point-tables.ts';
import { offerBest } from './segment-bounds.ts';

export interface CandidateIndex {
  readonly size: number;
  /** Memory of its columns, without the ids. */
  readonly bytes: number;
  /** Adds the candidate, or takes it in place of the one with this id. */
  put(candidate: MatchCandidate): void;
  /** False when there is none with this id. */
  remove(id: string): boolean;
  has(id: string): boolean;
  /** The highest score first, of equals the lower id: row by row what `rankCandidatesByScan` gives. */
  best(job: CompiledJob, most: number): Ranked[];
}

/** `segmentRows`: at most the default. */
export function createCandidateIndex({ segmentRows = SEGMENT_ROWS } = {}): CandidateIndex {
  const segments = new CandidateSegments(segmentRows);
  const sum = new CreditSum();
  return {
    get size() {
      return segments.size;
    },
    get bytes() {
      return segments.bytes + sum.bytes;
    },
    has: (id) => segments.has(id),
    put: (candidate) => segments.put(candidate),
    remove: (id) => segments.remove(id),
    best: (job, most) => {
      const best = new BestSoFar(most);
      const tables = pointTables(job, segments.kinds);
      for (const segment of segments.all()) offerBest({ job, tables, segment, sum }, best);
      return best.ranked();
    },
  };
}
