// SQL that reads the queue's tasks, with the documents that they read.
// The queue's table has no row-level security: who sees one workspace is given that workspace here, everywhere.
import type { ProcessingJobQuery } from '@vitae/schema/api';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

/** `workspace`: that of the transaction; `all`: of every workspace, only inside `asSystem`. */
export type Scope = 'workspace' | 'all';

export interface JobRow {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly workspace_id: string | null;
  readonly retry_count: number;
  readonly retry_limit: number;
  readonly created_on: Date;
  readonly started_on: Date | null;
  readonly completed_on: Date | null;
  readonly failure: string | null;
  readonly resume_id: string | null;
  readonly filename: string | null;
  readonly uploaded_by: string | null;
  /** Whether the reading that this task began is the last one of its document. */
  readonly current: boolean;
  readonly stage: string | null;
  readonly outcome: unknown;
  readonly progress: number | null;
  readonly source: string | null;
  readonly position_at: string;
}

/** `workspace`: of those that the scope lets see, only this one. */
const within = (scope: Scope, workspace?: string) =>
  sql`${
    scope === 'all' ? sql`true` : sql`j.data ->> 'workspaceId' = app_workspace()::text`
  } and ${workspace === undefined ? sql`true` : sql`j.data ->> 'workspaceId' = ${workspace}`}`;

/** What a task's end is followed by runs as a task of its own, and is no work that anybody asked for. */
const asked = sql`j.name not like '%.given-up' and j.name not like '\\_\\_pgboss%'`;

/** A task whose document was stopped runs and does nothing. */
const status = sql`case
  when r.task_id = j.id and r.status = 'done' and r.outcome -> 'reason' ->> 'code' = 'import.cancelled' then 'cancelled'
  when j.state in ('created', 'retry') then 'waiting'
  when j.state = 'active' then 'running'
  when j.state = 'completed' then 'done'
  else j.state::text end`;

const jobs = (scope: Scope, workspace?: string) => sql`
  select j.id, j.name, ${status} as status, j.data ->> 'workspaceId' as workspace_id, j.retry_count, j.retry_limit,
    j.created_on, j.started_on, j.completed_on, j.output ->> 'message' as failure,
    r.id as resume_id, r.filename, r.uploaded_by, coalesce(r.task_id = j.id, false) as current, r.stage, r.outcome,
    r.outcome_kind, r.progress, r.source,
    j.created_on::text as position_at
  from queue.job j left join resumes r
    on j.name = 'resumes.process' and r.id = (j.data ->> 'resumeId')::uuid and r.workspace_id = (j.data ->> 'workspaceId')::uuid
  where ${within(scope, workspace)} and ${asked}`;

export type JobFilter = Omit<ProcessingJobQuery, 'limit' | 'cursor'>;

export interface JobPage {
  readonly limit: number;
  /** Time and id of the last task of the page before. */
  readonly after: readonly [string, string] | undefined;
}

export async function listJobs(
  trx: Trx,
  scope: Scope,
  filter: JobFilter,
  { limit, after }: JobPage,
): Promise<JobRow[]> {
  const { status: wanted, kind, outcome, source, workspace, from, to } = filter;
  const only = (given: string | undefined, condition: RawBuilder<unknown>) =>
    given === undefined ? sql`true` : condition;
  const { rows } = await sql<JobRow>`select * from (${jobs(scope, workspace)}
      and ${only(kind, sql`j.name = ${kind}`)}
      and ${only(source, sql`r.source = ${source}`)}
      and ${only(from, sql`j.created_on >= ${from}::timestamptz`)}
      and ${only(to, sql`j.created_on < ${to}::timestamptz`)}
      and ${after === undefined ? sql`true` : sql`(j.created_on, j.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}) t
    where ${only(wanted, sql`t.status = ${wanted}`)}
      and ${only(outcome, sql`t.current and t.outcome_kind = ${outcome}`)}
    order by t.created_on desc, t.id desc limit ${limit}`.execute(trx);
  return rows;
}

export async function findJob(trx: Trx, scope: Scope, id: string): Promise<JobRow | undefined> {
  const { rows } = await sql<JobRow>`${jobs(scope)} and j.id = ${id}`.execute(trx);
  return rows[0];
}

export interface SummaryRow {
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
  readonly oldest: Date | null;
  readonly done: number;
}

export async function summarise(
  trx: Trx,
  scope: Scope,
  { workspace, kind }: Pick<JobFilter, 'workspace' | 'kind'>,
  { hourAgo, now }: { readonly hourAgo: Date; readonly now: Date },
): Promise<SummaryRow> {
  const due = sql`j.state in ('created', 'retry') and j.start_after <= ${now}`;
  const { rows } = await sql<SummaryRow>`
    select count(*) filter (where ${due})::int as waiting,
      count(*) filter (where j.state = 'active')::int as running,
      count(*) filter (where j.state = 'failed')::int as failed,
      min(greatest(j.created_on, j.start_after)) filter (where ${due}) as oldest,
      count(*) filter (where j.state = 'completed' and j.completed_on > ${hourAgo})::int as done
    from queue.job j where ${within(scope, workspace)} and ${asked}
      and ${kind === undefined ? sql`true` : sql`j.name = ${kind}`}`.execute(trx);
  return rows[0] ?? { waiting: 0, running: 0, failed: 0, oldest: null, done: 0 };
}

/** Name by id. Only inside `asSystem`. */
export async function listWorkspaceNames(trx: Trx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from auth.workspace where id = any(${[...ids]}::uuid[])`.execute(trx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
