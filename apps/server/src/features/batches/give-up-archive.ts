// All tries to unpack an archive are used up: what was not unpacked is refused, with the reason.
import type { z } from 'zod';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { unpackArchive } from './batch-tasks.ts';
import { findArchiveToUnpack, listExpectedEntries, moveArchive, rejectItem } from './item-store.ts';
import { reasonOf } from './judge-archive.ts';

export interface GiveUpArchiveParts {
  readonly db: Db;
  readonly storage: Storage;
  readonly now: () => Date;
}

const FAILED = reasonOf(
  'archive.failed',
  'Unpacking the archive failed several times because of a fault on our side.',
  'send-again',
);

export async function giveUpArchive(
  { db, storage, now }: GiveUpArchiveParts,
  { workspaceId, itemId }: z.output<(typeof unpackArchive)['payload']>,
): Promise<void> {
  const key = await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    const item = await findArchiveToUnpack(trx, itemId);
    if (item === undefined) return null;
    await rejectItem(trx, itemId, ['received'], FAILED, now());
    for (const { id } of await listExpectedEntries(trx, itemId)) await rejectItem(trx, id, ['expected'], FAILED, now());
    if (item.state === 'unpacking') await moveArchive(trx, itemId, 'unpacked', now());
    return item.storage_key;
  });
  if (key !== null) await storage.delete(key);
}
