// What the score may know of each candidate, worked out once, and what people decided of matches with what the system had said.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeFacts(db);
  await makeDecisions(db);
}

/** An index is built from these in seconds; they can be deleted at any time, and are worked out again. */
async function makeFacts(db: Kysely<unknown>): Promise<void> {
  await sql`create table match_facts (
    workspace_id uuid not null default app_workspace(),
    candidate_id uuid not null,
    -- Of the candidate's profile.
    version integer not null,
    -- What else they were worked out with: the program and the taxonomy.
    basis text not null,
    -- Null: no job goes on, so they are the same in every month.
    month text,
    facts jsonb not null,
    computed_at timestamptz not null,
    primary key (workspace_id, candidate_id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await isolateByWorkspace(db, 'match_facts');
}

/** Never changed: a decision that is taken back is one more row. */
async function makeDecisions(db: Kysely<unknown>): Promise<void> {
  await sql`create table match_decisions (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    job_id uuid not null,
    candidate_id uuid not null,
    -- Null: an earlier decision was taken back.
    verdict text check (verdict in ('good', 'bad', 'hidden')),
    reason text,
    score real not null,
    tier text not null,
    -- Null: not among the first that are counted.
    rank integer,
    pool integer not null,
    scorer text not null,
    factors jsonb not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id) on delete cascade,
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index match_decisions_of_job on match_decisions (workspace_id, job_id, decided_at, id)`.execute(db);
  await sql`create index match_decisions_of_candidate on match_decisions (workspace_id, candidate_id)`.execute(db);
  await isolateByWorkspace(db, 'match_decisions');
  await sql`revoke update on match_decisions from vitae_app, vitae_system`.execute(db);
  await sql`create policy not_for_uploaders on match_decisions as restrictive to vitae_app
    using ((select app_uploader()) is null)`.execute(db);
}
