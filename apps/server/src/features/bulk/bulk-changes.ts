// Starts, tells and takes back changes of many candidates at once.
import { VitaeError } from '@vitae/schema';
import type { BulkAction, BulkChange, BulkChangeRequest, CandidateSelection } from '@vitae/schema/api';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { currentAudit } from '../../platform/audit/audit-scope.ts';
import { type Trx, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { spellTags } from '../candidates/tag-store.ts';
import { hasJob } from '../shortlist/shortlist-store.ts';
import {
  type BulkChangeRow,
  deleteBulkChangesBefore,
  findBulkChange,
  insertBulkChange,
  listChanged,
  readBulkChange,
} from './bulk-change-store.ts';
import { changeInBulk } from './bulk-task.ts';
import { type Selected, selectCandidates } from './select-candidates.ts';
import { type BulkStepParts, DELETE_STEP, STEP, takeSteps } from './take-steps.ts';

export interface Maker {
  readonly workspaceId: string;
  readonly userId: string;
}

/** A small change is done when `start` and `undo` answer; a larger one runs on in the background. */
export interface BulkChanges {
  /** Throws `request.invalid` and `selection.changed`. */
  start(maker: Maker, request: BulkChangeRequest): Promise<BulkChange>;
  /** Throws `resource.not-found`. */
  get(maker: Maker, id: string): Promise<BulkChange>;
  /** Throws `resource.not-found`, and `resource.conflict` for what can't be taken back. */
  undo(maker: Maker, id: string): Promise<BulkChange>;
}

export interface BulkChangesParts extends BulkStepParts {
  readonly queue: Queue;
  readonly taxonomy: SkillTaxonomy;
  /** Whether the user belongs to the workspace. */
  readonly isMember: (workspaceId: string, userId: string) => Promise<boolean>;
}

const DAY = 86_400_000;
/** So long a change can be taken back; then nothing is kept of it. */
const KEPT = 7 * DAY;

export function createBulkChanges(parts: BulkChangesParts): BulkChanges {
  const { db } = parts;
  const since = () => new Date(parts.now().getTime() - KEPT);
  const get = (maker: Maker, id: string) =>
    withWorkspace(db, maker, async (trx) => await readBulkChange(trx, await ownChange(trx, maker, id), since()));
  const make = async (maker: Maker, work: (trx: Trx) => Promise<{ row: BulkChangeRow; selected: Selected }>) => {
    const { row, small } = await withWorkspace(db, maker, async (trx) => {
      await deleteBulkChangesBefore(trx, since());
      const made = await work(trx);
      const { length } = made.selected.ids;
      currentAudit()?.add({ details: { bulkChange: made.row.id, did: made.row.kind, candidates: length } });
      const fits = length <= (made.row.kind === 'delete' ? DELETE_STEP : STEP);
      if (!fits) await parts.queue.send(changeInBulk, { ...maker, changeId: made.row.id }, { trx });
      return { row: made.row, small: fits };
    });
    if (small) await takeSteps(parts, { ...maker, changeId: row.id }, () => true);
    return await get(maker, row.id);
  };
  return {
    get,
    start: async (maker, { of, action }) => {
      assertSensible(of, action);
      if (action.kind === 'owner') await assertMember(parts, maker, action.ownerId);
      return await make(maker, async (trx) => {
        const selected = await selectCandidates(trx, parts.taxonomy, of);
        const row = { ...rowOf(maker, parts.now()), missing: selected.missing, ...(await columnsOf(trx, action)) };
        return { row: await insertBulkChange(trx, row, selected.ids), selected };
      });
    },
    undo: async (maker, id) =>
      await make(maker, async (trx) => {
        const row = await ownChange(trx, maker, id, true);
        if (!(await readBulkChange(trx, row, since())).canUndo) throw new VitaeError('resource.conflict', CANT_UNDO);
        const ids = await listChanged(trx, id);
        const { status, owner_id } = row;
        const undo = { ...rowOf(maker, parts.now()), kind: 'undo', undoes: id, status, owner_id } as const;
        return { row: await insertBulkChange(trx, undo, ids), selected: { ids, missing: 0 } };
      }),
  };
}

const CANT_UNDO = { detail: 'This change can’t be taken back, or was taken back already.' };

async function ownChange(trx: Trx, { userId }: Maker, id: string, hold = false): Promise<BulkChangeRow> {
  const row = await findBulkChange(trx, id, { madeBy: userId, hold });
  if (row === undefined) throw new VitaeError('resource.not-found');
  return row;
}

function rowOf({ workspaceId, userId }: Maker, now: Date) {
  return { workspace_id: workspaceId, id: newId(), made_by: userId, made_at: now };
}

async function columnsOf(trx: Trx, action: BulkAction) {
  switch (action.kind) {
    case 'status':
      return { kind: action.kind, status: action.status };
    case 'tags':
      return { kind: action.kind, add_tags: await spellTags(trx, action.add), remove_tags: action.remove };
    case 'owner':
      return { kind: action.kind, owner_id: action.ownerId };
    case 'job':
      if (!(await hasJob(trx, action.jobId))) refuse('body.action.jobId', 'This workspace has no such job.');
      return { kind: action.kind, job_id: action.jobId };
    case 'delete':
      return { kind: action.kind };
  }
}

async function assertMember({ isMember }: BulkChangesParts, { workspaceId }: Maker, ownerId: string | null) {
  if (ownerId === null || (await isMember(workspaceId, ownerId))) return;
  refuse('body.action.ownerId', 'Nobody of this workspace has this id.');
}

function refuse(path: string, message: string): never {
  throw new VitaeError('request.invalid', { errors: [{ path, message }] });
}

function assertSensible(of: CandidateSelection, action: BulkAction): void {
  if (action.kind === 'tags') {
    const { add, remove } = action;
    if (add.length + remove.length === 0) refuse('body.action', 'Name at least one tag.');
    if (add.some((tag) => remove.includes(tag))) refuse('body.action', 'A tag is either added or removed.');
  }
  if (action.kind === 'delete' && 'query' in of && of.expected === undefined) {
    refuse('body.of.expected', 'Say how many are to be deleted.');
  }
}
