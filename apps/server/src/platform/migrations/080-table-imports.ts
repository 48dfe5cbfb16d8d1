// Tables of people while they are taken in, and what recruiters wrote beside a row until it is with the candidate.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table table_imports (
    workspace_id uuid not null default app_workspace(),
    batch_id uuid not null,
    filename text not null,
    storage_key text not null,
    mapping jsonb not null,
    next_row integer not null default 0,
    created_by uuid not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, batch_id),
    foreign key (workspace_id, batch_id) references batches (workspace_id, id) on delete cascade
  )`.execute(db);
  // No foreign key: the remarks are there before the résumé, so that they can’t come too late for its candidate.
  await sql`create table table_import_remarks (
    workspace_id uuid not null default app_workspace(),
    resume_id uuid not null,
    remarks jsonb not null,
    primary key (workspace_id, resume_id)
  )`.execute(db);
  for (const table of ['table_imports', 'table_import_remarks']) {
    await isolateByWorkspace(db, table);
    // Whoever sees only their own uploads imports no tables, also where a check is forgotten.
    await sql`create policy not_for_uploaders on ${sql.table(table)} as restrictive to vitae_app
      using ((select app_uploader()) is null)`.execute(db);
  }
}
