// SQL of `batch_items`.
import type { NextAction, Outcome } from '@vitae/schema';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { BatchItemsTable } from './batches-tables.ts';

export type ItemRow = Selectable<BatchItemsTable>;

export interface ItemReason {
  readonly code: string;
  /** A plain sentence. */
  readonly message: string;
  readonly nextAction: NextAction;
}

/** One file or row. Lists show items in the order of their ids, which `newId` makes grow. */
export interface NewItem {
  readonly id: string;
  readonly path: string;
  readonly filename: string;
  readonly bytes?: number;
  /** Hex. */
  readonly sha256?: string;
  readonly state: 'expected' | 'received' | 'duplicate' | 'rejected';
  /** Needed for `rejected`. */
  readonly reason?: ItemReason;
  /** Of what became a candidate without a document. */
  readonly outcome?: Outcome;
  readonly resumeId?: string;
  readonly candidateId?: string;
  /** The item of the archive, and which of its entries this is, from 0. */
  readonly archive?: { readonly itemId: string; readonly entry: number; readonly depth: number };
  readonly storageKey?: string;
}

/** A statement takes 65,535 parameters. */
const PORTION = 2000;

export async function insertItems(
  trx: Trx,
  of: { readonly workspaceId: string; readonly batchId: string; readonly now: Date },
  items: readonly NewItem[],
): Promise<void> {
  for (let from = 0; from < items.length; from += PORTION) {
    const rows = items.slice(from, from + PORTION).map((item) => toRow(of, item));
    await trx.insertInto('batch_items').values(rows).execute();
  }
}

function toRow(
  of: { readonly workspaceId: string; readonly batchId: string; readonly now: Date },
  item: NewItem,
): Insertable<BatchItemsTable> {
  return {
    workspace_id: of.workspaceId,
    id: item.id,
    batch_id: of.batchId,
    path: item.path,
    filename: item.filename,
    bytes: item.bytes ?? null,
    sha256: item.sha256 ?? null,
    state: item.state,
    reason: item.reason === undefined ? null : JSON.stringify(item.reason),
    outcome: item.outcome === undefined ? null : JSON.stringify(item.outcome),
    resume_id: item.resumeId ?? null,
    candidate_id: item.candidateId ?? null,
    archive_id: item.archive?.itemId ?? null,
    entry: item.archive?.entry ?? null,
    depth: item.archive?.depth ?? 0,
    storage_key: item.storageKey ?? null,
    moved_at: of.now,
  };
}

/** Of the archive itself, whatever batch it is in. Others who would change it wait. */
export async function findArchiveToUnpack(trx: Trx, id: string): Promise<ItemRow | undefined> {
  return await trx.selectFrom('batch_items').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

export interface ReceivedFile {
  readonly filename?: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly resumeId: string | null;
  readonly storageKey: string | null;
}

/** False when the item is in none of the states `from` any more: somebody else was first, and nothing was changed. */
export async function receiveItem(
  trx: Trx,
  id: string,
  from: readonly string[],
  file: ReceivedFile,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('batch_items')
    .set({
      state: 'received',
      reason: null,
      bytes: file.bytes,
      sha256: file.sha256,
      resume_id: file.resumeId,
      storage_key: file.storageKey,
      moved_at: now,
      ...(file.filename === undefined ? {} : { filename: file.filename }),
    })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Does nothing to an item that is in none of the states `from`. */
export async function rejectItem(
  trx: Trx,
  id: string,
  from: readonly string[],
  reason: ItemReason,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('batch_items')
    .set({ state: 'rejected', reason: JSON.stringify(reason), storage_key: null, moved_at: now })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .execute();
}

export async function moveArchive(trx: Trx, id: string, to: 'unpacking' | 'unpacked', now: Date): Promise<void> {
  await trx
    .updateTable('batch_items')
    .set({ state: to, moved_at: now, ...(to === 'unpacked' ? { storage_key: null } : {}) })
    .where('id', '=', id)
    .execute();
}

/** Entries of an archive that wait to be unpacked. */
export async function listExpectedEntries(trx: Trx, archiveId: string): Promise<ItemRow[]> {
  return await trx
    .selectFrom('batch_items')
    .selectAll()
    .where('archive_id', '=', archiveId)
    .where('state', '=', 'expected')
    .orderBy('entry')
    .execute();
}

export async function countAllItems(trx: Trx, batchId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('batch_items')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Items that have not become anything yet. `sentOnly`: only those whose bytes are here. Gives the stored archives that nobody needs now. */
export async function cancelItems(
  trx: Trx,
  batchId: string,
  which: 'unsent' | 'all',
  reason: ItemReason,
  now: Date,
): Promise<{ readonly changed: number; readonly archiveKeys: readonly string[] }> {
  const rows = await sql<{ storageKey: string | null }>`with gone as (
      select workspace_id, id, storage_key from batch_items
      where batch_id = ${batchId} and (state = 'expected' and (${which} = 'all' or archive_id is null)
        or ${which} = 'all' and state = 'received' and storage_key is not null)
      for update)
    update batch_items i set state = 'cancelled', reason = ${JSON.stringify(reason)}::jsonb, storage_key = null, moved_at = ${now}
    from gone where i.workspace_id = gone.workspace_id and i.id = gone.id
    returning gone.storage_key as "storageKey"`.execute(trx);
  return {
    changed: rows.rows.length,
    archiveKeys: rows.rows.flatMap(({ storageKey }) => (storageKey === null ? [] : [storageKey])),
  };
}
