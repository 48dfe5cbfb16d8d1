// SQL of `jobs`. What a transaction sees is limited by `withWorkspace` or `asSystem`.
import type { JobListQuery } from '@vitae/schema/api';
import { skillKey } from '@vitae/taxonomy';
import { type Insertable, sql, type Updateable } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { JobRow } from './job-row.ts';
import type { JobsTable } from './jobs-tables.ts';

export type JobFilter = Omit<JobListQuery, 'limit' | 'cursor'>;
export interface JobPosition {
  readonly updatedAt: string;
  readonly id: string;
}

export async function insertJob(trx: Trx, row: Insertable<JobsTable>): Promise<JobRow> {
  return await trx.insertInto('jobs').values(row).returningAll().executeTakeFirstOrThrow();
}

export async function findJob(trx: Trx, id: string): Promise<JobRow | undefined> {
  return await trx.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Others wait until this transaction ends. */
export async function findJobToChange(trx: Trx, id: string): Promise<JobRow | undefined> {
  return await trx.selectFrom('jobs').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Makes the next version. */
export async function updateJob(trx: Trx, id: string, changes: Updateable<JobsTable>): Promise<JobRow> {
  return await trx
    .updateTable('jobs')
    .set({ ...changes, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The page is no part of the version: whoever edits the job meanwhile is not held up by it. */
export async function setJobPage(
  trx: Trx,
  id: string,
  page: Pick<Updateable<JobsTable>, 'takes_applications' | 'slug' | 'consent_text'>,
): Promise<JobRow> {
  return await trx.updateTable('jobs').set(page).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
}

export async function deleteJob(trx: Trx, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('jobs').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The last changed first. `after`: the last row of the page before. */
export async function listJobs(
  trx: Trx,
  filter: JobFilter,
  page: { readonly limit: number; readonly after: JobPosition | undefined },
): Promise<JobRow[]> {
  const { after } = page;
  return await filtered(trx, filter)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(updated_at, id) < (${after?.updatedAt}::timestamptz, ${after?.id}::uuid)`),
    )
    .selectAll()
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute();
}

export async function countJobs(trx: Trx, filter: JobFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function filtered(trx: Trx, { status, text, city, skill, arrangement, contract, ownerId }: JobFilter) {
  let query = trx.selectFrom('jobs');
  if (status !== undefined) query = query.where('status', '=', status);
  if (arrangement !== undefined) query = query.where('arrangement', '=', arrangement);
  if (contract !== undefined) query = query.where('contract', '=', contract);
  if (ownerId !== undefined) query = query.where('owner_id', '=', ownerId);
  if (city !== undefined) query = query.where(sql<boolean>`lower(city) = lower(${city.trim()})`);
  if (skill !== undefined) query = query.where(sql<boolean>`skills @> array[${skillKey(skill)}]::text[]`);
  for (const word of text?.trim().split(/\s+/).filter(Boolean) ?? []) {
    const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where(sql<boolean>`(title || ' ' || coalesce(employer, '')) ilike ${pattern}`);
  }
  return query;
}
