// The task that unpacks a stored archive. Its entries are announced first, in one step, so that the sums are right from then on.
import type { z } from 'zod';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Log } from '../../platform/log/log.ts';
import type { TaskHandler } from '../../platform/queue/queue.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { storeDocumentOrArchive } from '../resumes/store-document.ts';
import { uploadFilename } from '../resumes/upload-filename.ts';
import { archiveKey } from './archive-key.ts';
import { ARCHIVE_FACTOR, MAX_ITEMS } from './batch-limits.ts';
import { findBatch } from './batch-store.ts';
import type { unpackArchive } from './batch-tasks.ts';
import {
  countAllItems,
  findArchiveToUnpack,
  type ItemRow,
  insertItems,
  listExpectedEntries,
  moveArchive,
  rejectItem,
} from './item-store.ts';
import { type JudgedArchive, judgeArchive, reasonOf } from './judge-archive.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import { refusalOf, type TakeFile } from './take-file.ts';

export interface UnpackArchiveParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly takeFile: TakeFile;
  readonly batchMoved: (workspaceId: string, batchId: string) => void;
  readonly log: Log;
  readonly now: () => Date;
  readonly maxUploadBytes: number;
}

type Payload = z.output<(typeof unpackArchive)['payload']>;

export function createUnpackArchive(parts: UnpackArchiveParts): TaskHandler<Payload> {
  const { db, storage, log } = parts;
  return async ({ payload, signal }) => {
    const item = await findWaiting(db, payload);
    if (item === undefined || item.storage_key === null) return;
    const archive = await openArchive(storage, item.storage_key, item.bytes ?? 0).catch((error: unknown) => {
      log.info({ itemId: item.id, err: error }, 'An archive could not be opened');
      return null;
    });
    try {
      await announce(parts, item, archive);
      if (archive !== null) await unpackEntries(parts, item, archive, signal);
    } finally {
      archive?.close();
    }
    await storage.delete(item.storage_key);
    parts.batchMoved(item.workspace_id, item.batch_id);
  };
}

async function findWaiting(db: Db, { workspaceId, itemId }: Payload): Promise<ItemRow | undefined> {
  const item = await withWorkspace(db, { workspaceId, userId: null }, (trx) => findArchiveToUnpack(trx, itemId));
  return item?.state === 'received' || item?.state === 'unpacking' ? item : undefined;
}

/** Does nothing when an earlier try has done it. */
async function announce(parts: UnpackArchiveParts, item: ItemRow, archive: OpenArchive | null): Promise<void> {
  const { db, now, maxUploadBytes } = parts;
  const { workspace_id: workspaceId, batch_id: batchId } = item;
  await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    const current = await findArchiveToUnpack(trx, item.id);
    if (current?.state !== 'received') return;
    const room = MAX_ITEMS - (await countAllItems(trx, batchId));
    const judged = judge(item, archive, maxUploadBytes, room);
    if (!judged.ok) return await rejectItem(trx, item.id, ['received'], judged.reason, now());
    const entries = judged.entries.map(({ entry, path, bytes, refused }) => ({
      id: newId(),
      path: `${item.path}/${path}`.slice(-1000),
      filename: uploadFilename(path),
      bytes,
      archive: { itemId: item.id, entry, depth: item.depth + 1 },
      ...(refused === null ? { state: 'expected' as const } : { state: 'rejected' as const, reason: refused }),
    }));
    await insertItems(trx, { workspaceId, batchId, now: now() }, entries);
    await moveArchive(trx, item.id, 'unpacking', now());
  });
  parts.batchMoved(workspaceId, batchId);
}

function judge(item: ItemRow, archive: OpenArchive | null, maxUploadBytes: number, room: number): JudgedArchive {
  if (archive === null) {
    const reason = reasonOf('document.damaged', 'The archive is damaged and cannot be opened.', 'send-other-format');
    return { ok: false, reason };
  }
  const judged = judgeArchive({
    packedBytes: item.bytes ?? 0,
    entryCount: archive.entryCount,
    entries: archive.entries,
    depth: item.depth,
    maxEntryBytes: maxUploadBytes * ARCHIVE_FACTOR,
  });
  if (!judged.ok || judged.entries.length <= room) return judged;
  const message = `One import holds at most ${MAX_ITEMS} files, and with this archive it would hold more.`;
  return { ok: false, reason: reasonOf('archive.refused', message, 'send-smaller') };
}

async function unpackEntries(
  parts: UnpackArchiveParts,
  item: ItemRow,
  archive: OpenArchive,
  signal: AbortSignal,
): Promise<void> {
  const { db, now } = parts;
  const scope = { workspaceId: item.workspace_id, userId: null };
  const { owner, waiting } = await withWorkspace(db, scope, async (trx) => ({
    owner: (await findBatch(trx, item.batch_id))?.created_by,
    waiting: await listExpectedEntries(trx, item.id),
  }));
  if (owner === undefined) return;
  const visible: Visibility = { workspaceId: item.workspace_id, userId: owner, uploader: null };
  for (const entry of waiting) {
    signal.throwIfAborted();
    await unpackEntry(parts, visible, entry, archive);
    parts.batchMoved(item.workspace_id, item.batch_id);
  }
  await withWorkspace(db, scope, async (trx) => {
    const current = await findArchiveToUnpack(trx, item.id);
    if (current?.state === 'unpacking') await moveArchive(trx, item.id, 'unpacked', now());
  });
}

async function unpackEntry(
  parts: UnpackArchiveParts,
  visible: Visibility,
  item: ItemRow,
  archive: OpenArchive,
): Promise<void> {
  const { storage, takeFile, maxUploadBytes } = parts;
  const place = { kind: 'announced', itemId: item.id, from: ['expected'] } as const;
  const reject = (reason: ReturnType<typeof reasonOf>): Promise<void> =>
    takeFile.reject(visible, item.batch_id, place, item.filename, reason);
  const entry = archive.entries.find(({ index }) => index === item.entry);
  const damaged = reasonOf('document.damaged', 'This part of the archive is damaged.', 'send-other-format');
  const stream = await entry?.open().catch(() => undefined);
  if (stream === undefined) return await reject(damaged);
  let broken = false;
  stream.once('error', () => {
    broken = true;
  });
  const limits = { storage, maxUploadBytes, maxArchiveBytes: maxUploadBytes * ARCHIVE_FACTOR };
  const key = archiveKey(visible.workspaceId, item.id);
  try {
    const file = await storeDocumentOrArchive(limits, visible.workspaceId, item.filename, stream, key);
    await takeFile.keep(visible, item.batch_id, place, file);
  } catch (error) {
    const refusal = broken ? damaged : refusalOf(error);
    if (refusal === undefined) throw error;
    await reject(refusal);
  } finally {
    stream.destroy();
  }
}
