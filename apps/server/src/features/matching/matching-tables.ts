// The tables of matching as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';

type Never = ColumnType<string, never, never>;

/** Written by a trigger on `candidates`. */
export interface MatchChangesTable {
  workspace_id: Generated<string>;
  candidate_id: Never;
  transaction: Never;
  position: Never;
}

export interface MatchFeedbackTable {
  workspace_id: Generated<string>;
  job_id: string;
  candidate_id: string;
  verdict: string;
  reason: string | null;
  score: number;
  tier: string;
  given_by: string;
  given_at: Date;
}

export interface MatchFactsTable {
  workspace_id: Generated<string>;
  candidate_id: string;
  version: number;
  basis: string;
  month: string | null;
  facts: ColumnType<unknown, string, string>;
  computed_at: Date;
}

export interface MatchDecisionsTable {
  workspace_id: Generated<string>;
  id: string;
  job_id: string;
  candidate_id: string;
  verdict: string | null;
  reason: string | null;
  score: number;
  tier: string;
  rank: number | null;
  pool: number;
  scorer: string;
  factors: ColumnType<unknown, string, never>;
  decided_by: string;
  decided_at: Date;
}

export interface MatchSentencesTable {
  workspace_id: Generated<string>;
  job_id: string;
  candidate_id: string;
  basis: string;
  sentence: string | null;
  written_at: Date;
}

export interface WorkspaceLikenessTable {
  workspace_id: Generated<string>;
  weight: number;
  changed_by: string;
  changed_at: Date;
}

interface VectorColumns {
  workspace_id: Generated<string>;
  version: number;
  model: string;
  text_hash: string;
  vector: Buffer | null;
}
export interface CandidateVectorsTable extends VectorColumns {
  candidate_id: string;
}
export interface JobVectorsTable extends VectorColumns {
  job_id: string;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    match_changes: MatchChangesTable;
    match_feedback: MatchFeedbackTable;
    match_facts: MatchFactsTable;
    match_decisions: MatchDecisionsTable;
    match_sentences: MatchSentencesTable;
    workspace_likeness: WorkspaceLikenessTable;
    candidate_vectors: CandidateVectorsTable;
    job_vectors: JobVectorsTable;
  }
}
