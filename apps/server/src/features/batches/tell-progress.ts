// Tells open pages how far a batch is: at most twice a second, less often when counting takes long, and never inside the
// transaction of a document.
import { sql } from 'kysely';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { toProgress } from './batch-progress.ts';
import { claimTelling } from './batch-store.ts';
import { countItems } from './count-store.ts';

export interface TellProgress {
  /** Something of the batch has moved; pages hear of it within a second, or a few on a machine that has enough to do. */
  moved(workspaceId: string, batchId: string): void;
  stop(): Promise<void>;
}

/** Between two messages about one batch, whatever process they come from. */
const PAUSE_MS = 500;
/** Counting a batch of ten thousand files takes some of the processor that its documents need: at most one part in so many. */
const SHARE = 10;
const LONGEST_PAUSE_MS = 3_000;

export interface TellProgressParts {
  readonly db: Db;
  readonly log: Log;
  readonly now: () => Date;
}

export function createTellProgress(parts: TellProgressParts): TellProgress {
  const waiting = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let pause = PAUSE_MS;
  const moved = (workspaceId: string, batchId: string): void => {
    if (waiting.has(batchId)) return;
    const timer = setTimeout(() => {
      waiting.delete(batchId);
      const started = performance.now();
      const told = tell(parts, { workspaceId, batchId, pause })
        .then((spoke) => {
          if (spoke) pause = pauseAfter(performance.now() - started);
          // Another process has just spoken; what has moved since is told after the next pause.
          else moved(workspaceId, batchId);
        })
        // A message that can't be written is dropped: pages ask again by themselves.
        .catch((error: unknown) => parts.log.warn({ err: error }, 'The progress of a batch could not be told'))
        .finally(() => running.delete(told));
      running.add(told);
    }, pause);
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

function pauseAfter(took: number): number {
  return Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, SHARE * took));
}

/** False when it was told less than a pause ago. */
async function tell(
  { db, now }: TellProgressParts,
  { workspaceId, batchId, pause }: { workspaceId: string; batchId: string; pause: number },
): Promise<boolean> {
  return await withWorkspace(db, { workspaceId, userId: null }, async (trx) => {
    // Progress that a crash loses is no loss, and it need not wait for the disk.
    await sql`set local synchronous_commit = off`.execute(trx);
    const before = new Date(now().getTime() - pause);
    const claimed = await claimTelling(trx, batchId, before, now());
    if (claimed === 'too-early') return false;
    if (claimed === 'gone') return true;
    const sums = await countItems(trx, [batchId]);
    const event = { type: 'batch.progress', ...toProgress(claimed, sums) } as const;
    await writeLiveEvents(trx, [{ workspaceId, subject: batchId, owner: claimed.created_by, event }]);
    return true;
  });
}
