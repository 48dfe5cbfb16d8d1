// Replies of writes that carried an Idempotency-Key.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table idempotent_reply (
    workspace_id uuid not null,
    user_id uuid not null,
    key text not null,
    fingerprint text,
    status integer,
    headers jsonb,
    body text,
    claimed_at timestamptz not null default now(),
    finished_at timestamptz,
    primary key (workspace_id, user_id, key)
  )`.execute(db);
  await sql`create index idempotent_reply_age on idempotent_reply (claimed_at)`.execute(db);
  await isolateByWorkspace(db, 'idempotent_reply');
}
