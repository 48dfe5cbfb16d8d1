// Candidates that a person, or the settings of an import, put on the shortlist of a job; and owners and jobs that many are given at once.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table job_candidates (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    job_id uuid not null,
    candidate_id uuid not null,
    added_by uuid,
    added_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, job_id, candidate_id),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id) on delete cascade,
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index job_candidates_of on job_candidates (workspace_id, job_id, added_at desc, id desc)`.execute(
    db,
  );
  await sql`create index job_candidates_of_candidate on job_candidates (workspace_id, candidate_id)`.execute(db);
  await isolateByWorkspace(db, 'job_candidates');
  await sql`create policy not_for_uploaders on job_candidates as restrictive to vitae_app
    using ((select app_uploader()) is null)`.execute(db);
  await extendBulkChanges(db);
}

/** A change that puts candidates on the shortlist of a job goes with the job. `link_added`: the row that it made. */
async function extendBulkChanges(db: Kysely<unknown>): Promise<void> {
  await sql`alter table bulk_changes add column owner_id uuid, add column job_id uuid,
    add foreign key (workspace_id, job_id) references jobs (workspace_id, id) on delete cascade,
    drop constraint bulk_changes_kind_check,
    add constraint bulk_changes_kind_check check (kind in ('status', 'tags', 'owner', 'job', 'delete', 'undo')),
    add constraint bulk_changes_job_check check (kind <> 'job' or job_id is not null)`.execute(db);
  await sql`create index bulk_changes_of_job on bulk_changes (workspace_id, job_id) where job_id is not null`.execute(
    db,
  );
  await sql`alter table bulk_change_items add column owner_before uuid, add column link_added uuid`.execute(db);
}
