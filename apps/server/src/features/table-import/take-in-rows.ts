// The task that makes a résumé of each row. A row has the same id in every try, so that no try makes a second one of it.
import { type RowResume, rowToResume } from '@vitae/schema';
import type { z } from 'zod';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import type { TaskHandler } from '../../platform/queue/queue.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { endBatch, findBatch } from '../batches/batch-store.ts';
import type { ItemReason } from '../batches/item-store.ts';
import type { KeepUpload } from '../resumes/keep-upload.ts';
import { findResume } from '../resumes/resume-store.ts';
import { resumeKey } from '../resumes/storage-keys.ts';
import type { Remarks } from './follow-rows.ts';
import { readTable, type Table } from './read-table.ts';
import { keepRemarks } from './remarks-store.ts';
import { rowFilename, rowItemId, rowResumeId } from './row-names.ts';
import {
  deleteTableImport,
  endOpenItems,
  findTableImport,
  linkItem,
  noteNextRow,
  type TableImport,
} from './table-import-store.ts';
import type { takeInTable } from './table-import-task.ts';

export interface TakeInRowsParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly keepUpload: KeepUpload;
  readonly log: Log;
  readonly now: () => Date;
}

type Payload = z.output<(typeof takeInTable)['payload']>;

/** Rows between two looks at whether the batch goes on, and two notes of where a later try begins. */
const LOOK_EVERY = 25;

const CANCELLED: ItemReason = {
  code: 'import.cancelled',
  message: 'The import was cancelled before this row.',
  nextAction: 'none',
};
const FAILED: ItemReason = {
  code: 'import.failed',
  message: 'Taking the table in failed several times because of a fault on our side. Send the table again.',
  nextAction: 'none',
};

export function createTakeInRows(parts: TakeInRowsParts): TaskHandler<Payload> {
  const { db, storage, log } = parts;
  return async ({ payload, signal }) => {
    const scope = { workspaceId: payload.workspaceId, userId: null };
    const made = await withWorkspace(db, scope, (trx) => findTableImport(trx, payload.batchId));
    if (made === undefined) return;
    const table = await readTable(await readAll(storage, made.storageKey));
    for (let index = made.nextRow; index < table.rows.length; index++) {
      signal.throwIfAborted();
      if (index % LOOK_EVERY === 0 && !(await goesOn(parts, payload, index))) {
        await finish(parts, payload, made, ['cancelled', CANCELLED]);
        return;
      }
      await takeInRow(parts, payload.workspaceId, made, table, index);
    }
    await finish(parts, payload, made);
    log.info({ batchId: made.batchId, rows: table.rows.length }, 'A table was taken in');
  };
}

/** All tries are used up: the rows that are résumés stay, the others say that they are not. */
export function createGiveUpTable(parts: TakeInRowsParts) {
  return async ({ payload }: { readonly payload: Payload }): Promise<void> => {
    const scope = { workspaceId: payload.workspaceId, userId: null };
    const made = await withWorkspace(parts.db, scope, (trx) => findTableImport(trx, payload.batchId));
    if (made !== undefined) await finish(parts, payload, made, ['rejected', FAILED]);
  };
}

async function goesOn({ db }: TakeInRowsParts, { workspaceId, batchId }: Payload, index: number): Promise<boolean> {
  return await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    await noteNextRow(trx, batchId, index);
    return (await findBatch(trx, batchId))?.state === 'open';
  });
}

/** Every row that was taken in is a résumé with a file of its own; the people of the table are not kept a second time. */
async function finish(
  { db, storage, now }: TakeInRowsParts,
  { workspaceId, batchId }: Payload,
  made: TableImport,
  rest?: readonly [state: 'cancelled' | 'rejected', reason: ItemReason],
): Promise<void> {
  await storage.delete(made.storageKey);
  await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    if (rest !== undefined) await endOpenItems(trx, batchId, ...rest, now());
    const batch = await findBatch(trx, batchId);
    if (batch?.state === 'open') await endBatch(trx, batchId, 'closed', now());
    await deleteTableImport(trx, batchId);
  });
}

async function takeInRow(
  { db, storage, keepUpload, now }: TakeInRowsParts,
  workspaceId: string,
  made: TableImport,
  table: Table,
  index: number,
): Promise<void> {
  const read = rowToResume(table.rows[index] ?? [], table.headers, made.mapping);
  if (read === undefined) return;
  const scope = { workspaceId, userId: null };
  const id = rowResumeId(made, index);
  const before = await withWorkspace(db, scope, async (trx) => {
    const remarks = remarksOf(read);
    const found = await findResume(trx, id);
    // First, so that the remarks are there when the row's reading ends, however soon that is.
    if (found === undefined && remarks !== undefined) await keepRemarks(trx, workspaceId, id, remarks);
    return found;
  });
  const kept = before ?? (await keepRow(storage, keepUpload, workspaceId, made, index, read));
  await withWorkspace(db, scope, (trx) => linkItem(trx, rowItemId(made, index), kept, now()));
}

async function keepRow(
  storage: Storage,
  keepUpload: KeepUpload,
  workspaceId: string,
  made: TableImport,
  index: number,
  { resume }: RowResume,
): Promise<{ id: string; bytes: number; sha256: string }> {
  const id = rowResumeId(made, index);
  const key = resumeKey(workspaceId, id);
  const stored = await storage.put(key, once(Buffer.from(`${JSON.stringify(resume, null, 2)}\n`, 'utf8')));
  const file = { ...stored, id, key, filename: `${rowFilename(made, index)}.json`, batchId: made.batchId };
  const type = { format: 'json-resume', mediaType: 'application/json' } as const;
  await keepUpload({ workspaceId, userId: made.createdBy, uploader: null }, { ...file, ...type }, 'table');
  return file;
}

function remarksOf({ remarks }: RowResume): string | undefined {
  const { notes, tags, source } = remarks;
  if (notes.length === 0 && tags.length === 0 && source === undefined) return undefined;
  const kept: Remarks = { notes: [...notes], tags: [...tags], ...(source === undefined ? {} : { source }) };
  return JSON.stringify(kept);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function readAll(storage: Storage, key: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of storage.open(key)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
