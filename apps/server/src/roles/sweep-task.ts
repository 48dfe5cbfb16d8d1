// The scheduler's hourly round through what runs out by itself: sessions, links, counted tries, kept replies, stray tables.
import { z } from 'zod';
import { createAssistants } from '../features/assistants/assistants.ts';
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
    const llm = assembleLlm(platform);
    await llm.sweep();
    const { made, removed } = await createAssistants({ db: platform.db, now: () => new Date() }).reconcile();
    if (made + removed > 0) platform.log.info({ made, removed }, 'Assistants were reconciled');
    for (const { kind, severity, title } of await llm.alerts.read()) {
      platform.log.warn({ kind, severity }, `Language models: ${title}`);
    }
    await sweepTables(platform.db, platform.storage, new Date());
  };
  await platform.queue.work(sweepExpired, sweep, { concurrency: 1 });
}
