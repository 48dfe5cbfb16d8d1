// What people do with a whole batch: read again what failed, stop the rest, end it.
import type { Outcome } from '@vitae/schema';
import { VitaeError } from '@vitae/schema';
import type { BatchChange } from '@vitae/schema/api';
import type { Db, Trx } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { toLiveEvent } from '../resumes/resume-row.ts';
import { withVisible } from '../resumes/resume-scope.ts';
import { endResume, startReading } from '../resumes/resume-store.ts';
import { processResume } from '../resumes/resume-tasks.ts';
import { toProgress } from './batch-progress.ts';
import { endBatch, findBatchToChange } from './batch-store.ts';
import { countItems } from './count-store.ts';
import { CANCELLED_CODE } from './item-bin.ts';
import { cancelItems } from './item-store.ts';
import { existing } from './read-batches.ts';
import { findResumesToRetry, findResumesToStop } from './stop-store.ts';

/** Each throws `resource.not-found`, and can be repeated. */
export interface ChangeBatch {
  /** Reads again what could not be read or failed, and what was stopped after it had arrived. */
  retry(visible: Visibility, id: string): Promise<BatchChange>;
  /** Stops what has not come to an end. */
  cancel(visible: Visibility, id: string): Promise<BatchChange>;
  /** Nothing more will be sent: what was announced and has not come is cancelled. */
  close(visible: Visibility, id: string): Promise<BatchChange>;
}

export interface ChangeBatchParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly storage: Storage;
  readonly batchMoved: (workspaceId: string, batchId: string) => void;
  readonly now: () => Date;
}

/** Documents in one transaction: their events keep others from writing theirs. */
const PORTION = 100;

export const CANCELLED: Outcome = {
  kind: 'failed',
  reason: { code: CANCELLED_CODE, message: 'Reading was cancelled. The document is kept.' },
  nextAction: 'read-again',
  retryable: true,
};
const STOPPED = {
  code: CANCELLED_CODE,
  message: 'The import was cancelled before this file was taken in.',
  nextAction: 'send-again',
} as const;
const NOT_SENT = {
  code: 'import.not-sent',
  message: 'The import was ended before this file was sent.',
  nextAction: 'send-again',
} as const;

export function createChangeBatch(parts: ChangeBatchParts): ChangeBatch {
  const { db, storage, now } = parts;
  const changed = async (visible: Visibility, id: string, count: number): Promise<BatchChange> => {
    parts.batchMoved(visible.workspaceId, id);
    return await withVisible(db, visible, async (trx) => {
      const batch = await existing(trx, id);
      return { changed: count, batch: toProgress(batch, await countItems(trx, [id])) };
    });
  };
  return {
    retry: async (visible, id) => {
      await withVisible(db, visible, (trx) => existing(trx, id));
      // What ends badly once more meanwhile is left for the next time.
      const since = now();
      return await changed(visible, id, await inPortions((trx) => retrySome(trx, parts, id, since), db, visible));
    },
    cancel: async (visible, id) => {
      const { changed: count, archiveKeys } = await withVisible(db, visible, async (trx) => {
        await end(trx, id, 'cancelled', now());
        return await cancelItems(trx, id, 'all', STOPPED, now());
      });
      for (const key of archiveKeys) await storage.delete(key);
      const stopped = await inPortions((trx) => stopSome(trx, id, now()), db, visible);
      return await changed(visible, id, count + stopped);
    },
    close: async (visible, id) => {
      const { changed: count } = await withVisible(db, visible, async (trx) => {
        await end(trx, id, 'closed', now());
        return await cancelItems(trx, id, 'unsent', NOT_SENT, now());
      });
      return await changed(visible, id, count);
    },
  };
}

async function end(trx: Trx, id: string, state: 'closed' | 'cancelled', now: Date): Promise<void> {
  const batch = await findBatchToChange(trx, id);
  if (batch === undefined) throw new VitaeError('resource.not-found');
  if (batch.state !== 'cancelled') await endBatch(trx, id, state, now);
}

/** Until a portion comes back short. */
async function inPortions(some: (trx: Trx) => Promise<number>, db: Db, visible: Visibility): Promise<number> {
  for (let all = 0; ; ) {
    const count = await withVisible(db, visible, some);
    all += count;
    if (count < PORTION) return all;
  }
}

async function stopSome(trx: Trx, batchId: string, now: Date): Promise<number> {
  const rows = await findResumesToStop(trx, batchId, PORTION);
  const ended = [];
  for (const row of rows) ended.push(await endResume(trx, row.id, { outcome: CANCELLED, stage: 'received', now }));
  await writeLiveEvents(trx, ended.map(toLiveEvent));
  return rows.length;
}

async function retrySome(trx: Trx, parts: ChangeBatchParts, batchId: string, endedBefore: Date): Promise<number> {
  const { queue, now } = parts;
  const rows = await findResumesToRetry(trx, batchId, endedBefore, PORTION);
  const started = [];
  for (const { workspace_id: workspaceId, id, reading } of rows) {
    const taskId = await queue.send(processResume, { workspaceId, resumeId: id, reading: reading + 1 }, { trx });
    started.push(await startReading(trx, id, taskId, now()));
  }
  await writeLiveEvents(trx, started.map(toLiveEvent));
  return rows.length;
}
