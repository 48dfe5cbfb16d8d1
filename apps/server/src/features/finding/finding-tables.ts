// The tables of finding as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';

type Never = ColumnType<never, never, never>;

export interface CandidateSearchTable {
  workspace_id: Generated<string>;
  candidate_id: string;
  hidden: Generated<boolean>;
  resume_id: string | null;
  resume_reading: number | null;
  language: string;
  name_key: string;
  updated_at: Date;
  created_at: Date;
  /** -1: not known. */
  months: Generated<number>;
  education_level: number | null;
  status: string;
  source: string;
  owner_id: string | null;
  city: string | null;
  country_code: string | null;
  lat: number | null;
  lon: number | null;
  /** 0–255, even over all candidates: for estimates. */
  part: number;
  skills: string[];
  titles: string[];
  employers: string[];
  schools: string[];
  languages: string[];
  tags: string[];
  batch_ids: string[];
  facets: Never;
  heads: Never;
  words: Never;
  /** Exact lexemes of filters as 64-bit numbers: migration 161. */
  marks: Never;
  terms: string;
  profile_text: string;
  document_text: string;
  /** Of the rules by which its texts were made searchable. */
  text_form: Generated<number>;
}

export interface CandidateViewsTable {
  workspace_id: Generated<string>;
  id: string;
  owner_id: string;
  name: string;
  /** Parsed with its schema by the store that reads it; written as JSON text. */
  query: ColumnType<unknown, string, string>;
  shared: boolean;
  created_at: Date;
  updated_at: Date;
}

export interface CandidateViewLooksTable {
  workspace_id: Generated<string>;
  view_id: string;
  user_id: string;
  seen_at: Date;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    candidate_search: CandidateSearchTable;
    /** The same rows, through the text indexes: migration 060. */
    pool_search: CandidateSearchTable;
    candidate_views: CandidateViewsTable;
    candidate_view_looks: CandidateViewLooksTable;
  }
}
