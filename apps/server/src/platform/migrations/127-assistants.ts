// Assistants: a version in production bound to a provider and its model. And what calls tell of their worth.
import { type Kysely, sql } from 'kysely';
import { isolateForSystem } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table llm_assistants (
    template text not null references llm_templates (id) on delete cascade,
    version integer not null,
    provider uuid not null references llm_providers (id) on delete cascade,
    model text not null,
    made_at timestamptz not null,
    mode text check (mode in ('json-schema', 'json-object', 'prompt')),
    mode_at timestamptz,
    primary key (template, version, provider, model),
    check ((mode is null) = (mode_at is null))
  )`.execute(db);
  await isolateForSystem(db, 'llm_assistants');
  // Values that were looked for in the document, and those that stand in it.
  await sql`alter table llm_calls add column looked_for integer, add column found integer`.execute(db);
  await sql`create index llm_calls_resume on llm_calls (workspace_id, resume_id) where resume_id is not null`.execute(
    db,
  );
}
