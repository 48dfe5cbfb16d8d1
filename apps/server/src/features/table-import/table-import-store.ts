// SQL of tables that are being taken in, and of their rows among the items of their batch.
import { TableMapping } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';
import type { ItemReason } from '../batches/item-store.ts';
import './table-import-tables.ts';

export interface TableImport {
  readonly batchId: string;
  readonly filename: string;
  readonly storageKey: string;
  readonly mapping: TableMapping;
  readonly nextRow: number;
  readonly createdBy: string;
  readonly createdAt: Date;
}

export async function insertTableImport(
  trx: Trx,
  workspaceId: string,
  made: Omit<TableImport, 'nextRow'>,
): Promise<void> {
  await trx
    .insertInto('table_imports')
    .values({
      workspace_id: workspaceId,
      batch_id: made.batchId,
      filename: made.filename,
      storage_key: made.storageKey,
      mapping: JSON.stringify(made.mapping),
      created_by: made.createdBy,
      created_at: made.createdAt,
    })
    .execute();
}

/** Undefined when the table was taken in, or its batch is gone. */
export async function findTableImport(trx: Trx, batchId: string): Promise<TableImport | undefined> {
  const row = await trx.selectFrom('table_imports').selectAll().where('batch_id', '=', batchId).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    batchId: row.batch_id,
    filename: row.filename,
    storageKey: row.storage_key,
    mapping: TableMapping.parse(row.mapping),
    nextRow: row.next_row,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

export async function noteNextRow(trx: Trx, batchId: string, nextRow: number): Promise<void> {
  await trx.updateTable('table_imports').set({ next_row: nextRow }).where('batch_id', '=', batchId).execute();
}

export async function deleteTableImport(trx: Trx, batchId: string): Promise<void> {
  await trx.deleteFrom('table_imports').where('batch_id', '=', batchId).execute();
}

/** The row is this résumé. */
export async function linkItem(
  trx: Trx,
  itemId: string,
  resume: { readonly id: string; readonly bytes: number; readonly sha256: string },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('batch_items')
    .set({ resume_id: resume.id, bytes: resume.bytes, sha256: resume.sha256, moved_at: now })
    .where('id', '=', itemId)
    .where('resume_id', 'is', null)
    .execute();
}

/** The rows that no try has come to. */
export async function endOpenItems(
  trx: Trx,
  batchId: string,
  state: 'cancelled' | 'rejected',
  reason: ItemReason,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('batch_items')
    .set({ state, reason: JSON.stringify(reason), moved_at: now })
    .where('batch_id', '=', batchId)
    .where('state', '=', 'received')
    .where('resume_id', 'is', null)
    .execute();
}

/** Inside `asSystem`. */
export async function hasTableImport(trx: Trx, workspaceId: string, batchId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('table_imports')
    .select('batch_id')
    .where('workspace_id', '=', workspaceId)
    .where('batch_id', '=', batchId)
    .executeTakeFirst();
  return row !== undefined;
}
