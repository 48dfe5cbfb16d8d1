// Tells open pages how far a reading is, without ever making the reading wait.
import { sql } from 'kysely';
import { type Db, withWorkspace } from '../../platform/database/database.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { ReadingRef } from './end-reading.ts';
import { toLiveEvent } from './resume-row.ts';
import { moveResume, type Progress } from './resume-store.ts';

export interface ProgressReport {
  /** `fraction` of the stage, 0–1. */
  readonly at: (stage: 'read' | 'understood', fraction: number) => void;
  /** Resolves when nothing is being written any more; nothing is written afterwards. */
  readonly settled: () => Promise<void>;
}

/** Where each stage begins and ends, in percent. */
const RANGE = { read: [5, 70], understood: [70, 95] } as const;
/** Between two messages of one stage, and before the first: what is read by then needs none. */
const PAUSE_MS = 300;

export function reportProgress(db: Db, of: ReadingRef, now: () => Date): ProgressReport {
  let writing: Promise<void> | undefined;
  let waiting: Progress | undefined;
  let last: { stage: string; at: number } | undefined;
  let ended = false;
  let first: NodeJS.Timeout | undefined;
  let isQuick = true;

  /** One message at a time; of those that come meanwhile only the newest is sent. */
  const next = (): void => {
    const progress = waiting;
    waiting = undefined;
    if (progress === undefined || ended) {
      writing = undefined;
      return;
    }
    // A message that can't be written is dropped: the reading itself will meet the same trouble, and says so.
    writing = writeProgress(db, of, progress, now())
      .catch(() => undefined)
      .then(next);
  };

  return {
    at: (stage, fraction) => {
      const time = performance.now();
      if (ended || (last?.stage === stage && time - last.at < PAUSE_MS)) return;
      last = { stage, at: time };
      const [from, to] = RANGE[stage];
      waiting = { status: 'processing', stage, progress: Math.round(from + (to - from) * fraction) };
      first ??= setTimeout(() => {
        isQuick = false;
        next();
      }, PAUSE_MS);
      if (writing === undefined && !isQuick) next();
    },
    settled: async () => {
      ended = true;
      clearTimeout(first);
      await writing;
    },
  };
}

async function writeProgress(db: Db, of: ReadingRef, progress: Progress, now: Date): Promise<void> {
  await withWorkspace(db, { workspaceId: of.workspaceId, userId: null }, async (trx) => {
    // Progress that a crash loses is no loss, and it need not wait for the disk.
    await sql`set local synchronous_commit = off`.execute(trx);
    const row = await moveResume(trx, of.resumeId, of.reading, progress, now);
    if (row !== undefined) await writeLiveEvents(trx, [toLiveEvent(row)]);
  });
}
