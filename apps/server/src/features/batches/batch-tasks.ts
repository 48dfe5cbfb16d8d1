// Background work on batches. Payloads hold ids only.
import { z } from 'zod';
import { defineTask } from '../../platform/queue/task.ts';

/** Turns the entries of an archive into items. Safe to run twice: an entry becomes an item once. */
export const unpackArchive = defineTask({
  name: 'batches.unpack',
  payload: z.object({ workspaceId: z.uuid(), itemId: z.uuid() }),
  retryLimit: 5,
  retryDelaySeconds: 2,
  expireInSeconds: 3600,
});

/** Finds archives whose task got lost, and stored archives that nobody waits for. */
export const repairBatches = defineTask({
  name: 'batches.repair',
  payload: z.object({}),
  retryLimit: 0,
  expireInSeconds: 300,
  keepSeconds: 3600,
});
