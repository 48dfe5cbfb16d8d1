// Vectors of what candidates know and jobs ask, made by a model when a workspace wants their likeness to count.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table llm_providers add column embedding_model text`.execute(db);
  // No row: likeness doesn't count.
  await sql`create table workspace_likeness (
    workspace_id uuid primary key default app_workspace(),
    weight integer not null check (weight between 1 and 50),
    changed_by uuid not null,
    changed_at timestamptz not null
  )`.execute(db);
  await isolateByWorkspace(db, 'workspace_likeness');
  for (const [table, of] of [
    ['candidate_vectors', 'candidate'],
    ['job_vectors', 'job'],
  ] as const) {
    await sql`create table ${sql.table(table)} (
      workspace_id uuid not null default app_workspace(),
      ${sql.id(`${of}_id`)} uuid not null,
      -- Of the candidate or job; and which model made it, of which text.
      version integer not null,
      model text not null,
      text_hash text not null,
      -- Numbers of four bytes, little-endian, of length 1 together. Null: there was nothing to make one of.
      vector bytea,
      primary key (workspace_id, ${sql.id(`${of}_id`)}),
      foreign key (workspace_id, ${sql.id(`${of}_id`)}) references ${sql.table(`${of}s`)} (workspace_id, id) on delete cascade
    )`.execute(db);
    await isolateByWorkspace(db, table);
    await sql`create policy not_for_uploaders on ${sql.table(table)} as restrictive to vitae_app
      using ((select app_uploader()) is null)`.execute(db);
  }
}
