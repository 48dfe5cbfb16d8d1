// The import of tables put together. How far one is, and how its rows ended, is told by its batch.
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { TaskDefinition } from '../../platform/queue/task.ts';
import { createKeepUpload } from '../resumes/keep-upload.ts';
import type { ResumesParts } from '../resumes/resumes.ts';
import { createStartTableImport } from './start-table-import.ts';
import { addTableImportRoutes } from './table-import-routes.ts';
import { takeInTable } from './table-import-task.ts';
import { createGiveUpTable, createTakeInRows } from './take-in-rows.ts';

export type TableImportParts = Pick<ResumesParts, 'db' | 'queue' | 'storage' | 'log' | 'now'>;

/** To be declared in every process, whatever its roles. */
export const TABLE_IMPORT_TASKS: readonly TaskDefinition[] = [takeInTable];

/** The role api. */
export function createTableImportsApi(parts: TableImportParts): HttpFeature {
  const start = createStartTableImport(parts);
  return { name: 'table-import', routes: (app) => addTableImportRoutes(app, start) };
}

/** The role worker. */
export async function workOnTableImports(parts: TableImportParts): Promise<void> {
  const shared = { ...parts, keepUpload: createKeepUpload(parts) };
  await parts.queue.work(takeInTable, createTakeInRows(shared), {
    concurrency: 1,
    onGivenUp: createGiveUpTable(shared),
  });
}
