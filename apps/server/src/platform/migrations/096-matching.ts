// What changed since an index of candidates was last up to date, and what people said of matches.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeChanges(db);
  await sql`create table match_feedback (
    workspace_id uuid not null default app_workspace(),
    job_id uuid not null,
    candidate_id uuid not null,
    verdict text not null check (verdict in ('good', 'bad', 'hidden')),
    reason text,
    score real not null,
    tier text not null,
    given_by uuid not null,
    given_at timestamptz not null,
    primary key (workspace_id, job_id, candidate_id),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id) on delete cascade,
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index match_feedback_of_candidate on match_feedback (workspace_id, candidate_id)`.execute(db);
  await isolateByWorkspace(db, 'match_feedback');
  await sql`create policy not_for_uploaders on match_feedback as restrictive to vitae_app
    using ((select app_uploader()) is null)`.execute(db);
}

/**
 * One row for each candidate: its last change. Readers take them in the order of transactions, and only those older than every
 * transaction that still runs, so that none is passed over. A row outlives its candidate: that is how readers learn of it.
 */
async function makeChanges(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence match_change_order`.execute(db);
  await sql`grant usage on sequence match_change_order to vitae_app, vitae_system`.execute(db);
  await sql`create table match_changes (
    workspace_id uuid not null default app_workspace(),
    candidate_id uuid not null,
    transaction xid8 not null,
    position bigint not null,
    primary key (workspace_id, candidate_id)
  )`.execute(db);
  await sql`create index match_changes_in_order on match_changes (workspace_id, transaction, position)`.execute(db);
  await isolateByWorkspace(db, 'match_changes');
  await sql`create function note_match_change() returns trigger language plpgsql as $$
    declare changed candidates := coalesce(new, old);
    begin
      insert into match_changes (workspace_id, candidate_id, transaction, position)
        values (changed.workspace_id, changed.id, pg_current_xact_id(), nextval('match_change_order'))
        on conflict (workspace_id, candidate_id) do update
        set transaction = excluded.transaction, position = excluded.position;
      return null;
    end $$`.execute(db);
  await sql`create trigger candidates_note_match_change after insert or update of version, merged_into, status or delete
    on candidates for each row execute function note_match_change()`.execute(db);
  await sql`insert into match_changes (workspace_id, candidate_id, transaction, position)
    select workspace_id, id, pg_current_xact_id(), nextval('match_change_order') from candidates`.execute(db);
}
