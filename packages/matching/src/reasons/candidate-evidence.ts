// Where a candidate's facts are written.
import type { MatchEvidence } from '@vitae/schema';

export interface CandidateEvidence {
  /** By key of skill or language, the best line first. */
  readonly entries: ReadonlyMap<string, readonly MatchEvidence[]>;
  /** Names as the candidate or the taxonomy writes them, by key. */
  readonly names: ReadonlyMap<string, string>;
  readonly work: readonly MatchEvidence[];
  readonly education: readonly MatchEvidence[];
  readonly place: readonly MatchEvidence[];
}

export const NO_EVIDENCE: CandidateEvidence = {
  entries: new Map(),
  names: new Map(),
  work: [],
  education: [],
  place: [],
};
