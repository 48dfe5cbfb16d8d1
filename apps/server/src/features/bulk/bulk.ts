// The bulk feature put together: many candidates at once.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { TaskDefinition } from '../../platform/queue/task.ts';
import { type BulkChangesParts, createBulkChanges } from './bulk-changes.ts';
import { addBulkRoutes } from './bulk-routes.ts';
import { changeInBulk } from './bulk-task.ts';
import { createExportCandidates, type ExportCandidatesParts } from './export-candidates.ts';
import { addExportRoutes } from './export-routes.ts';
import './bulk-tables.ts';

/** The role api. */
export function createBulkApi(parts: BulkChangesParts & ExportCandidatesParts): HttpFeature {
  return {
    name: 'bulk',
    routes: (app) => {
      addBulkRoutes(app, createBulkChanges(parts));
      addExportRoutes(app, createExportCandidates(parts));
    },
  };
}

/** To be declared in every process, whatever its roles. */
export const BULK_TASKS: readonly TaskDefinition[] = [changeInBulk];
