// What installations keep of calls: answers that need not be asked for twice, and, where it is switched on, what was said word for word.
import { type Kysely, sql } from 'kysely';
import { isolateForSystem } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Both go with the résumé that they are about, whoever deletes it.
  await sql`create table llm_answers (
    workspace_id uuid not null,
    resume_id uuid not null,
    key text not null check (key ~ '^[0-9a-f]{64}$'),
    template text not null,
    version integer not null,
    provider text not null,
    model text not null,
    sealed bytea not null,
    made_at timestamptz not null,
    primary key (workspace_id, resume_id, key),
    foreign key (workspace_id, resume_id) references resumes (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index llm_answers_key on llm_answers (workspace_id, key)`.execute(db);
  await sql`create index llm_answers_age on llm_answers (made_at)`.execute(db);
  await sql`create table llm_exchanges (
    call_id uuid primary key references llm_calls (id) on delete cascade,
    workspace_id uuid,
    resume_id uuid,
    at timestamptz not null,
    sealed bytea not null,
    foreign key (workspace_id, resume_id) references resumes (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index llm_exchanges_of on llm_exchanges (workspace_id, resume_id)`.execute(db);
  await sql`create index llm_exchanges_age on llm_exchanges (at)`.execute(db);
  // What the model cost when it was called.
  await sql`alter table llm_calls add column price jsonb`.execute(db);
  for (const table of ['llm_answers', 'llm_exchanges']) await isolateForSystem(db, table);
}
