// What people had erased about themselves, as Kysely sees it.
import type { ColumnType, Generated } from 'kysely';

/** Parsed with its schema by the store that reads it; written as JSON text. */
type Json = ColumnType<unknown, string, string>;

interface OwnErasuresTable {
  workspace_id: Generated<string>;
  id: string;
  user_id: string;
  erased_at: Date;
  removed: Json;
  remaining: Json;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    own_erasures: OwnErasuresTable;
  }
}
