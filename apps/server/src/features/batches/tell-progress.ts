// Tells open pages how far a batch is: at most twice a second, and never inside the transaction of a document.
import { sql } from 'kysely';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { toProgress } from './batch-progress.ts';
import { claimTelling } from './batch-store.ts';
import { countItems } from './count-store.ts';

export interface TellProgress {
  /** Something of the batch has moved; pages hear of it within a second. */
  moved(workspaceId: string, batchId: string): void;
  stop(): Promise<void>;
}

/** Between two messages about one batch, whatever process they come from. */
const PAUSE_MS = 500;

export interface TellProgressParts {
  readonly db: Db;
  readonly log: Log;
  readonly now: () => Date;
}

export function createTellProgress(parts: TellProgressParts): TellProgress {
  const waiting = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  const moved = (workspaceId: string, batchId: string): void => {
    if (waiting.has(batchId)) return;
    const timer = setTimeout(() => {
      waiting.delete(batchId);
      const told = tell(parts, workspaceId, batchId)
        // Another process has just spoken; what has moved since is told after the next pause.
        .then((spoke) => (spoke ? undefined : moved(workspaceId, batchId)))
        // A message that can't be written is dropped: pages ask again by themselves.
        .catch((error: unknown) => parts.log.warn({ err: error }, 'The progress of a batch could not be told'))
        .finally(() => running.delete(told));
      running.add(told);
    }, PAUSE_MS);
    timer.unref();
    waiting.set(batchId, timer);
  };
  return {
    moved,
    stop: async () => {
      await Promise.all(running);
      for (const timer of waiting.values()) clearTimeout(timer);
    },
  };
}

/** False when it was told less than a pause ago. */
async function tell({ db, now }: TellProgressParts, workspaceId: string, batchId: string): Promise<boolean> {
  return await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    // Progress that a crash loses is no loss, and it need not wait for the disk.
    await sql`set local synchronous_commit = off`.execute(trx);
    const before = new Date(now().getTime() - PAUSE_MS);
    const claimed = await claimTelling(trx, batchId, before, now());
    if (claimed === 'too-early') return false;
    if (claimed === 'gone') return true;
    const sums = await countItems(trx, [batchId]);
    const event = { type: 'batch.progress', ...toProgress(claimed, sums) } as const;
    await writeLiveEvents(trx, [{ workspaceId, subject: batchId, owner: claimed.created_by, event }]);
    return true;
  });
}
