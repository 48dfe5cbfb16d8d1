// The tables of résumés as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';

type Timestamp = ColumnType<Date, Date | undefined, Date>;
/** Parsed with its schema by the store that reads it; written as JSON text. */
type Json = ColumnType<unknown, string, string>;
type NullableJson = ColumnType<unknown, string | null, string | null>;

export interface ResumesTable {
  workspace_id: Generated<string>;
  id: string;
  uploaded_by: string;
  filename: string;
  format: string | null;
  media_type: string;
  bytes: number;
  sha256: string;
  storage_key: string;
  source: string;
  status: string;
  stage: string;
  progress: number;
  outcome: NullableJson;
  outcome_kind: ColumnType<string | null, never, never>;
  duplicate_of: string | null;
  /** Counts the readings of the document from 1; a re-parse makes the next one. */
  reading: Generated<number>;
  task_id: string | null;
  /** How often the current reading's task was sent again after it got lost. */
  resends: Generated<number>;
  version: Generated<number>;
  name: string | null;
  label: string | null;
  to_check: Generated<number>;
  candidate_id: ColumnType<string | null, string | null | undefined, string | null>;
  /** The batch that it came in with. */
  batch_id: ColumnType<string | null, string | null | undefined, string | null>;
  uploaded_at: Timestamp;
  /** When status, stage or progress last moved. */
  moved_at: Timestamp;
  finished_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  /** `waiting`, `done`, or null where no second engine is asked. */
  second_reading: ColumnType<string | null, string | null | undefined, string | null>;
  search: ColumnType<never, string | null | undefined, string | null>;
}

export interface ResumeVersionsTable {
  workspace_id: Generated<string>;
  resume_id: string;
  version: number;
  kind: string;
  /** The reading that the places of the profile point into. */
  reading: number;
  created_at: Timestamp;
  created_by: string | null;
  engine: NullableJson;
  changes: Json;
  summary: string;
  profile: Json;
}

export interface ResumeDocumentsTable {
  workspace_id: Generated<string>;
  resume_id: string;
  reading: number;
  layout: string;
  pages: Json;
  findings: Json;
  language: string | null;
  likelihood: number;
  engine: Json;
  /** Gzip of the JSON of `{ document, text }`. */
  content: Buffer;
  created_at: Timestamp;
}

export interface OwnResumesTable {
  workspace_id: Generated<string>;
  resume_id: string;
  user_id: string;
  how: string;
  linked_at: Timestamp;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    resumes: ResumesTable;
    resume_versions: ResumeVersionsTable;
    resume_documents: ResumeDocumentsTable;
    own_resumes: OwnResumesTable;
  }
}
