// The tables of this feature as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string, string>;

/** A row is there as long as the table is being taken in. */
export interface TableImportsTable {
  workspace_id: Generated<string>;
  batch_id: string;
  filename: string;
  storage_key: string;
  mapping: Json;
  /** Index of the first row that may still have to be taken in. */
  next_row: Generated<number>;
  created_by: string;
  created_at: ColumnType<Date, Date | undefined, Date>;
}

export interface TableImportRemarksTable {
  workspace_id: Generated<string>;
  resume_id: string;
  remarks: Json;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    table_imports: TableImportsTable;
    table_import_remarks: TableImportRemarksTable;
  }
}
