// SQL of jobs as matching reads them.
import { FactorWeights, JobRequirements } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';
import type { JobRow } from '../jobs/job-row.ts';

export async function listJobRows(trx: Trx, ids: readonly string[]): Promise<JobRow[]> {
  if (ids.length === 0) return [];
  return await trx.selectFrom('jobs').selectAll().where('id', 'in', ids).execute();
}

export interface JobToMatch {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly requirements: JobRequirements;
  /** Null: those of the workspace. */
  readonly weights: FactorWeights | null;
}

/** Which open jobs there are, in which version. */
export async function listOpenJobs(trx: Trx): Promise<{ id: string; version: number }[]> {
  return await trx.selectFrom('jobs').select(['id', 'version']).where('status', '=', 'open').execute();
}

export async function listJobsToMatch(trx: Trx, ids: readonly string[]): Promise<JobToMatch[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('jobs')
    .select(['id', 'version', 'title', 'requirements', 'weights'])
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ requirements, weights, ...job }) => ({
    ...job,
    requirements: JobRequirements.parse(requirements),
    weights: FactorWeights.nullable().parse(weights),
  }));
}

/** Undefined: the workspace has set none. */
export async function findWorkspaceWeights(trx: Trx): Promise<FactorWeights | undefined> {
  const row = await trx.selectFrom('workspace_weights').select('weights').executeTakeFirst();
  return row === undefined ? undefined : FactorWeights.parse(row.weights);
}
