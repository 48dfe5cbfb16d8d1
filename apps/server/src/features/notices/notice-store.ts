// SQL of notices: who still needs one, and that it was given.
import { CandidateSourceKind, type NoticeCounts, type NoticeFilter } from '@vitae/schema/api';
import { type Insertable, type RawBuilder, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';
import type { Database } from '../../platform/database/tables.ts';
import '../candidates/candidates-tables.ts';
import './notices-tables.ts';

export type NoticeRow = Selectable<Database['candidate_notices']>;

const SOON_DAYS = 7;

/**
 * Candidates who need a notice. Not those who sent their résumé themselves (made by a login with the role candidate), not those whose
 * consent is recorded, since they were told when they gave it, not the samples. A notice to one of two who are one now was given to both, and
 * what came in first sets the date.
 */
const OPEN = sql`with recursive told as (
    select candidate_id as id from candidate_notices
    union select c.merged_into from candidates c join told on told.id = c.id where c.merged_into is not null
  ), first as (
    select merged_into as id, min(created_at) as at from candidates where merged_into is not null group by 1
  ), open as (
    select c.id, c.name, c.label, c.email, c.source, least(c.created_at, first.at) as added_at,
      date_trunc('milliseconds', least(c.created_at, first.at) + interval '1 month') as due_at
    from candidates c left join first on first.id = c.id
    where c.merged_into is null and c.anonymised_at is null and c.source <> 'sample'
      and not exists (select from told where told.id = c.id)
      and not exists (select from candidate_consents k
        where k.workspace_id = c.workspace_id and k.candidate_id = c.id and k.basis = 'consent')
      and not exists (select from auth.membership m
        where m.workspace_id = c.workspace_id and m.user_id = c.created_by and m.role = 'candidate')
  )`;

const OpenRow = z.object({
  id: z.string(),
  name: z.string().nullable(),
  label: z.string().nullable(),
  email: z.string().nullable(),
  source: CandidateSourceKind,
  added_at: z.date(),
  due_at: z.date(),
});
export type OpenRow = z.infer<typeof OpenRow>;

export const NoticePosition = z.object({ at: z.iso.datetime(), id: z.string() });
export type NoticePosition = z.infer<typeof NoticePosition>;

const soon = (now: Date) => sql`${now}::timestamptz + make_interval(days => ${SOON_DAYS}::int)`;

function filterOf(state: NoticeFilter, now: Date): RawBuilder<unknown> {
  switch (state) {
    case 'open':
      return sql`true`;
    case 'soon':
      return sql`due_at > ${now}::timestamptz and due_at <= ${soon(now)}`;
    case 'overdue':
      return sql`due_at <= ${now}::timestamptz`;
  }
}

/** What is due first comes first. */
export async function listOpenNotices(
  trx: Trx,
  state: NoticeFilter,
  page: { readonly now: Date; readonly limit: number; readonly after: NoticePosition | undefined },
): Promise<OpenRow[]> {
  const { after, now, limit } = page;
  const { rows } = await sql`${OPEN} select * from open where ${filterOf(state, now)}
    and ${after === undefined ? sql`true` : sql`(due_at, id) > (${after.at}::timestamptz, ${after.id}::uuid)`}
    order by due_at, id limit ${limit}`.execute(trx);
  return z.array(OpenRow).parse(rows);
}

export async function countOpenNotices(trx: Trx, now: Date): Promise<NoticeCounts> {
  const { rows } = await sql<NoticeCounts>`${OPEN} select count(*)::int as open,
      count(*) filter (where ${filterOf('soon', now)})::int as soon,
      count(*) filter (where ${filterOf('overdue', now)})::int as overdue from open`.execute(trx);
  return rows[0] ?? { open: 0, soon: 0, overdue: 0 };
}

/** Of these candidates, those who need a notice. */
export async function findOpenNotices(trx: Trx, candidateIds: readonly string[]): Promise<OpenRow[]> {
  const { rows } = await sql`${OPEN} select * from open where id = any(${[...candidateIds]}::uuid[])`.execute(trx);
  return z.array(OpenRow).parse(rows);
}

export async function insertNotices(
  trx: Trx,
  rows: readonly Insertable<Database['candidate_notices']>[],
): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto('candidate_notices')
      .values([...rows])
      .execute();
}

/** The newest that the candidate, or one of those merged into it, got. */
export async function findGivenNotice(trx: Trx, candidateIds: readonly string[]): Promise<NoticeRow | undefined> {
  return await trx
    .selectFrom('candidate_notices')
    .selectAll()
    .where('candidate_id', 'in', [...candidateIds])
    .orderBy('given_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}
