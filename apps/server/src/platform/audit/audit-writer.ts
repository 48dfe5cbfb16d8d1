// Writes entries that no transaction carries, in batches: reading is not slowed down by being recorded.
import { asSystem, type Db } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { insertAudit } from './audit-intake-store.ts';
import type { AuditRecord } from './audit-record.ts';
import type { RecordLater } from './audit-route.ts';

export interface AuditWriter {
  readonly record: RecordLater;
  /** Writes what waits. */
  flush(): Promise<void>;
  /** Writes what waits, and takes nothing more. */
  stop(): Promise<void>;
}

/** Milliseconds of reads that a killed process can lose. */
const FLUSH_MS = 1_000;
const BATCH = 500;
/** While the database is away, this many entries wait; what comes then is counted and said in the log. */
const MOST_WAITING = 20_000;
/** Turning the pages of a document is one look at it: the same person, subject and action within this time are one entry. */
const SAME_MS = 60_000;

export function createAuditWriter(db: Db, log: Log): AuditWriter {
  const waiting: AuditRecord[] = [];
  const recent = new Map<string, number>();
  let lost = 0;
  let writing: Promise<void> | null = null;
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH);
      await asSystem(db, 'audit: write entries', (trx) => insertAudit(trx, batch));
      waiting.splice(0, batch.length);
    }
    if (lost > 0) log.error({ lost }, 'Entries of the audit log were lost: the database was away for too long');
    lost = 0;
  };
  const flush = async (): Promise<void> => {
    writing ??= writeAll().finally(() => {
      writing = null;
    });
    await writing;
  };
  const flushQuietly = () =>
    void flush().catch((error: unknown) => log.warn({ err: error }, 'Entries of the audit log wait to be written'));
  const timer = setInterval(() => {
    forget(recent, Date.now() - SAME_MS);
    if (waiting.length > 0) flushQuietly();
  }, FLUSH_MS).unref();
  return {
    record: (record, kind) => {
      if (kind === 'read' && isRepeated(recent, record)) return;
      if (waiting.length >= MOST_WAITING) lost += 1;
      else waiting.push(record);
      if (kind === 'change' || waiting.length >= BATCH) flushQuietly();
    },
    flush,
    stop: async () => {
      clearInterval(timer);
      await flush();
    },
  };
}

function isRepeated(recent: Map<string, number>, { actor, action, subject, workspaceId }: AuditRecord): boolean {
  const key = [workspaceId, actor.kind, actor.userId, actor.keyId, action, subject?.id].join(' ');
  const now = Date.now();
  const before = recent.get(key);
  if (before !== undefined && now - before < SAME_MS) return true;
  recent.set(key, now);
  return false;
}

function forget(recent: Map<string, number>, before: number): void {
  for (const [key, at] of recent) if (at < before) recent.delete(key);
}
