// The tables of language models as Kysely sees them. All of them belong to the installation: `asSystem` alone.
import type { ColumnType } from 'kysely';

type Json = ColumnType<unknown, string, string>;
type Count = ColumnType<string, number, number>;

export interface LlmProvidersTable {
  id: string;
  name: string;
  kind: string;
  base_url: string | null;
  model: string;
  base_model: string | null;
  embedding_model: string | null;
  api: string;
  structured: string;
  requests_per_minute: number;
  tokens_per_minute: ColumnType<string | null, number | null, number | null>;
  enabled: boolean;
  position: number;
  key_sealed: Buffer | null;
  old_key_sealed: Buffer | null;
  key_set_at: Date | null;
  updated_at: Date;
}

export interface LlmFlagsTable {
  name: string;
  value: Json;
  updated_at: Date;
}

export interface LlmCallsTable {
  id: string;
  workspace_id: string | null;
  resume_id: string | null;
  at: Date;
  template: string;
  version: number;
  provider: string | null;
  model: string | null;
  input_tokens: Count;
  cached_tokens: Count;
  output_tokens: Count;
  cost: ColumnType<string | null, number | null, never>;
  milliseconds: number;
  requests: number;
  cached: boolean;
  outcome: string;
  fault: ColumnType<unknown, string | null, never>;
  trace: Json;
  price: ColumnType<unknown, string | null, never>;
  looked_for: number | null;
  found: number | null;
}

export interface LlmAnswersTable {
  workspace_id: string;
  resume_id: string;
  key: string;
  template: string;
  version: number;
  provider: string;
  model: string;
  sealed: Buffer;
  made_at: Date;
}

export interface LlmExchangesTable {
  call_id: string;
  workspace_id: string | null;
  resume_id: string | null;
  at: Date;
  sealed: Buffer;
}

export interface LlmPricesTable {
  id: string;
  provider: string;
  model: string;
  effective_from: string;
  price: Json;
  updated_at: Date;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    llm_providers: LlmProvidersTable;
    llm_flags: LlmFlagsTable;
    llm_calls: LlmCallsTable;
    llm_answers: LlmAnswersTable;
    llm_exchanges: LlmExchangesTable;
    llm_prices: LlmPricesTable;
  }
}
