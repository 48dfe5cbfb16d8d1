// The scheduler's hourly round through what runs out by itself: sessions, links, counted tries, kept replies, stray tables.
import { z } from 'zod';
import { sweepTables } from '../features/table-import/sweep-tables.ts';
import { createIdempotencyStore } from '../platform/http/idempotency-store.ts';
import { defineTask } from '../platform/queue/task.ts';
import { assembleAccounts } from './assemble-accounts.ts';
import { assembleLlm } from './assemble-llm.ts';
import type { Platform } from './platform.ts';

export const sweepExpired = defineTask({
  name: 'platform.sweep',
  payload: z.object({}),
  retryLimit: 1,
  expireInSeconds: 120,
  keepSeconds: 3600,
});

export async function workOnSweeps(platform: Platform): Promise<void> {
  const accounts = assembleAccounts(platform, () => Promise.resolve(false));
  const idempotency = createIdempotencyStore(platform.db);
  const sweep = async () => {
    await accounts.sweep();
    await idempotency.sweep();
    await assembleLlm(platform).sweep();
    await sweepTables(platform.db, platform.storage, new Date());
  };
  await platform.queue.work(sweepExpired, sweep, { concurrency: 1 });
}
