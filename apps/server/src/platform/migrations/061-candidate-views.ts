// Saved views of the pool, private or shared with the workspace, and when each user last looked at one.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create function app_user() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.user', true), '')::uuid`.execute(db);
  await sql`create table candidate_views (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    owner_id uuid not null,
    name text not null check (name <> '' and char_length(name) <= 80),
    query jsonb not null,
    shared boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
  )`.execute(db);
  await sql`create table candidate_view_looks (
    workspace_id uuid not null default app_workspace(),
    view_id uuid not null,
    user_id uuid not null,
    seen_at timestamptz not null,
    primary key (workspace_id, view_id, user_id),
    foreign key (workspace_id, view_id) references candidate_views (workspace_id, id) on delete cascade
  )`.execute(db);
  for (const table of ['candidate_views', 'candidate_view_looks']) {
    await isolateByWorkspace(db, table);
    await sql`create policy not_for_uploaders on ${sql.table(table)} as restrictive to vitae_app
      using ((select app_uploader()) is null)`.execute(db);
  }
  await sql`create policy own_or_shared on candidate_views as restrictive to vitae_app
    using (shared or owner_id = (select app_user()))`.execute(db);
  await sql`create policy own_looks on candidate_view_looks as restrictive to vitae_app
    using (user_id = (select app_user()))`.execute(db);
}
