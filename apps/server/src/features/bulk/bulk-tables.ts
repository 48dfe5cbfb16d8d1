// The tables of bulk changes as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';

export interface BulkChangesTable {
  workspace_id: Generated<string>;
  id: string;
  kind: 'status' | 'tags' | 'owner' | 'job' | 'delete' | 'undo';
  status: string | null;
  add_tags: Generated<string[]>;
  remove_tags: Generated<string[]>;
  /** The new one; null is nobody. */
  owner_id: string | null;
  job_id: string | null;
  undoes: string | null;
  /** Asked for by their id, but not there. */
  missing: Generated<number>;
  made_by: string;
  made_at: Date;
  done_at: ColumnType<Date | null, Date | null | undefined>;
}

export interface BulkChangeItemsTable {
  workspace_id: Generated<string>;
  change_id: string;
  candidate_id: string;
  outcome: Generated<'waiting' | 'changed' | 'unchanged' | 'gone' | 'failed'>;
  status_before: string | null;
  tags_added: Generated<string[]>;
  tags_removed: Generated<string[]>;
  owner_before: string | null;
  /** The row of `job_candidates` that was made. */
  link_added: string | null;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    bulk_changes: BulkChangesTable;
    bulk_change_items: BulkChangeItemsTable;
  }
}
