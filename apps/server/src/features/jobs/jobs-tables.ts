// The tables of jobs as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';

/** Parsed with its schema by the store that reads it; written as JSON text. */
type Json = ColumnType<unknown, string, string>;

export interface JobsTable {
  workspace_id: Generated<string>;
  id: string;
  version: Generated<number>;
  title: string;
  employer: string | null;
  status: string;
  origin: string;
  description: string;
  language: string | null;
  requirements: Json;
  evidence: Json;
  weights: ColumnType<unknown, string | null, string | null>;
  owner_id: string | null;
  city: string | null;
  country_code: string | null;
  arrangement: string | null;
  seniority: string | null;
  contract: string | null;
  hours: string | null;
  /** As they are shown. */
  must_skills: string[];
  /** All of them, as `skillKey` makes them. */
  skills: string[];
  slug: ColumnType<string | null, string | null | undefined, string | null>;
  takes_applications: Generated<boolean>;
  consent_text: ColumnType<string | null, string | null | undefined, string | null>;
  created_by: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface WorkspaceWeightsTable {
  workspace_id: Generated<string>;
  weights: Json;
  changed_by: string | null;
  changed_at: Date;
}

export interface JobApplicationsTable {
  workspace_id: Generated<string>;
  id: string;
  job_id: string;
  resume_id: string;
  name: string;
  email: string;
  phone: string | null;
  message: string | null;
  consent_text: string;
  receipt: string;
  applied_at: Date;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    jobs: JobsTable;
    workspace_weights: WorkspaceWeightsTable;
    job_applications: JobApplicationsTable;
  }
}
