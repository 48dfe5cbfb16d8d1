// One try of one task: parses its payload, runs its handler, and keeps the reason of a failure out of the database.
import type { JobWithMetadata } from 'pg-boss';
import type { z } from 'zod';
import type { Log } from '../log/log.ts';
import type { TaskHandler } from './queue.ts';
import type { TaskDefinition } from './task.ts';

export interface RunTaskParts<P extends z.ZodType> {
  readonly task: TaskDefinition<P>;
  readonly handler: TaskHandler<z.output<P>>;
  readonly log: Log;
}

/** What the queue keeps about a failed try: its kind, since messages may repeat the content of documents. */
class TaskFailure extends Error {
  override readonly name = 'TaskFailure';
}

export async function runTask<P extends z.ZodType>(
  { task, handler, log }: RunTaskParts<P>,
  job: JobWithMetadata<object>,
): Promise<void> {
  const started = performance.now();
  const about = { task: task.name, taskId: job.id, attempt: job.retryCount };
  try {
    await handler({
      taskId: job.id,
      payload: task.payload.parse(job.data),
      attempt: job.retryCount,
      lastAttempt: job.retryCount >= job.retryLimit,
      signal: job.signal,
    });
    log.debug({ ...about, ms: Math.round(performance.now() - started) }, 'A task is done');
  } catch (error) {
    log.warn({ ...about, err: error }, 'A try of a task failed');
    throw new TaskFailure(kindOf(error));
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
