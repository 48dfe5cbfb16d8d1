// Carries out a bulk change, some candidates at a time, each step in a transaction of its own. Safe to run twice, and side by side.
import type { AuditAction } from '@vitae/schema/api';
import { insertAuditOfEach } from '../../platform/audit/audit-intake-store.ts';
import { type AuditRecord, auditRecord } from '../../platform/audit/audit-record.ts';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { DeleteCandidates } from '../candidates/delete-candidates.ts';
import { addToJob, giveOwnerBack, setOwner, takeOffJob } from './assign-step-store.ts';
import { type BulkChangeRow, endBulkChange, findBulkChange } from './bulk-change-store.ts';
import {
  countWaiting,
  giveStatusBack,
  giveTagsBack,
  holdCandidates,
  listWaiting,
  markItems,
  type StepSql,
  setStatus,
  setTags,
} from './bulk-step-store.ts';

export interface BulkStepParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly log: Log;
  readonly deleteCandidates: DeleteCandidates;
}

export interface BulkRun {
  readonly workspaceId: string;
  readonly userId: string;
  readonly changeId: string;
}

/** Candidates of one step: few enough that those who work beside it hardly wait. */
export const STEP = 500;
/** Of one step that deletes: each of them has rows in many tables, and files to remove. */
export const DELETE_STEP = 100;

/** Until all is done, or `goOn` says no; tells whether all is done. */
export async function takeSteps(parts: BulkStepParts, run: BulkRun, goOn: () => boolean): Promise<boolean> {
  for (;;) {
    const { row, waiting } = await withWorkspace(parts.db, run, async (trx) => {
      const held = await findBulkChange(trx, run.changeId, { madeBy: run.userId, hold: true });
      if (held === undefined || held.done_at !== null) return { row: undefined, waiting: [] };
      if (held.kind !== 'delete') await takeStep(trx, parts, held);
      const ids = await listWaiting(trx, held.id, DELETE_STEP);
      if (ids.length === 0) await endBulkChange(trx, held.id, parts.now());
      await tellProgress(trx, held);
      return { row: held, waiting: ids };
    });
    if (row === undefined || waiting.length === 0) return true;
    if (row.kind === 'delete') await deleteSome(parts, row, waiting);
    if (!goOn()) return false;
  }
}

async function takeStep(trx: Trx, { now }: BulkStepParts, row: BulkChangeRow): Promise<void> {
  const wanted = await listWaiting(trx, row.id, STEP);
  const held = await holdCandidates(trx, wanted);
  const still = new Set(held);
  await markItems(
    trx,
    row.id,
    wanted.filter((id) => !still.has(id)),
    'gone',
  );
  const changed = await (await stepOf(trx, row))(trx, row, held, now());
  await insertAuditOfEach(trx, entryOf(row, 'candidate.change'), 'candidate', changed);
}

async function stepOf(trx: Trx, { kind, undoes, made_by: madeBy }: BulkChangeRow): Promise<StepSql> {
  const undone = undoes === null ? undefined : await findBulkChange(trx, undoes, { madeBy, hold: false });
  const done = undone?.kind ?? kind;
  if (done === 'delete' || done === 'undo') throw new RangeError(`There is no step of a change “${done}”.`);
  return STEPS[done][undone === undefined ? 'make' : 'undo'];
}

const STEPS: Readonly<Record<'status' | 'tags' | 'owner' | 'job', { readonly make: StepSql; readonly undo: StepSql }>> =
  {
    status: { make: setStatus, undo: giveStatusBack },
    tags: { make: setTags, undo: giveTagsBack },
    owner: { make: setOwner, undo: giveOwnerBack },
    job: { make: addToJob, undo: takeOffJob },
  };

function entryOf(row: BulkChangeRow, action: AuditAction): AuditRecord {
  return auditRecord({
    workspaceId: row.workspace_id,
    actor: { kind: 'user', userId: row.made_by, keyId: null },
    action,
    details: { bulkChange: row.id, did: row.kind },
  });
}

/** Together; when that fails, in halves, until one that fails is alone and marked: the rest goes on. */
async function deleteSome(parts: BulkStepParts, row: BulkChangeRow, ids: readonly string[]): Promise<void> {
  const { db, log } = parts;
  try {
    await deleteTogether(parts, row, ids);
  } catch (error) {
    const middle = Math.ceil(ids.length / 2);
    if (ids.length > 1) {
      await deleteSome(parts, row, ids.slice(0, middle));
      return await deleteSome(parts, row, ids.slice(middle));
    }
    log.warn({ err: error, bulkChange: row.id }, 'A candidate of a bulk change could not be deleted');
    await withWorkspace(db, readerOf(row), (trx) => markItems(trx, row.id, ids, 'failed'));
  }
}

const readerOf = (row: BulkChangeRow) => ({ workspaceId: row.workspace_id, userId: row.made_by });

async function deleteTogether(
  { db, deleteCandidates }: BulkStepParts,
  row: BulkChangeRow,
  ids: readonly string[],
): Promise<void> {
  const deleted = await deleteCandidates(readerOf(row), ids, async (trx, gone) => {
    await markItems(trx, row.id, gone, 'changed');
    await insertAuditOfEach(trx, entryOf(row, 'candidate.delete'), 'candidate', gone);
  });
  const missing = ids.filter((id) => !deleted.includes(id));
  await withWorkspace(db, readerOf(row), (trx) => markItems(trx, row.id, missing, 'gone'));
}

/** For a change whose task was given up: what still waits has failed. */
export async function giveUpSteps({ db, now }: BulkStepParts, run: BulkRun): Promise<void> {
  await withWorkspace(db, run, async (trx) => {
    const row = await findBulkChange(trx, run.changeId, { madeBy: run.userId, hold: true });
    if (row === undefined || row.done_at !== null) return;
    for (let ids = await listWaiting(trx, row.id, STEP); ids.length > 0; ids = await listWaiting(trx, row.id, STEP)) {
      await markItems(trx, row.id, ids, 'failed');
    }
    await endBulkChange(trx, row.id, now());
    await tellProgress(trx, row);
  });
}

async function tellProgress(trx: Trx, row: BulkChangeRow): Promise<void> {
  const waiting = await countWaiting(trx, row.id);
  const event = { type: 'candidates.changed', bulkChangeId: row.id, waiting } as const;
  await writeLiveEvents(trx, [{ workspaceId: row.workspace_id, subject: row.id, owner: row.made_by, event }]);
}
