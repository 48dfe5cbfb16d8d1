// Whether the parts that Vitae stands on work, and what they say about themselves.
import type { DetailedHealth } from '@vitae/schema/api';
import type { Db } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { pingDatabase } from './health-store.ts';

export interface HealthParts {
  readonly db: Db;
  readonly queue: Pick<Queue, 'counts'>;
  readonly storage: Pick<Storage, 'kind' | 'check' | 'freeBytes'>;
  readonly version: string;
  readonly roles: readonly string[];
  /** What reading can do on this machine. */
  readonly capabilities: () => DetailedHealth['capabilities'];
  readonly now: () => number;
  readonly uptimeSeconds: () => number;
}

export interface HealthService {
  readiness(): Promise<Readiness>;
  detailed(): Promise<DetailedHealth>;
}

/** The part of the detailed answer that anybody may see. */
export type Readiness = Pick<DetailedHealth, 'status' | 'checks'>;
type CheckResult = Readiness['checks']['database'];

/** Milliseconds after which a part that does not answer counts as down. */
const PATIENCE = 3_000;
/** Milliseconds for which an answer holds, so that anonymous callers can't keep the database busy. */
const FRESH = 1_000;

export function createHealthService(parts: HealthParts): HealthService {
  let last: { at: number; answer: Promise<Readiness> } | null = null;
  const readiness = (): Promise<Readiness> => {
    if (last === null || parts.now() - last.at >= FRESH) last = { at: parts.now(), answer: checkAll(parts) };
    return last.answer;
  };
  return { readiness, detailed: async () => await describe(parts, await readiness()) };
}

async function checkAll({ db, queue, storage, now }: HealthParts): Promise<Readiness> {
  const [database, tasks, files] = await Promise.all([
    check(now, () => pingDatabase(db)),
    check(now, () => queue.counts()),
    check(now, () => storage.check()),
  ]);
  const down = [database, tasks, files].filter((result) => result.status === 'down').length;
  const status = database.status === 'down' ? 'down' : down > 0 ? 'degraded' : 'ok';
  return { status, checks: { database, queue: tasks, storage: files } };
}

async function check(now: () => number, work: () => Promise<unknown>): Promise<CheckResult> {
  const started = now();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
  });
  try {
    await Promise.race([work(), tooLate]);
    return { status: 'ok', milliseconds: Math.round(now() - started) };
  } catch {
    return { status: 'down', milliseconds: Math.round(now() - started) };
  } finally {
    clearTimeout(timer);
  }
}

async function describe(parts: HealthParts, readiness: Readiness): Promise<DetailedHealth> {
  const { rss, heapUsed } = process.memoryUsage();
  const counts =
    readiness.checks.queue.status === 'ok' ? await parts.queue.counts() : { waiting: 0, active: 0, failed: 0 };
  const freeBytes = readiness.checks.storage.status === 'ok' ? await parts.storage.freeBytes() : null;
  return {
    ...readiness,
    version: parts.version,
    uptimeSeconds: Math.round(parts.uptimeSeconds()),
    roles: [...parts.roles],
    memory: { rssBytes: rss, heapUsedBytes: heapUsed },
    queue: counts,
    storage: { kind: parts.storage.kind, freeBytes },
    capabilities: parts.capabilities(),
  };
}
