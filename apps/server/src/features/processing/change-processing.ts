// Starting a task again and stopping it. What a task did to a document ends with the document, never behind its back.
import { VitaeError } from '@vitae/schema';
import type { ProcessingJob, RetryFailedReply, RetryFailedRequest } from '@vitae/schema/api';
import { withWorkspace } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { TaskDefinition } from '../../platform/queue/task.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { CANCELLED } from '../batches/change-batch.ts';
import { createReparseResume } from '../resumes/reparse-resume.ts';
import { toLiveEvent } from '../resumes/resume-row.ts';
import { endResume, findResumeToChange } from '../resumes/resume-store.ts';
import type { ProcessingScope } from './processing-access-policy.ts';
import { findJob, type JobRow } from './processing-store.ts';
import { inScope, type ReadProcessing, type ReadProcessingParts } from './read-processing.ts';

export interface ChangeProcessingParts extends ReadProcessingParts {
  readonly queue: Queue;
  readonly batchMoved: (workspaceId: string, batchId: string) => void;
}

/** Each throws `resource.not-found`, and `resource.conflict` when the task is not in a state for it. */
export interface ChangeProcessing {
  /** A document is read by a new task; other work is done by the same one. */
  retry(scope: ProcessingScope, id: string): Promise<ProcessingJob>;
  cancel(scope: ProcessingScope, id: string): Promise<ProcessingJob>;
  /** Those that can be; one that somebody else has started meanwhile is passed over. */
  retryFailed(scope: ProcessingScope, request: RetryFailedRequest): Promise<RetryFailedReply>;
}

const MOST_AT_ONCE = 200;

interface Found {
  readonly job: ProcessingJob;
  readonly row: JobRow;
  readonly task: TaskDefinition;
}

export function createChangeProcessing(parts: ChangeProcessingParts, read: ReadProcessing): ChangeProcessing {
  const { db, queue, tasks } = parts;
  const reparse = createReparseResume(parts);
  const find = async (scope: ProcessingScope, id: string): Promise<Found> => {
    const job = await read.get(scope, id);
    const row = await inScope(db, scope, (trx, of) => findJob(trx, of, id));
    const task = tasks.find(({ name }) => name === job.kind);
    if (row === undefined || task === undefined) throw new VitaeError('resource.not-found');
    return { job, row, task };
  };
  const retry: ChangeProcessing['retry'] = async (scope, id) => {
    const { job, row, task } = await find(scope, id);
    if (!job.canRetry)
      throw new VitaeError('resource.conflict', {
        detail: 'This task has not failed, or its import is started again as a whole.',
      });
    if (job.resume === null || row.workspace_id === null) {
      await queue.retry(task, id);
      return await read.get(scope, id);
    }
    const visible = { workspaceId: row.workspace_id, userId: scope.userId, uploader: null };
    const { processingJobId } = await reparse(visible, job.resume.id, { ocr: 'auto' });
    return await read.get(scope, processingJobId);
  };
  return {
    retry,
    retryFailed: async (scope, { kind, workspace }) => {
      const { items } = await read.list(scope, { limit: MOST_AT_ONCE, status: 'failed', kind, workspace });
      let retried = 0;
      for (const { id, canRetry } of items) {
        if (!canRetry) continue;
        const done = await retry(scope, id).catch((error: unknown) => {
          if (error instanceof VitaeError && error.code === 'resource.conflict') return undefined;
          throw error;
        });
        if (done !== undefined) retried++;
      }
      const { failed } = await read.summary(scope, { kind, workspace });
      return { retried, left: failed };
    },
    cancel: async (scope, id) => {
      const { job, row, task } = await find(scope, id);
      if (!job.canCancel)
        throw new VitaeError('resource.conflict', { detail: 'This task has ended, or is stopped with its import.' });
      if (job.resume !== null && row.workspace_id !== null)
        await stopReading(parts, row.workspace_id, job.resume.id, id);
      await queue.cancel(task, id);
      return await read.get(scope, id);
    },
  };
}

/** The document is kept, and can be read again. */
async function stopReading(
  { db, now, batchMoved }: ChangeProcessingParts,
  workspaceId: string,
  resumeId: string,
  taskId: string,
): Promise<void> {
  const batchId = await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    const row = await findResumeToChange(trx, resumeId);
    if (row === undefined || row.status === 'done' || row.task_id !== taskId) {
      throw new VitaeError('resource.conflict', { detail: 'The document has been read meanwhile.' });
    }
    const ended = await endResume(trx, resumeId, { outcome: CANCELLED, stage: 'received', now: now() });
    await writeLiveEvents(trx, [toLiveEvent(ended)]);
    return ended.batch_id;
  });
  if (batchId !== null) batchMoved(workspaceId, batchId);
}
