// Works out anew, in the background, what the score may know of candidates: for those whose facts are missing or of no use any more, and
// for a whole workspace when somebody asks for it.
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { z } from 'zod';
import { asSystem, type Db, type Trx, type WorkspaceScope, withWorkspace } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { defineTask } from '../../platform/queue/task.ts';
import { listWorkspacesWithWords } from '../skill-synonyms/skill-synonym-store.ts';
import { workOutFacts } from './match-facts.ts';
import { listStaleCandidates, type StaleCandidate, saveMatchFacts } from './match-facts-store.ts';
import { createSkillsOfWorkspaces, type SkillsOfWorkspaces } from './workspace-skills.ts';

/** Safe to run twice, and to be killed: what was worked out since `askedAt` is not worked out again. */
export const refreshMatches = defineTask({
  name: 'matches.refresh',
  payload: z.object({ workspaceId: z.uuid(), askedAt: z.iso.datetime() }),
  retryLimit: 8,
  expireInSeconds: 900,
  byHand: true,
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

interface Stale {
  /** Null: everybody in a workspace without words of its own for skills. */
  readonly workspaceId: string | null;
  /** Older facts are stale whatever they were worked out with. */
  readonly before: Date | null;
}

/** One transaction for each page. Rejects when `signal` aborts: the next try goes on from there. */
async function workOutPages(
  { db, now }: RefreshParts,
  skillsOf: SkillsOfWorkspaces,
  { workspaceId, before }: Stale,
  signal: AbortSignal,
): Promise<number> {
  const inScope = <T>(work: (trx: Trx) => Promise<T>): Promise<T> =>
    workspaceId === null
      ? asSystem(db, 'matching: facts that are of no use any more', work)
      : withWorkspace(db, { workspaceId, userId: null }, work);
  let after: Pick<StaleCandidate, 'workspaceId' | 'candidateId'> = BEFORE_ALL;
  for (let done = 0; ; ) {
    signal.throwIfAborted();
    const at = now();
    const page = await inScope(async (trx) => {
      const { taxonomy, basisAt } = workspaceId === null ? skillsOf.usual : await skillsOf.of(trx, workspaceId);
      const wanted = { ...basisAt(at), before, after, most: AT_ONCE, usualWords: workspaceId === null };
      const stale = await listStaleCandidates(trx, wanted);
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

export interface WorkOutMatches {
  /** What is of no use any more, in all workspaces. Gives how many it was. */
  stale(signal: AbortSignal): Promise<number>;
  /** Everybody of the workspace whose facts were worked out before. */
  ofWorkspace(workspaceId: string, before: Date, signal: AbortSignal): Promise<number>;
}

export function createWorkOutMatches(parts: RefreshParts): WorkOutMatches {
  const skillsOf = createSkillsOfWorkspaces(parts.taxonomy);
  return {
    stale: async (signal) => {
      let done = await workOutPages(parts, skillsOf, { workspaceId: null, before: null }, signal);
      const withWords = await asSystem(parts.db, 'matching: who has words of their own', listWorkspacesWithWords);
      for (const workspaceId of withWords) {
        done += await workOutPages(parts, skillsOf, { workspaceId, before: null }, signal);
      }
      return done;
    },
    ofWorkspace: (workspaceId, before, signal) => workOutPages(parts, skillsOf, { workspaceId, before }, signal),
  };
}

/** The role worker. */
export async function workOnMatches(parts: RefreshParts, queue: Queue): Promise<void> {
  const workOut = createWorkOutMatches(parts);
  await queue.work(
    refreshMatches,
    async ({ payload: { workspaceId, askedAt }, signal }) => {
      await workOut.ofWorkspace(workspaceId, new Date(askedAt), signal);
    },
    { concurrency: 1 },
  );
  await queue.work(
    refreshStaleMatches,
    async ({ signal }) => {
      await workOut.stale(signal);
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
  const ask = askToRefresh(now, queue);
  return (scope) => withWorkspace(db, scope, (trx) => ask(trx, scope.workspaceId));
}

/** In a transaction of the workspace, and only if that is committed. */
export function askToRefresh(now: () => Date, queue: Queue) {
  return (trx: Trx, workspaceId: string): Promise<string> =>
    queue.send(refreshMatches, { workspaceId, askedAt: now().toISOString() }, { trx });
}
