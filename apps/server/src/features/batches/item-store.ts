// SQL of `batch_items`.
import type { NextAction, Outcome } from '@vitae/schema';
import type { Insertable, Selectable } from 'kysely';
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
