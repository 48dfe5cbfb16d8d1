// The finding feature put together.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { TaskDefinition } from '../../platform/queue/task.ts';
import { addFindingRoutes, type FindingRouteParts } from './finding-routes.ts';
import { indexMissing, indexMissingCandidates } from './index-missing.ts';
import { addViewRoutes } from './view-routes.ts';
import { createViews, type ViewsParts } from './views.ts';
import './finding-tables.ts';

export interface FindingWorkParts extends Pick<FindingRouteParts, 'db' | 'taxonomy'> {
  readonly queue: Queue;
}

export type FindingParts = FindingRouteParts & ViewsParts;

/** The role api. */
export function createFindingApi(parts: FindingParts): HttpFeature {
  return {
    name: 'finding',
    routes: (app) => {
      addFindingRoutes(app, parts);
      addViewRoutes(app, createViews(parts));
    },
  };
}

/** To be declared in every process, whatever its roles. */
export const FINDING_TASKS: readonly TaskDefinition[] = [indexMissing];

/** The role worker. */
export async function workOnFinding({ db, queue, taxonomy }: FindingWorkParts): Promise<void> {
  await queue.work(indexMissing, ({ signal }) => indexMissingCandidates(db, taxonomy, signal).then(() => undefined), {
    concurrency: 1,
  });
}

/** The role scheduler. */
export async function scheduleIndexing(queue: Queue): Promise<void> {
  await queue.schedule(indexMissing, '*/5 * * * *', {});
}
