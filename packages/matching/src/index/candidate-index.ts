// The best candidates for a job, exactly as a scan of all would give them, in milliseconds.
import type { MatchCandidate } from '@vitae/schema';

import type { CompiledJob } from '../compile-job.ts';
import type { Ranked } from '../rank-by-scan.ts';
import { scoreEntries } from '../score-match.ts';
import { boundRows } from './bound-rows.ts';
import { CandidateColumns } from './candidate-columns.ts';
import { CreditSum } from './credit-sum.ts';
import { selectBest } from './select-best.ts';

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

/** Columns are written anew when more than this part of their rows is gone. */
const MOST_GONE = 0.3;
const WORTH_IT = 1024;

export function createCandidateIndex(): CandidateIndex {
  let columns = new CandidateColumns();
  let rowOf = new Map<string, number>();
  const sum = new CreditSum();
  const forget = (id: string): boolean => {
    const row = rowOf.get(id);
    if (row === undefined) return false;
    columns.forget(row);
    rowOf.delete(id);
    return true;
  };
  const compact = () => {
    const gone = columns.rows - rowOf.size;
    if (gone < WORTH_IT || gone < columns.rows * MOST_GONE) return;
    [columns, rowOf] = copyOf(columns);
  };
  return {
    get size() {
      return rowOf.size;
    },
    get bytes() {
      return columns.bytes + sum.bytes;
    },
    has: (id) => rowOf.has(id),
    put: (candidate) => {
      forget(candidate.id);
      rowOf.set(candidate.id, columns.add(candidate));
      compact();
    },
    remove: (id) => {
      const known = forget(id);
      if (known) compact();
      return known;
    },
    best: (job, most) => {
      return selectBest(boundRows(job, columns, sum), most, (row) => {
        const candidate = columns.candidate(row);
        return { id: candidate.id, score: scoreEntries(job, candidate, columns.entries(row)).score };
      });
    },
  };
}

function copyOf(old: CandidateColumns): [CandidateColumns, Map<string, number>] {
  const columns = new CandidateColumns();
  const rowOf = new Map<string, number>();
  for (let row = 0; row < old.rows; row++) {
    if (old.isGone(row)) continue;
    const candidate = old.candidate(row);
    rowOf.set(candidate.id, columns.add(candidate, old.entries(row)));
  }
  return [columns, rowOf];
}
