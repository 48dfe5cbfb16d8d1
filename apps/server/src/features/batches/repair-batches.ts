// The scheduler's round: archives whose task got lost are unpacked after all, stored archives that nobody waits for are removed.
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { ARCHIVES } from './archive-key.ts';
import { unpackArchive } from './batch-tasks.ts';
import { findLostArchives, wantedArchives } from './repair-store.ts';

export interface RepairBatchesParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly storage: Storage;
  readonly now: () => Date;
}

/** Longer than the queue takes to give a dead worker's task to another one. */
const LOST_AFTER_MS = 60_000;
/** Longer than an upload can take. */
const ORPHAN_AFTER_MS = 3_600_000;
const PORTION = 200;

export async function repairBatches({ db, queue, storage, now }: RepairBatchesParts): Promise<void> {
  const before = new Date(now().getTime() - LOST_AFTER_MS);
  await asSystem(db, 'batches: find lost archives', async (trx) => {
    for (const payload of await findLostArchives(trx, before, PORTION))
      await queue.send(unpackArchive, payload, { trx });
  });
  const keys: string[] = [];
  for await (const key of storage.list(ARCHIVES, new Date(now().getTime() - ORPHAN_AFTER_MS))) keys.push(key);
  if (keys.length === 0) return;
  const wanted = await asSystem(db, 'batches: find unwanted archives', (trx) => wantedArchives(trx));
  for (const key of keys) if (!wanted.has(key)) await storage.delete(key);
}
