// Which résumés a signed-in person sent about themselves, and what they had erased.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table own_resumes (
    workspace_id uuid not null default app_workspace(),
    resume_id uuid not null,
    user_id uuid not null,
    how text not null check (how in ('upload', 'application')),
    linked_at timestamptz not null,
    primary key (workspace_id, resume_id),
    foreign key (workspace_id, resume_id) references resumes (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index own_resumes_of_user on own_resumes (user_id)`.execute(db);
  await sql`create table own_erasures (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    user_id uuid not null,
    erased_at timestamptz not null,
    removed jsonb not null,
    remaining jsonb not null,
    primary key (workspace_id, id)
  )`.execute(db);
  await sql`create index own_erasures_of_user on own_erasures (user_id)`.execute(db);
  for (const table of ['own_resumes', 'own_erasures']) {
    await isolateByWorkspace(db, table);
    await sql`create policy own_rows on ${sql.table(table)} as restrictive to vitae_app
      using ((select app_uploader()) is null or user_id = (select app_uploader()))`.execute(db);
  }
  await linkEarlierUploads(db);
}

/** Logins of the role candidate send what is theirs. */
async function linkEarlierUploads(db: Kysely<unknown>): Promise<void> {
  await sql`insert into own_resumes (workspace_id, resume_id, user_id, how, linked_at)
    select r.workspace_id, r.id, r.uploaded_by, 'upload', r.uploaded_at
    from resumes r join auth.membership m on m.workspace_id = r.workspace_id and m.user_id = r.uploaded_by
    where m.role = 'candidate' and r.source in ('upload', 'paste', 'api', 'cli')`.execute(db);
}
