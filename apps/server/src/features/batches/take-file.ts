// A stored file takes its place in a batch: item, résumé and task are there together, or none of them is.
import { PROBLEMS, VitaeError } from '@vitae/schema';
import type { Db, Trx } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { KeepUpload, StoredUpload } from '../resumes/keep-upload.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { withVisible } from '../resumes/resume-scope.ts';
import type { StoredArchive } from '../resumes/store-document.ts';
import { unpackArchive } from './batch-tasks.ts';
import { type ItemReason, insertItems, receiveItem, rejectItem } from './item-store.ts';

/** Where it goes: to an item that was announced, when that is in one of these states, or to a new one. */
export type Place =
  | { readonly kind: 'announced'; readonly itemId: string; readonly from: readonly string[]; readonly rename?: true }
  | { readonly kind: 'new'; readonly itemId: string; readonly path: string };

export interface TakeFile {
  /** Undefined when somebody else was first: then the file is gone again. Rejects only when nothing was kept. */
  keep(
    visible: Visibility,
    batchId: string,
    place: Place,
    file: StoredUpload | StoredArchive,
  ): Promise<{ readonly resumeId: string | null; readonly bin: 'waiting' | 'duplicate' } | undefined>;
  reject(visible: Visibility, batchId: string, place: Place, filename: string, reason: ItemReason): Promise<void>;
}

export interface TakeFileParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly storage: Storage;
  readonly keepUpload: KeepUpload;
  readonly now: () => Date;
}

/** Leaves the transaction that finds an item taken. */
class ItemTaken extends Error {}

export function createTakeFile(parts: TakeFileParts): TakeFile {
  const { db, queue, storage, keepUpload, now } = parts;
  return {
    keep: async (visible, batchId, place, file) => {
      const link = (trx: Trx, resumeId: string | null) => linkFile(trx, visible, batchId, place, file, resumeId, now());
      try {
        if (!('archive' in file)) {
          const { resumeId, duplicateOf } = await keepUpload(visible, file, 'batch', { batchId, link });
          return { resumeId, bin: duplicateOf === undefined ? 'waiting' : 'duplicate' };
        }
        await withVisible(db, visible, async (trx) => {
          await link(trx, null);
          await queue.send(unpackArchive, { workspaceId: visible.workspaceId, itemId: place.itemId }, { trx });
        });
        return { resumeId: null, bin: 'waiting' };
      } catch (error) {
        await storage.delete(file.key);
        if (error instanceof ItemTaken) return undefined;
        throw error;
      }
    },
    reject: (visible, batchId, place, filename, reason) =>
      withVisible(db, visible, async (trx) => {
        if (place.kind === 'announced') return await rejectItem(trx, place.itemId, place.from, reason, now());
        const item = { id: place.itemId, path: place.path, filename, state: 'rejected', reason } as const;
        await insertItems(trx, { workspaceId: visible.workspaceId, batchId, now: now() }, [item]);
      }),
  };
}

async function linkFile(
  trx: Trx,
  { workspaceId }: Visibility,
  batchId: string,
  place: Place,
  file: StoredUpload | StoredArchive,
  resumeId: string | null,
  now: Date,
): Promise<void> {
  const { bytes, sha256, filename } = file;
  const storageKey = 'archive' in file ? file.key : null;
  if (place.kind === 'announced') {
    const renamed = place.rename === undefined ? {} : { filename };
    const received = { bytes, sha256, resumeId, storageKey, ...renamed };
    if (!(await receiveItem(trx, place.itemId, place.from, received, now))) throw new ItemTaken();
    return;
  }
  const kept = resumeId === null ? {} : { resumeId };
  const stored = storageKey === null ? {} : { storageKey };
  const item = {
    id: place.itemId,
    path: place.path,
    filename,
    bytes,
    sha256,
    state: 'received',
    ...kept,
    ...stored,
  } as const;
  await insertItems(trx, { workspaceId, batchId, now }, [item]);
}

/** The reason for a file that is not taken; undefined for any other error. */
export function refusalOf(error: unknown): ItemReason | undefined {
  if (!(error instanceof VitaeError)) return undefined;
  const { title } = PROBLEMS[error.code];
  const message = error.message === title ? title : `${title} ${error.message}`;
  switch (error.code) {
    case 'document.empty':
    case 'request.unsupported-type':
      return { code: error.code, message, nextAction: 'send-other-format' };
    case 'request.too-large':
      return { code: error.code, message, nextAction: 'send-smaller' };
    default:
      return undefined;
  }
}
