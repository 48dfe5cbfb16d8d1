// SQL over all workspaces, for the admin of the installation: only inside `asSystem`.
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface PageOf<Position> {
  /** One more than is shown. */
  readonly limit: number;
  readonly after: Position | undefined;
}

/** A time as the database prints it, in full, or a name; then the id. */
export type Position = readonly [string, string];

export interface CandidateRow {
  readonly id: string;
  readonly workspace_id: string;
  readonly workspace_name: string;
  readonly name: string | null;
  readonly label: string | null;
  readonly status: string;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly sources: string[];
  readonly resumes: number;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly position_at: string;
}

export interface CandidateFilter {
  readonly text?: string | undefined;
  readonly workspace?: string | undefined;
}

export async function listCandidates(
  trx: Trx,
  filter: CandidateFilter,
  { limit, after }: PageOf<Position>,
): Promise<CandidateRow[]> {
  const { rows } = await sql<CandidateRow>`
    select c.id, c.workspace_id, w.name as workspace_name, c.name, c.label, c.status, c.owner_id, u.name as owner_name,
      c.created_at, c.updated_at, c.updated_at::text as position_at,
      array(select distinct kind from (
        select c.source as kind union all
        select s.kind from candidate_sources s where s.workspace_id = c.workspace_id and s.candidate_id = c.id) kinds
        order by kind) as sources,
      (select count(*)::int from resumes r where r.workspace_id = c.workspace_id and r.candidate_id = c.id) as resumes
    from candidates c join auth.workspace w on w.id = c.workspace_id left join auth."user" u on u.id = c.owner_id
    where ${candidateCondition(filter)}
      and ${after === undefined ? sql`true` : sql`(c.updated_at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by c.updated_at desc, c.id desc limit ${limit}`.execute(trx);
  return rows;
}

export async function countCandidates(trx: Trx, filter: CandidateFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from candidates c join auth.workspace w on w.id = c.workspace_id
    where ${candidateCondition(filter)}`.execute(trx);
  return rows[0]?.n ?? 0;
}

function candidateCondition({ text, workspace }: CandidateFilter): RawBuilder<unknown> {
  return sql`c.merged_into is null
    and ${workspace === undefined ? sql`true` : sql`c.workspace_id = ${workspace}`}
    and ${holds(text, [sql`c.name`, sql`c.label`, sql`c.email`, sql`w.name`])}`;
}

/** Whether one of the columns has the text in it; without a text all do. */
function holds(text: string | undefined, columns: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  if (text === undefined || text === '') return sql`true`;
  return sql`(${sql.join(
    columns.map((column) => sql`strpos(lower(${column}), lower(${text})) > 0`),
    sql` or `,
  )})`;
}

export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly created_at: Date;
  readonly last_seen_at: Date | null;
  readonly memberships: unknown;
}

export async function listUsers(
  trx: Trx,
  text: string | undefined,
  { limit, after }: PageOf<Position>,
): Promise<UserRow[]> {
  const { rows } = await sql<UserRow>`
    select u.id, u.name, u.email, u.created_at,
      (select max(s.updated_at) from auth.session s where s.user_id = u.id) as last_seen_at,
      coalesce((select jsonb_agg(jsonb_build_object('workspaceId', w.id, 'workspaceName', w.name, 'role', m.role) order by w.name)
        from auth.membership m join auth.workspace w on w.id = m.workspace_id where m.user_id = u.id), '[]') as memberships
    from auth."user" u where ${holds(text, [sql`u.name`, sql`u.email`])}
      and ${after === undefined ? sql`true` : sql`(lower(u.name), u.id) > (${after[0]}, ${after[1]}::uuid)`}
    order by lower(u.name), u.id limit ${limit}`.execute(trx);
  return rows;
}

export interface WorkspaceRow {
  readonly id: string;
  readonly name: string;
  readonly created_at: Date;
  readonly members: number;
  readonly candidates: number;
  readonly resumes: number;
  readonly bytes: number;
  readonly position_at: string;
}

export async function listWorkspaces(
  trx: Trx,
  text: string | undefined,
  { limit, after }: PageOf<Position>,
): Promise<WorkspaceRow[]> {
  const { rows } = await sql<WorkspaceRow>`
    select w.id, w.name, w.created_at, w.created_at::text as position_at,
      (select count(*)::int from auth.membership m where m.workspace_id = w.id) as members,
      (select count(*)::int from candidates c where c.workspace_id = w.id and c.merged_into is null) as candidates,
      r.files as resumes, r.bytes
    from auth.workspace w, lateral (
      select count(*)::int as files, coalesce(sum(bytes), 0)::bigint as bytes from resumes where workspace_id = w.id) r
    where ${holds(text, [sql`w.name`])}
      and ${after === undefined ? sql`true` : sql`(w.created_at, w.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by w.created_at, w.id limit ${limit}`.execute(trx);
  return rows;
}

export interface Totals {
  readonly workspaces: number;
  readonly users: number;
  readonly candidates: number;
  readonly resumes: number;
  readonly bytes: number;
}

export async function countAll(trx: Trx): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select (select count(*)::int from auth.workspace) as workspaces, (select count(*)::int from auth."user") as users,
      (select count(*)::int from candidates where merged_into is null) as candidates,
      count(*)::int as resumes, coalesce(sum(bytes), 0)::bigint as bytes from resumes`.execute(trx);
  return rows[0] ?? { workspaces: 0, users: 0, candidates: 0, resumes: 0, bytes: 0 };
}

export interface DayRow {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  /** Null for a day on which nothing ended. */
  readonly kind: string | null;
  readonly count: number;
}

/** A row for each day and outcome, and one for a day without any. */
export async function countOutcomes(trx: Trx, from: Date, to: Date): Promise<DayRow[]> {
  const { rows } = await sql<DayRow>`
    select to_char(d, 'YYYY-MM-DD') as day, r.outcome_kind as kind, count(r.id)::int as count
    from generate_series((${from}::timestamptz at time zone 'utc')::date, (${to}::timestamptz at time zone 'utc')::date, '1 day') d
    left join resumes r on r.finished_at >= d::timestamp at time zone 'utc'
      and r.finished_at < (d + interval '1 day')::timestamp at time zone 'utc' and r.outcome_kind is not null
    group by 1, 2 order by 1, 2`.execute(trx);
  return rows;
}
