// The tables of privacy as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';

/** Parsed with its schema by the store that reads it; written as JSON text. */
type Json = ColumnType<unknown, string, string>;

interface ErasuresTable {
  workspace_id: Generated<string>;
  id: string;
  candidate_id: string;
  merged_ids: string[];
  erased_by: string | null;
  erased_at: Date;
  state: Generated<'running' | 'done'>;
  /** Under which keys the storage has what belongs to the person; ids only. */
  storage_prefixes: string[];
  removed: Json;
  verification: ColumnType<unknown, string | null | undefined, string | null>;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    erasures: ErasuresTable;
  }
}
