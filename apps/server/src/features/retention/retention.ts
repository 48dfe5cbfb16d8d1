// The retention feature put together.
import { z } from 'zod';
import type { Db } from '../../platform/database/database.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { defineTask } from '../../platform/queue/task.ts';
import { type ApplyRulesParts, applyRules } from './apply-rules.ts';
import { addRetentionRoutes } from './retention-routes.ts';
import { createRetentionRules } from './retention-rules.ts';

const applyRetention = defineTask({
  name: 'retention.apply',
  payload: z.object({}),
  retryLimit: 1,
  expireInSeconds: 7200,
});

export const RETENTION_TASKS = [applyRetention] as const;

/** The role api. */
export function createRetentionApi(parts: { readonly db: Db; readonly now: () => Date }): HttpFeature {
  return { name: 'retention', routes: (app) => addRetentionRoutes(app, createRetentionRules(parts)) };
}

/** The role worker. */
export async function workOnRetention(parts: ApplyRulesParts, queue: Queue): Promise<void> {
  await queue.work(applyRetention, ({ signal }) => applyRules(parts, signal), { concurrency: 1 });
}

/** The role scheduler: each night. */
export async function scheduleRetention(queue: Queue): Promise<void> {
  await queue.schedule(applyRetention, '20 2 * * *', {});
}
