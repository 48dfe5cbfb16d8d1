// Experiments with versions of a template, and each run of them.
import { type Kysely, sql } from 'kysely';
import { isolateForSystem } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table llm_experiments (
    id uuid primary key,
    name text not null,
    template text not null references llm_templates (id),
    kind text not null check (kind in ('split', 'shadow')),
    share integer not null check (share between 1 and 100),
    workspaces uuid[] not null,
    arms jsonb not null,
    state text not null check (state in ('draft', 'running', 'ended')),
    created_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz
  )`.execute(db);
  await sql`create unique index llm_experiments_running on llm_experiments (template) where state = 'running'`.execute(
    db,
  );
  await sql`create table llm_experiment_runs (
    id uuid primary key,
    experiment_id uuid not null references llm_experiments (id) on delete cascade,
    arm text not null,
    shadow boolean not null,
    workspace_id uuid not null,
    resume_id uuid not null,
    at timestamptz not null,
    ok boolean not null,
    milliseconds double precision not null,
    cost bigint,
    agreement double precision
  )`.execute(db);
  await sql`create index llm_experiment_runs_of on llm_experiment_runs (experiment_id, arm)`.execute(db);
  for (const table of ['llm_experiments', 'llm_experiment_runs']) await isolateForSystem(db, table);
}
