// The tables of experiments as Kysely sees them; they belong to the installation.
import type { ColumnType } from 'kysely';

type Json = ColumnType<unknown, string, string>;

export interface LlmExperimentsTable {
  id: string;
  name: string;
  template: string;
  kind: string;
  share: number;
  workspaces: string[];
  arms: Json;
  state: string;
  created_at: Date;
  started_at: Date | null;
  ended_at: Date | null;
}

export interface LlmExperimentRunsTable {
  id: string;
  experiment_id: string;
  arm: string;
  /** Run beside another one, and only compared. */
  shadow: boolean;
  workspace_id: string;
  resume_id: string;
  at: Date;
  ok: boolean;
  milliseconds: number;
  cost: ColumnType<string | null, number | null, never>;
  agreement: number | null;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    llm_experiments: LlmExperimentsTable;
    llm_experiment_runs: LlmExperimentRunsTable;
  }
}
