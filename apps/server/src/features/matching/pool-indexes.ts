// One index of candidates for each workspace, held in this process and brought up to date from the database before it is asked.
import { type CandidateIndex, createCandidateIndex } from '@vitae/matching';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { Trx } from '../../platform/database/database.ts';
import { candidateMatchFacts } from './candidate-match-facts.ts';
import { BEFORE_ALL, type ChangePosition, listMatchChanges } from './match-change-store.ts';
import type { FactsBasis } from './match-facts.ts';
import type { SkillsOfWorkspaces, WorkspaceSkills } from './workspace-skills.ts';

export interface PoolIndexes {
  /** With every change that was committed before, but for those behind a transaction that still runs; fewer when `signal` aborts. */
  upToDate(trx: Trx, workspaceId: string, signal?: AbortSignal): Promise<CandidateIndex>;
}

export interface PoolIndexesParts {
  readonly skillsOf: SkillsOfWorkspaces;
  readonly now: () => Date;
}

interface Held {
  readonly index: CandidateIndex;
  readonly basis: FactsBasis;
  readonly taxonomy: SkillTaxonomy;
  position: ChangePosition;
  /** Two readers must not write the same rows. */
  turn: Promise<void>;
}

const AT_ONCE = 500;
/** The workspace that was not asked for longest makes room. */
const MOST_HELD = 100;

export function createPoolIndexes({ skillsOf, now }: PoolIndexesParts): PoolIndexes {
  const held = new Map<string, Held>();
  const take = (workspaceId: string, { taxonomy, basisAt }: WorkspaceSkills): Held => {
    const basis = basisAt(now());
    const known = held.get(workspaceId);
    // Jobs that go on grow by the month: a new month begins with a new index, and so do other words for skills.
    const one =
      known?.basis.month === basis.month && known.basis.basis === basis.basis
        ? known
        : { index: createCandidateIndex(), basis, taxonomy, position: BEFORE_ALL, turn: Promise.resolve() };
    held.delete(workspaceId);
    held.set(workspaceId, one);
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    return one;
  };
  const catchUp = async (trx: Trx, one: Held, signal?: AbortSignal): Promise<void> => {
    while (signal?.aborted !== true) {
      const changes = await listMatchChanges(trx, one.position, one.basis, AT_ONCE);
      for (const { candidateId, now: change, transaction, position } of changes) {
        if (change === 'gone') one.index.remove(candidateId);
        else if ('id' in change) one.index.put(change);
        else one.index.put(candidateMatchFacts(candidateId, change.profile, one.taxonomy, now()).candidate);
        one.position = { transaction, position };
      }
      if (changes.length < AT_ONCE) return;
    }
  };
  return {
    upToDate: async (trx, workspaceId, signal) => {
      const one = take(workspaceId, await skillsOf.of(trx, workspaceId));
      const turn = one.turn.then(() => catchUp(trx, one, signal));
      one.turn = turn.catch(() => undefined);
      await turn;
      return one.index;
    },
  };
}
