// The tables of batches as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';

type Timestamp = ColumnType<Date, Date | undefined, Date>;
/** Parsed with its schema by the store that reads it; written as JSON text. */
type NullableJson = ColumnType<unknown, string | null | undefined, string | null>;

export interface BatchesTable {
  workspace_id: Generated<string>;
  id: string;
  kind: string;
  name: string;
  settings: ColumnType<unknown, string, never>;
  state: Generated<string>;
  created_by: string;
  created_at: Timestamp;
  /** When it was closed or cancelled. */
  ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  /** When open pages were last told how far it is. */
  told_at: Timestamp;
}

export interface BatchItemsTable {
  workspace_id: Generated<string>;
  id: string;
  batch_id: string;
  /** With its folders and archives; `filename` is its last part. */
  path: string;
  filename: string;
  bytes: number | null;
  sha256: string | null;
  state: string;
  /** `{ code, message, nextAction }` of what was rejected or cancelled. */
  reason: NullableJson;
  /** Of what became a candidate without a résumé, such as the row of a table. */
  outcome: NullableJson;
  /** What it became; for a duplicate that was never sent, the one that holds the same bytes. */
  resume_id: string | null;
  candidate_id: string | null;
  /** The item of the archive in which it is entry number `entry`. */
  archive_id: string | null;
  entry: number | null;
  /** Archives around it. */
  depth: Generated<number>;
  /** Of an archive that waits to be unpacked. */
  storage_key: string | null;
  moved_at: Timestamp;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    batches: BatchesTable;
    batch_items: BatchItemsTable;
  }
}
