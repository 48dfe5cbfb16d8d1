// SQL of `job_candidates`: who is on the shortlist of which job.
import { JobStatus } from '@vitae/schema';
import { type Expression, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import '../jobs/jobs-tables.ts';
import './shortlist-tables.ts';

export interface Addition {
  readonly workspaceId: string;
  readonly jobId: string;
  readonly by: string;
  readonly now: Date;
}

export async function hasJob(trx: Trx, jobId: string): Promise<boolean> {
  const row = await trx.selectFrom('jobs').select('id').where('id', '=', jobId).executeTakeFirst();
  return row !== undefined;
}

/** Those who are on it already stay as they are, and a job that is gone takes nobody. Whether somebody was added. */
export async function addToShortlist(trx: Trx, addition: Addition, candidateId: string): Promise<boolean> {
  const { rows } = await insertion(addition, sql`array[${candidateId}]::uuid[]`).execute(trx);
  return rows.length > 0;
}

/** The statement, for one that goes on with what it returns. */
export function insertion({ workspaceId, jobId, by, now }: Addition, candidateIds: Expression<unknown>) {
  return sql<{ id: string; candidate_id: string }>`insert into job_candidates
      (workspace_id, id, job_id, candidate_id, added_by, added_at)
    select ${workspaceId}, gen_random_uuid(), j.id, chosen, ${by}, ${now}
    from jobs j, unnest(${candidateIds}) chosen where j.workspace_id = ${workspaceId} and j.id = ${jobId}
    on conflict do nothing returning id, candidate_id`;
}

export async function removeFromShortlist(trx: Trx, jobId: string, candidateId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('job_candidates')
    .where('job_id', '=', jobId)
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export interface ShortlistPosition {
  readonly at: string;
  readonly id: string;
}

/** Who was added last comes first. Those who were merged into others are not on it. */
export async function listShortlist(
  trx: Trx,
  jobId: string,
  page: { readonly limit: number; readonly after: ShortlistPosition | undefined },
) {
  const { after } = page;
  return await onShortlist(trx, jobId)
    .select(['l.id', 'l.candidate_id', 'l.added_by', 'l.added_at'])
    .select(['c.name', 'c.label', 'c.city', 'c.status'])
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(l.added_at, l.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('l.added_at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(page.limit)
    .execute();
}

export async function countShortlist(trx: Trx, jobId: string): Promise<number> {
  const { count } = await onShortlist(trx, jobId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function onShortlist(trx: Trx, jobId: string) {
  return trx
    .selectFrom('job_candidates as l')
    .innerJoin('candidates as c', (join) =>
      join.onRef('c.workspace_id', '=', 'l.workspace_id').onRef('c.id', '=', 'l.candidate_id'),
    )
    .where('l.job_id', '=', jobId)
    .where('c.merged_into', 'is', null);
}

/** The one added last comes first. */
export async function listJobsOf(trx: Trx, candidateId: string) {
  const rows = await trx
    .selectFrom('job_candidates as l')
    .innerJoin('jobs as j', (join) =>
      join.onRef('j.workspace_id', '=', 'l.workspace_id').onRef('j.id', '=', 'l.job_id'),
    )
    .select(['l.job_id', 'l.added_by', 'l.added_at', 'j.title', 'j.employer', 'j.status'])
    .where('l.candidate_id', '=', candidateId)
    .orderBy('l.added_at', 'desc')
    .orderBy('l.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, status: JobStatus.parse(row.status) }));
}

/** For a merge: `to` comes on every shortlist that `from` is on. Ids of the rows that this made. */
export async function copyShortlists(trx: Trx, from: string, to: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`insert into job_candidates
      (workspace_id, id, job_id, candidate_id, added_by, added_at)
    select workspace_id, gen_random_uuid(), job_id, ${to}::uuid, added_by, added_at
    from job_candidates where candidate_id = ${from} on conflict do nothing returning id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** For a merge that is taken back. Where somebody was taken off and put on again since, the row is another. */
export async function removeCopies(trx: Trx, candidateId: string, ids: readonly string[]): Promise<void> {
  await sql`delete from job_candidates where candidate_id = ${candidateId} and id = any(${[...ids]}::uuid[])`.execute(
    trx,
  );
}
