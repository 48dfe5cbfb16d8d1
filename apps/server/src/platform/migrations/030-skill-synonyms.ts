// The words of a workspace for skills.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table skill_synonyms (
    workspace_id uuid not null default app_workspace(),
    alias_key text not null,
    alias text not null,
    skill text not null,
    primary key (workspace_id, alias_key)
  )`.execute(db);
  await isolateByWorkspace(db, 'skill_synonyms');
}
