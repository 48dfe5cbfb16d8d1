// SQL of `bulk_changes`: what was asked, and how far it is.
import type { BulkChange, BulkRefusal } from '@vitae/schema/api';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { BulkChangesTable } from './bulk-tables.ts';

export type BulkChangeRow = Selectable<BulkChangesTable>;

export async function insertBulkChange(
  trx: Trx,
  row: Insertable<BulkChangesTable> & { readonly workspace_id: string },
  candidateIds: readonly string[],
): Promise<BulkChangeRow> {
  const inserted = await trx.insertInto('bulk_changes').values(row).returningAll().executeTakeFirstOrThrow();
  await sql`insert into bulk_change_items (workspace_id, change_id, candidate_id)
    select ${row.workspace_id}, ${row.id}, unnest(${candidateIds}::uuid[])`.execute(trx);
  return inserted;
}

/** Those of `madeBy` only. `hold`: others wait until this transaction ends. */
export async function findBulkChange(
  trx: Trx,
  id: string,
  { madeBy, hold }: { readonly madeBy: string; readonly hold: boolean },
): Promise<BulkChangeRow | undefined> {
  const query = trx.selectFrom('bulk_changes').selectAll().where('id', '=', id).where('made_by', '=', madeBy);
  return await (hold ? query.forUpdate() : query).executeTakeFirst();
}

export async function isUndone(trx: Trx, id: string): Promise<boolean> {
  const row = await trx.selectFrom('bulk_changes').select('id').where('undoes', '=', id).executeTakeFirst();
  return row !== undefined;
}

export async function listChanged(trx: Trx, id: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('bulk_change_items')
    .select('candidate_id')
    .where('change_id', '=', id)
    .where('outcome', '=', 'changed')
    .execute();
  return rows.map((row) => row.candidate_id);
}

const REASONS: Readonly<Record<BulkRefusal, string>> = {
  gone: 'They are not in the pool any more.',
  failed: 'Something went wrong on our side.',
};

/** `undoableFrom`: older ones can't be taken back any more. */
export async function readBulkChange(trx: Trx, row: BulkChangeRow, undoableFrom: Date): Promise<BulkChange> {
  const counts = new Map<string, number>();
  const { rows } = await sql<{ outcome: string; count: number }>`select outcome, count(*)::int as count
    from bulk_change_items where change_id = ${row.id} group by outcome`.execute(trx);
  for (const { outcome, count } of rows) counts.set(outcome, count);
  const of = (outcome: string) => counts.get(outcome) ?? 0;
  const refused = (['gone', 'failed'] as const)
    .map((code) => ({ code, reason: REASONS[code], count: of(code) + (code === 'gone' ? row.missing : 0) }))
    .filter(({ count }) => count > 0);
  const done = row.done_at !== null;
  const reversible = row.kind !== 'delete' && row.kind !== 'undo' && row.made_at >= undoableFrom;
  return {
    id: row.id,
    kind: row.kind,
    state: done ? 'done' : 'running',
    total: row.missing + [...counts.values()].reduce((sum, count) => sum + count, 0),
    waiting: of('waiting'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    refused,
    canUndo: done && reversible && of('changed') > 0 && !(await isUndone(trx, row.id)),
  };
}

export async function endBulkChange(trx: Trx, id: string, now: Date): Promise<void> {
  await trx.updateTable('bulk_changes').set({ done_at: now }).where('id', '=', id).execute();
}

export async function deleteBulkChangesBefore(trx: Trx, before: Date): Promise<void> {
  await trx.deleteFrom('bulk_changes').where('made_at', '<', before).execute();
}
