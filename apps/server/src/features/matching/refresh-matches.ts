// Works out anew, in the background, what the score may know of candidates: for those whose facts are missing or of no use any more, and
// for a whole workspace when somebody asks for it.
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { z } from 'zod';
import { asSystem, type Db, type Trx, type WorkspaceScope, withWorkspace } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { defineTask } from '../../platform/queue/task.ts';
import { factsBasis, workOutFacts } from './match-facts.ts';
import { listStaleCandidates, type StaleCandidate, saveMatchFacts } from './match-facts-store.ts';

/** Safe to run twice, and to be killed: what was worked out since `askedAt` is not worked out again. */
export const refreshMatches = defineTask({
  name: 'matches.refresh',
  payload: z.object({ workspaceId: z.uuid(), askedAt: z.iso.datetime() }),
  retryLimit: 8,
  expireInSeconds: 900,
});

/** Of all workspaces: new months, a new version of the program, a pool from before there were such facts. */
export const refreshStaleMatches = defineTask({
  name: 'matches.refresh-stale',
  payload: z.object({}),
  retryLimit: 0,
  expireInSeconds: 900,
  keepSeconds: 3600,
});

export interface RefreshParts {
  readonly db: Db;
  readonly taxonomy: SkillTaxonomy;
  readonly now: () => Date;
}

/** Few, so that a worker that also answers requests is not held up for long. */
const AT_ONCE = 50;
const BEFORE_ALL = {
  workspaceId: '00000000-0000-0000-0000-000000000000',
  candidateId: '00000000-0000-0000-0000-000000000000',
};

type InScope = <T>(work: (trx: Trx) => Promise<T>) => Promise<T>;

/** One transaction for each page. Rejects when `signal` aborts: the next try goes on from there. */
export async function workOutStale(
  { taxonomy, now }: RefreshParts,
  inScope: InScope,
  before: Date | null,
  signal: AbortSignal,
): Promise<number> {
  const basisAt = factsBasis(taxonomy);
  let after: Pick<StaleCandidate, 'workspaceId' | 'candidateId'> = BEFORE_ALL;
  for (let done = 0; ; ) {
    signal.throwIfAborted();
    const at = now();
    const page = await inScope(async (trx) => {
      const stale = await listStaleCandidates(trx, { ...basisAt(at), before, after, most: AT_ONCE });
      const rows = stale.map((one) => ({ workspaceId: one.workspaceId, ...workOutFacts(one, taxonomy, at) }));
      await saveMatchFacts(trx, rows, { ...basisAt(at), computedAt: at });
      return stale;
    });
    done += page.length;
    const last = page.at(-1);
    if (page.length < AT_ONCE || last === undefined) return done;
    after = last;
  }
}

/** The role worker. */
export async function workOnMatches(parts: RefreshParts, queue: Queue): Promise<void> {
  const { db } = parts;
  await queue.work(
    refreshMatches,
    async ({ payload: { workspaceId, askedAt }, signal }) => {
      const inScope: InScope = (work) => withWorkspace(db, { workspaceId, userId: null }, work);
      await workOutStale(parts, inScope, new Date(askedAt), signal);
    },
    { concurrency: 1 },
  );
  await queue.work(
    refreshStaleMatches,
    async ({ signal }) => {
      const inScope: InScope = (work) => asSystem(db, 'matching: facts that are of no use any more', work);
      await workOutStale(parts, inScope, null, signal);
    },
    { concurrency: 1 },
  );
}

/** The role scheduler. */
export async function scheduleMatches(queue: Queue): Promise<void> {
  await queue.schedule(refreshStaleMatches, '*/5 * * * *', {});
}

/** Gives the id of the task. */
export type RefreshMatches = (scope: WorkspaceScope) => Promise<string>;

export function createRefreshMatches({ db, now }: Pick<RefreshParts, 'db' | 'now'>, queue: Queue): RefreshMatches {
  return (scope) =>
    withWorkspace(db, scope, (trx) =>
      queue.send(refreshMatches, { workspaceId: scope.workspaceId, askedAt: now().toISOString() }, { trx }),
    );
}
