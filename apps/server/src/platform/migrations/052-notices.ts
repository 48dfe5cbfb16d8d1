// Notices to people whose data came from elsewhere: that each was given, and the workspace's own text with all its versions.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table candidate_notices (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    candidate_id uuid not null,
    how text not null check (how in ('mail', 'outside', 'not-needed')),
    remark text,
    template_version integer,
    given_by uuid,
    given_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index candidate_notices_of on candidate_notices (workspace_id, candidate_id)`.execute(db);
  await sql`create table notice_templates (
    workspace_id uuid not null default app_workspace(),
    version integer not null check (version > 0),
    subject text not null,
    body text not null,
    contact text not null,
    written_by uuid,
    written_at timestamptz not null,
    primary key (workspace_id, version)
  )`.execute(db);
  for (const table of ['candidate_notices', 'notice_templates']) {
    await isolateByWorkspace(db, table);
    await sql`create policy not_for_uploaders on ${sql.table(table)} as restrictive to vitae_app
      using ((select app_uploader()) is null)`.execute(db);
  }
  // What a notice said can be told for ever.
  await sql`revoke update on notice_templates from vitae_app, vitae_system`.execute(db);
}
