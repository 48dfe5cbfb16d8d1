// The table of shortlists as Kysely sees it.
import type { Generated } from 'kysely';

export interface JobCandidatesTable {
  workspace_id: Generated<string>;
  id: string;
  job_id: string;
  candidate_id: string;
  /** Of an import: whoever began it. */
  added_by: string | null;
  added_at: Date;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    job_candidates: JobCandidatesTable;
  }
}
