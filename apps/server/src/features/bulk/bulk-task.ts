// The background work of bulk changes that are too large for one request.
import { z } from 'zod';
import { withWorkspace } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { defineTask } from '../../platform/queue/task.ts';
import { type BulkStepParts, giveUpSteps, takeSteps } from './take-steps.ts';

/** Safe to run twice: it goes on with what still waits. */
export const changeInBulk = defineTask({
  name: 'bulk.change',
  payload: z.object({ workspaceId: z.uuid(), userId: z.uuid(), changeId: z.uuid() }),
  retryLimit: 5,
  expireInSeconds: 300,
});

/** One try takes no longer than this, in milliseconds; a task of its own goes on. */
const TURN = 120_000;

export async function workOnBulkChanges(parts: BulkStepParts, queue: Queue): Promise<void> {
  await queue.work(
    changeInBulk,
    async ({ payload, signal }) => {
      const end = parts.now().getTime() + TURN;
      const done = await takeSteps(parts, payload, () => !signal.aborted && parts.now().getTime() < end);
      if (done) return;
      // Thrown when the program stops: the next try goes on.
      signal.throwIfAborted();
      await withWorkspace(parts.db, payload, (trx) => queue.send(changeInBulk, payload, { trx }));
    },
    { concurrency: 2, onGivenUp: ({ payload }) => giveUpSteps(parts, payload) },
  );
}
