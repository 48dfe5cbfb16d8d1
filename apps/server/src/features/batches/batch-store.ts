// SQL of `batches`. What a transaction sees is limited by `withVisible`, `withWorkspace` or `asSystem`.
import { BatchSettings, BatchState } from '@vitae/schema/api';
import type { Selectable } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { BatchesTable } from './batches-tables.ts';

export interface BatchRow extends Omit<Selectable<BatchesTable>, 'settings' | 'state' | 'kind'> {
  readonly kind: 'documents' | 'table';
  readonly settings: BatchSettings;
  readonly state: BatchState;
}

export interface NewBatch {
  readonly workspaceId: string;
  readonly id: string;
  readonly kind: BatchRow['kind'];
  readonly name: string;
  readonly settings: BatchSettings;
  readonly createdBy: string;
  readonly now: Date;
}

/** Open: its items are inserted with `insertItems`, in the same transaction or later. */
export async function insertBatch(trx: Trx, batch: NewBatch): Promise<void> {
  await trx
    .insertInto('batches')
    .values({
      workspace_id: batch.workspaceId,
      id: batch.id,
      kind: batch.kind,
      name: batch.name,
      settings: JSON.stringify(batch.settings),
      created_by: batch.createdBy,
      created_at: batch.now,
    })
    .execute();
}

export async function findBatch(trx: Trx, id: string): Promise<BatchRow | undefined> {
  const row = await trx.selectFrom('batches').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toBatch(row);
}

/** Others who would change its state wait until this transaction ends. */
export async function findBatchToChange(trx: Trx, id: string): Promise<BatchRow | undefined> {
  const row = await trx.selectFrom('batches').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row === undefined ? undefined : toBatch(row);
}

/** The newest first. `before`: the id of the last one seen. */
export async function listBatches(trx: Trx, limit: number, before: string | undefined): Promise<BatchRow[]> {
  const rows = await trx
    .selectFrom('batches')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toBatch);
}

export async function endBatch(trx: Trx, id: string, state: 'closed' | 'cancelled', now: Date): Promise<void> {
  await trx.updateTable('batches').set({ state, ended_at: now }).where('id', '=', id).execute();
}

function toBatch(row: Selectable<BatchesTable>): BatchRow {
  return {
    ...row,
    kind: row.kind === 'table' ? 'table' : 'documents',
    settings: BatchSettings.parse(row.settings),
    state: BatchState.parse(row.state),
  };
}

/** The batch, when nobody has told of it since `before`; then this process does. */
export async function claimTelling(
  trx: Trx,
  id: string,
  before: Date,
  now: Date,
): Promise<BatchRow | 'too-early' | 'gone'> {
  const row = await trx
    .updateTable('batches')
    .set({ told_at: now })
    .where('id', '=', id)
    .where('told_at', '<=', before)
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return toBatch(row);
  return (await findBatch(trx, id)) === undefined ? 'gone' : 'too-early';
}
