// One index of the open jobs for each workspace, held in this process and brought up to date before it is asked.
import { createJobCompiler, createJobIndex, createSkillRelations, type JobIndex, matchJobOf } from '@vitae/matching';
import { DEFAULT_FACTOR_WEIGHTS } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';
import { findWorkspaceWeights, listJobsToMatch, listOpenJobs } from './match-job-store.ts';
import type { PoolIndexesParts } from './pool-indexes.ts';

export interface OpenJobIndexes {
  upToDate(trx: Trx, workspaceId: string): Promise<JobIndex>;
}

interface Held {
  readonly index: JobIndex;
  readonly versions: Map<string, number>;
  /** What the jobs were compiled with: the weights of the workspace, and the year. */
  readonly basis: string;
}

const MOST_HELD = 100;

export function createOpenJobIndexes({ taxonomy, now }: PoolIndexesParts): OpenJobIndexes {
  const held = new Map<string, Held>();
  let relations: ReturnType<typeof createSkillRelations> | undefined;
  return {
    upToDate: async (trx, workspaceId) => {
      const weights = (await findWorkspaceWeights(trx)) ?? DEFAULT_FACTOR_WEIGHTS;
      const year = now().getUTCFullYear();
      const basis = JSON.stringify([weights, year]);
      const known = held.get(workspaceId);
      const one =
        known?.basis === basis ? known : { index: createJobIndex(), versions: new Map<string, number>(), basis };
      const open = new Map((await listOpenJobs(trx)).map(({ id, version }) => [id, version]));
      const changed = [...open].filter(([id, version]) => one.versions.get(id) !== version).map(([id]) => id);
      const jobs = await listJobsToMatch(trx, changed);
      relations ??= createSkillRelations(taxonomy);
      const compile = createJobCompiler({ relations, year });
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
