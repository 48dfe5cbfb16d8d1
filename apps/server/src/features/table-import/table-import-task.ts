// Background work of this feature. Payloads hold ids only.
import { z } from 'zod';
import { defineTask } from '../../platform/queue/task.ts';

/** Makes a résumé of each row. Safe to run twice: a row has the same résumé id in every try. */
export const takeInTable = defineTask({
  name: 'table-imports.take-in',
  payload: z.object({ workspaceId: z.uuid(), batchId: z.uuid() }),
  retryLimit: 5,
  retryDelaySeconds: 2,
  // 20,000 rows at some milliseconds each, on a busy machine.
  expireInSeconds: 3600,
});
