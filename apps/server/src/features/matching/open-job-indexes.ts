// One index of the open jobs for each workspace, held in this process and brought up to date before it is asked.
import { createJobCompiler, createJobIndex, type JobIndex, matchJobOf } from '@vitae/matching';
import { DEFAULT_FACTOR_WEIGHTS } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';
import { findWorkspaceWeights, listJobsToMatch, listOpenJobs } from './match-job-store.ts';
import type { PoolIndexesParts } from './pool-indexes.ts';
import type { WorkspaceSkills } from './workspace-skills.ts';

export interface OpenJobIndexes {
  upToDate(trx: Trx, workspaceId: string): Promise<JobIndex>;
}

interface Held {
  readonly index: JobIndex;
  readonly versions: Map<string, number>;
  /** What the jobs were compiled with: the weights of the workspace, and the year. */
  readonly basis: string;
  readonly skills: WorkspaceSkills;
}

const MOST_HELD = 100;

/** `listJobs`: those that the index is to have. */
export function createOpenJobIndexes(
  { skillsOf, now }: PoolIndexesParts,
  listJobs: (trx: Trx) => Promise<{ id: string; version: number }[]> = listOpenJobs,
): OpenJobIndexes {
  const held = new Map<string, Held>();
  return {
    upToDate: async (trx, workspaceId) => {
      const skills = await skillsOf.of(trx, workspaceId);
      const weights = (await findWorkspaceWeights(trx)) ?? DEFAULT_FACTOR_WEIGHTS;
      const year = now().getUTCFullYear();
      const basis = JSON.stringify([weights, year]);
      const known = held.get(workspaceId);
      const one =
        known?.basis === basis && known.skills === skills
          ? known
          : { index: createJobIndex(), versions: new Map<string, number>(), basis, skills };
      const open = new Map((await listJobs(trx)).map(({ id, version }) => [id, version]));
      const changed = [...open].filter(([id, version]) => one.versions.get(id) !== version).map(([id]) => id);
      const jobs = await listJobsToMatch(trx, changed);
      const compile = createJobCompiler({ relations: skills.relations(), year });
      for (const id of one.versions.keys()) {
        if (open.has(id)) continue;
        one.index.remove(id);
        one.versions.delete(id);
      }
      for (const job of jobs) {
        one.index.put(compile(matchJobOf({ ...job, weights: job.weights ?? weights })));
        one.versions.set(job.id, job.version);
      }
      held.delete(workspaceId);
      held.set(workspaceId, one);
      const [oldest] = held.keys();
      if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
      return one.index;
    },
  };
}
