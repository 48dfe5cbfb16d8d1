// The scheduler's round: imports whose task got lost are sent again, files that belong to no résumé are removed.
import { asSystem, type Db } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { CandidatePool } from './candidate-pool.ts';
import { createEndReading, type ReadingRef } from './end-reading.ts';
import { existing, findStuck, noteResend } from './repair-store.ts';
import type { ResumeRow } from './resume-row.ts';
import { processResume } from './resume-tasks.ts';
import { DOCUMENTS, ownerOfKey, PICTURES } from './storage-keys.ts';

export interface RepairImportsParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly storage: Storage;
  readonly candidates: CandidatePool;
  readonly log: Log;
  readonly now: () => Date;
  readonly reviewThreshold: number;
}

/** Longer than the queue takes to give a dead worker's task to another one. */
const STUCK_AFTER_MS = 60_000;
const MOST_RESENDS = 5;
/** Longer than an upload can take. */
const ORPHAN_AFTER_MS = 3_600_000;
const BATCH = 200;

export async function repairImports(parts: RepairImportsParts): Promise<void> {
  const resent = await resendStuck(parts);
  const removed = await removeOrphans(parts);
  if (resent + removed > 0) parts.log.warn({ resent, removed }, 'Interrupted imports were repaired');
}

async function resendStuck(parts: RepairImportsParts): Promise<number> {
  const { db, queue, now } = parts;
  const before = new Date(now().getTime() - STUCK_AFTER_MS);
  const hopeless: ReadingRef[] = [];
  const stuck = await asSystem(db, 'resumes: find interrupted imports', async (trx) => {
    const rows = await findStuck(trx, before, BATCH);
    for (const row of rows) {
      if (row.resends >= MOST_RESENDS) hopeless.push(refOf(row));
      else await noteResend(trx, row, await queue.send(processResume, refOf(row), { trx }), now());
    }
    return rows.length;
  });
  const end = createEndReading(parts);
  for (const of of hopeless) await end.failed(of);
  return stuck;
}

const refOf = (row: ResumeRow): ReadingRef => ({
  workspaceId: row.workspace_id,
  resumeId: row.id,
  reading: row.reading,
});

async function removeOrphans({ db, storage, now }: RepairImportsParts): Promise<number> {
  const old = new Date(now().getTime() - ORPHAN_AFTER_MS);
  let removed = 0;
  let batch: { key: string; id: string }[] = [];
  const check = async (): Promise<void> => {
    if (batch.length === 0) return;
    const ids = batch.map(({ id }) => id);
    const known = await asSystem(db, 'resumes: find files without a résumé', (trx) => existing(trx, ids));
    for (const { key } of batch.filter(({ id }) => !known.has(id))) {
      await storage.delete(key);
      removed += 1;
    }
    batch = [];
  };
  for (const prefix of [DOCUMENTS, PICTURES]) {
    for await (const key of storage.list(prefix, old)) {
      const owner = ownerOfKey(key);
      if (owner !== undefined) batch.push({ key, id: owner.id });
      if (batch.length >= BATCH) await check();
    }
  }
  await check();
  return removed + (await storage.sweepDrafts(old));
}
