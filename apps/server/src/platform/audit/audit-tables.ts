// The tables of the audit log as Kysely sees them; made by migration 050.
import type { ColumnType, Generated } from 'kysely';

interface AuditColumns {
  id: Generated<string>;
  /** The chain: a workspace, or `SYSTEM_CHAIN`. */
  workspace_id: string;
  at: Generated<Date>;
  actor_kind: string;
  actor_id: string | null;
  key_id: string | null;
  action: string;
  outcome: string;
  subject_kind: string | null;
  subject_id: string | null;
  request_id: string | null;
  address: string | null;
  details: ColumnType<unknown, string, never>;
}

interface AuditEntriesTable extends AuditColumns {
  position: number;
  hash: Buffer;
}

interface AuditHeadsTable {
  workspace_id: string;
  position: number;
  hash: Buffer;
}

declare module '../database/tables.ts' {
  interface Database {
    audit_intake: AuditColumns;
    audit_entries: AuditEntriesTable;
    audit_heads: AuditHeadsTable;
  }
}
