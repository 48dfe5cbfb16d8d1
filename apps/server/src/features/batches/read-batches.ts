// Looking at batches: the list, one with its speed, its items, and the outcomes as a table.
import { VitaeError } from '@vitae/schema';
import type {
  Batch,
  BatchItem,
  BatchItemList,
  BatchItemQuery,
  BatchList,
  BatchOutcomesQuery,
  BatchSummary,
} from '@vitae/schema/api';
import { z } from 'zod';
import type { Db, Trx } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import type { UserNames } from '../resumes/read-resumes.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { withVisible } from '../resumes/resume-scope.ts';
import { sumsOf } from './batch-progress.ts';
import { type BatchRow, findBatch, listBatches } from './batch-store.ts';
import { type BatchSums, countItems, countItemsAndEnds } from './count-store.ts';
import { type ListedItem, listItems } from './item-list-store.ts';
import { explain } from './item-reason.ts';

/** `get`, `items` and `outcomes` throw `resource.not-found`. */
export interface ReadBatches {
  list(
    visible: Visibility,
    query: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<BatchList>;
  get(visible: Visibility, id: string): Promise<Batch>;
  items(visible: Visibility, id: string, query: BatchItemQuery): Promise<BatchItemList>;
  /** All items, or those in one bin, a portion at a time. */
  outcomes(visible: Visibility, id: string, query: BatchOutcomesQuery): Promise<AsyncIterable<readonly BatchItem[]>>;
}

export interface ReadBatchesParts {
  readonly db: Db;
  readonly userNames: UserNames;
  readonly now: () => Date;
}

const Position = z.uuid();
/** Over which the speed is taken. */
const WINDOW_MS = 60_000;
const PORTION = 500;

export function createReadBatches(parts: ReadBatchesParts): ReadBatches {
  const { db } = parts;
  return {
    list: async (visible, { limit, cursor }) => {
      const before = decodeCursor(cursor, Position);
      const { rows, sums } = await withVisible(db, visible, async (trx) => {
        const found = await listBatches(trx, limit + 1, before);
        return {
          rows: found,
          sums: await countItems(
            trx,
            found.slice(0, limit).map(({ id }) => id),
          ),
        };
      });
      if (rows.length === 0) return { items: [], nextCursor: null };
      const names = await parts.userNames([...new Set(rows.map(({ created_by }) => created_by))]);
      return pageOf(
        rows,
        limit,
        (row) => toSummary(row, sums, names),
        ({ id }) => id,
      );
    },
    get: async (visible, id) => {
      const { row, sums, ended } = await withVisible(db, visible, async (trx) => {
        const found = await existing(trx, id);
        const since = new Date(parts.now().getTime() - WINDOW_MS);
        return { row: found, ...(await countItemsAndEnds(trx, id, since)) };
      });
      const names = await parts.userNames([row.created_by]);
      return { ...toSummary(row, sums, names), ...speedOf(row, sumsOf(row, sums), ended, parts.now()) };
    },
    items: (visible, id, { bin, limit, cursor }) =>
      withVisible(db, visible, async (trx) => {
        await existing(trx, id);
        const after = decodeCursor(cursor, Position);
        const rows = await listItems(trx, id, { bin, limit: limit + 1, after });
        return pageOf(rows, limit, toItem, (row) => row.id);
      }),
    outcomes: async (visible, id, { bin }) => {
      await withVisible(db, visible, (trx) => existing(trx, id));
      return allItems(db, visible, id, bin);
    },
  };
}

export async function existing(trx: Trx, id: string): Promise<BatchRow> {
  const row = await findBatch(trx, id);
  if (row === undefined) throw new VitaeError('resource.not-found');
  return row;
}

async function* allItems(
  db: Db,
  visible: Visibility,
  id: string,
  bin: BatchOutcomesQuery['bin'],
): AsyncGenerator<readonly BatchItem[]> {
  for (let after: string | undefined; ; ) {
    const page = { bin, limit: PORTION, after };
    const rows = await withVisible(db, visible, (trx) => listItems(trx, id, page));
    yield rows.map(toItem);
    after = rows.at(-1)?.id;
    if (rows.length < PORTION) return;
  }
}

function toSummary(
  row: BatchRow,
  sums: ReadonlyMap<string, BatchSums>,
  names: ReadonlyMap<string, string>,
): BatchSummary {
  const { id, kind, name, settings, state, created_by: by, created_at } = row;
  const createdBy = { id: by, name: names.get(by) ?? '' };
  return { id, kind, name, settings, state, ...sumsOf(row, sums), createdBy, createdAt: created_at.toISOString() };
}

function speedOf(
  row: BatchRow,
  { counts, unsent }: BatchSums,
  ended: number,
  now: Date,
): Pick<Batch, 'perSecond' | 'secondsLeft'> {
  if (ended === 0) return { perSecond: null, secondsLeft: null };
  const age = now.getTime() - row.created_at.getTime();
  const perSecond = ended / (Math.max(1000, Math.min(WINDOW_MS, age)) / 1000);
  const left = counts.waiting - unsent + counts.reading;
  return { perSecond, secondsLeft: left / perSecond };
}

function toItem(item: ListedItem): BatchItem {
  const { state, archiveId, reason: _reason, outcome: _outcome, ...shown } = item;
  return { ...shown, ...explain(item), unsent: state === 'expected' && archiveId === null };
}
