// Events for open pages, written in the transaction of the change that they tell of.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table live_events (
    id bigint generated always as identity,
    workspace_id uuid not null default app_workspace(),
    subject uuid not null,
    owner uuid not null,
    event jsonb not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
  )`.execute(db);
  await sql`create index live_events_subject on live_events (workspace_id, subject)`.execute(db);
  await sql`create index live_events_age on live_events (created_at)`.execute(db);
  await isolateByWorkspace(db, 'live_events');
}
