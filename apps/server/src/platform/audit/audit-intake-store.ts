// SQL that adds to the audit log.
import { SYSTEM_CHAIN } from '@vitae/schema/api';
import { type Insertable, sql } from 'kysely';
import type { Trx } from '../database/database.ts';
import type { Database } from '../database/tables.ts';
import type { AuditRecord, AuditSubject } from './audit-record.ts';
import './audit-tables.ts';

type Row = Insertable<Database['audit_intake']>;

/** Written with the transaction or not at all. Inside `withWorkspace` only entries of that workspace can be written. */
export async function insertAudit(trx: Trx, records: readonly AuditRecord[]): Promise<void> {
  if (records.length === 0) return;
  await trx.insertInto('audit_intake').values(records.map(toRow)).execute();
}

/** The same entry for each of many subjects, all of one kind. */
export async function insertAuditOfEach(
  trx: Trx,
  record: Omit<AuditRecord, 'subject'>,
  kind: AuditSubject['kind'],
  ids: readonly string[],
): Promise<void> {
  const row = toRow({ ...record, subject: null });
  await sql`insert into audit_intake
      (workspace_id, actor_kind, actor_id, key_id, action, outcome, subject_kind, subject_id, request_id, address, details)
    select ${row.workspace_id}::uuid, ${row.actor_kind}, ${row.actor_id}::uuid, ${row.key_id}::uuid, ${row.action},
      ${row.outcome}, ${kind}, unnest(${ids}::uuid[]), ${row.request_id}, ${row.address}, ${row.details}::jsonb`.execute(
    trx,
  );
}

/** Writes the entry when this transaction has changed something; tells whether it has. */
export async function insertAuditOfChange(trx: Trx, record: AuditRecord): Promise<boolean> {
  const row = toRow(record);
  const result = await sql`insert into audit_intake
      (workspace_id, actor_kind, actor_id, key_id, action, outcome, subject_kind, subject_id, request_id, address, details)
    select ${row.workspace_id}::uuid, ${row.actor_kind}, ${row.actor_id}::uuid, ${row.key_id}::uuid, ${row.action},
      ${row.outcome}, ${row.subject_kind}, ${row.subject_id}::uuid, ${row.request_id}, ${row.address}, ${row.details}::jsonb
    where pg_current_xact_id_if_assigned() is not null`.execute(trx);
  return result.numAffectedRows === 1n;
}

function toRow(record: AuditRecord): Row {
  const { actor, subject } = record;
  return {
    workspace_id: record.workspaceId ?? SYSTEM_CHAIN,
    actor_kind: actor.kind,
    actor_id: actor.userId,
    key_id: actor.keyId,
    action: record.action,
    outcome: record.outcome,
    subject_kind: subject?.kind ?? null,
    subject_id: subject?.id ?? null,
    request_id: record.requestId,
    address: record.address,
    details: JSON.stringify(record.details),
    ...(record.at === undefined ? {} : { at: record.at }),
  };
}
