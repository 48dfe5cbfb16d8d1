// The privacy feature put together.
import { VitaeError } from '@vitae/schema';
import { z } from 'zod';
import { withWorkspace } from '../../platform/database/database.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { defineTask } from '../../platform/queue/task.ts';
import { createErasePerson, type ErasePersonParts, finishErasures as finish } from './erase-person.ts';
import { findErasure } from './erase-store.ts';
import { createExportPerson } from './export-person.ts';
import { addPrivacyRoutes } from './privacy-routes.ts';

export type PrivacyParts = ErasePersonParts;

const finishErasures = defineTask({
  name: 'privacy.finish-erasures',
  payload: z.object({}),
  retryLimit: 1,
  expireInSeconds: 600,
  keepSeconds: 3600,
});

export const PRIVACY_TASKS = [finishErasures] as const;

/** The role api. */
export function createPrivacyApi(parts: PrivacyParts): HttpFeature {
  const routes = {
    erasePerson: createErasePerson(parts),
    exportPerson: createExportPerson(parts),
    erasureOf: async (by: { workspaceId: string; userId: string | null }, candidateId: string) => {
      const report = await withWorkspace(parts.db, by, (trx) => findErasure(trx, by.workspaceId, candidateId));
      if (report === undefined) throw new VitaeError('resource.not-found');
      return report;
    },
  };
  return { name: 'privacy', routes: (app) => addPrivacyRoutes(app, routes) };
}

/** The role worker. */
export async function workOnPrivacy(parts: PrivacyParts, queue: Queue): Promise<void> {
  await queue.work(finishErasures, () => finish(parts), { concurrency: 1 });
}

/** The role scheduler. */
export async function schedulePrivacy(queue: Queue): Promise<void> {
  await queue.schedule(finishErasures, '*/5 * * * *', {});
}
