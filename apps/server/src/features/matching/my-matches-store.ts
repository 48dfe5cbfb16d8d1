// SQL of what a signed-in person is compared with: résumés that they sent themselves, and jobs that anybody may see.
import { Profile } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';
import '../accounts/accounts-tables.ts';
import '../my-data/my-data-tables.ts';

export interface OwnReadResume {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly id: string;
  readonly version: number;
  readonly filename: string;
  readonly sentAt: Date;
}

/** Outcomes of documents in which nothing could be read. */
const NOTHING_READ = ['unreadable', 'failed'];

/** The newest first, of every workspace. Inside `asSystem`: they may belong to none of these any more. */
export async function listOwnReadResumes(trx: Trx, userId: string): Promise<OwnReadResume[]> {
  const rows = await trx
    .selectFrom('own_resumes as o')
    .innerJoin('resumes as r', (join) =>
      join.onRef('r.workspace_id', '=', 'o.workspace_id').onRef('r.id', '=', 'o.resume_id'),
    )
    .leftJoin('auth.workspace as w', 'w.id', 'o.workspace_id')
    .select(['r.workspace_id', 'r.id', 'r.version', 'r.filename', 'o.linked_at', 'w.name'])
    .where('o.user_id', '=', userId)
    .where('r.status', '=', 'done')
    .where('r.outcome_kind', 'not in', NOTHING_READ)
    .orderBy('o.linked_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute();
  return rows.map(({ workspace_id, linked_at, name, ...row }) => ({
    ...{ ...row, workspaceId: workspace_id, workspaceName: name ?? '', sentAt: linked_at },
  }));
}

/** As it was read or corrected: what recruiters changed on the candidate is no part of it. Undefined: gone meanwhile. */
export async function findResumeProfile(
  trx: Trx,
  { id, version }: Pick<OwnReadResume, 'id' | 'version'>,
): Promise<Profile | undefined> {
  const row = await trx
    .selectFrom('resume_versions')
    .select('profile')
    .where('resume_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? undefined : Profile.parse(row.profile);
}

export interface JobHolder {
  readonly workspaceId: string;
  readonly name: string;
}

/** Workspaces that have a job for everybody to see. Inside `asSystem`. */
export async function listPublicJobHolders(trx: Trx): Promise<JobHolder[]> {
  const rows = await trx
    .selectFrom('jobs as j')
    .innerJoin('auth.workspace as w', 'w.id', 'j.workspace_id')
    .select(['j.workspace_id', 'w.name'])
    .distinct()
    .where('j.takes_applications', '=', true)
    .where('j.status', '=', 'open')
    .orderBy('j.workspace_id')
    .execute();
  return rows.map(({ workspace_id, name }) => ({ workspaceId: workspace_id, name }));
}

/** Which jobs of the workspace anybody may see now, in which version. */
export async function listPublicJobs(trx: Trx): Promise<{ id: string; version: number }[]> {
  return await trx
    .selectFrom('jobs')
    .select(['id', 'version'])
    .where('status', '=', 'open')
    .where('takes_applications', '=', true)
    .execute();
}

/** Of these jobs, those for which the person applied with their login. In the workspace of the transaction. */
export async function listAppliedJobs(trx: Trx, userId: string, jobIds: readonly string[]): Promise<Set<string>> {
  if (jobIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom('job_applications as a')
    .innerJoin('own_resumes as o', (join) =>
      join.onRef('o.workspace_id', '=', 'a.workspace_id').onRef('o.resume_id', '=', 'a.resume_id'),
    )
    .select('a.job_id')
    .where('o.user_id', '=', userId)
    .where('a.job_id', 'in', jobIds)
    .execute();
  return new Set(rows.map(({ job_id }) => job_id));
}
