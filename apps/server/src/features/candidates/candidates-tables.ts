// The tables of candidates as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';

type Timestamp = ColumnType<Date, Date | undefined, Date>;
type NullableTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** Parsed with its schema by the store that reads it; written as JSON text. */
type Json = ColumnType<unknown, string, string>;

export interface CandidatesTable {
  workspace_id: Generated<string>;
  id: string;
  status: Generated<string>;
  /** The candidate that this one was merged into: its id redirects there. */
  merged_into: string | null;
  /** The résumé that the profile stands on. */
  current_resume_id: string | null;
  owner_id: string | null;
  /** How the person came in first. */
  source: string;
  /** 0: no profile. */
  version: Generated<number>;
  to_check: Generated<number>;
  name: string | null;
  label: string | null;
  email: string | null;
  phone: string | null;
  city: string | null;
  region: string | null;
  country_code: string | null;
  employer: string | null;
  experience_months: number | null;
  education_level: number | null;
  skills: Generated<string[]>;
  /** ISO 639-1 where known, else the name. */
  languages: Generated<string[]>;
  created_by: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
  /** Set for what is left of a person who was anonymised. */
  anonymised_at: NullableTimestamp;
}

export interface CandidateVersionsTable {
  workspace_id: Generated<string>;
  candidate_id: string;
  version: number;
  kind: string;
  resume_id: string | null;
  created_at: Timestamp;
  created_by: string | null;
  changes: Json;
  summary: string;
  profile: Json;
}

export interface CandidateNotesTable {
  workspace_id: Generated<string>;
  id: string;
  candidate_id: string;
  text: string;
  created_by: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface CandidateTagsTable {
  workspace_id: Generated<string>;
  candidate_id: string;
  tag: string;
  added_by: string | null;
  added_at: Timestamp;
}

export interface CandidateSourcesTable {
  workspace_id: Generated<string>;
  id: string;
  candidate_id: string;
  kind: string;
  detail: string | null;
  resume_id: string | null;
  batch_id: string | null;
  added_by: string | null;
  added_at: Timestamp;
}

export interface CandidateConsentsTable {
  workspace_id: Generated<string>;
  id: string;
  candidate_id: string;
  basis: string;
  purpose: string;
  source: string;
  text_version: string | null;
  given_at: Timestamp;
  expires_at: NullableTimestamp;
  withdrawn_at: NullableTimestamp;
  recorded_by: string | null;
}

export interface CandidateKeysTable {
  workspace_id: Generated<string>;
  key: string;
  candidate_id: string;
}

export interface CandidatePairsTable {
  workspace_id: Generated<string>;
  first_id: string;
  second_id: string;
  state: Generated<string>;
  score: number;
  reasons: Json;
  found_at: Timestamp;
  decided_by: string | null;
  decided_at: NullableTimestamp;
}

export interface CandidateMergesTable {
  workspace_id: Generated<string>;
  id: string;
  survivor_id: string;
  merged_id: string;
  before: Json;
  merged_by: string | null;
  merged_at: Timestamp;
  undone_by: string | null;
  undone_at: NullableTimestamp;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    candidates: CandidatesTable;
    candidate_versions: CandidateVersionsTable;
    candidate_notes: CandidateNotesTable;
    candidate_tags: CandidateTagsTable;
    candidate_sources: CandidateSourcesTable;
    candidate_consents: CandidateConsentsTable;
    candidate_keys: CandidateKeysTable;
    candidate_pairs: CandidatePairsTable;
    candidate_merges: CandidateMergesTable;
  }
}
