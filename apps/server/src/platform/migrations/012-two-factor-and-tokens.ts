// The second step of signing in, and the keys that tokens are signed with.
import { type Kysely, sql } from 'kysely';
import { isolateForSystem } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table auth.two_factor (
    user_id uuid primary key references auth."user" (id) on delete cascade,
    secret bytea not null,
    last_step integer,
    confirmed_at timestamptz,
    created_at timestamptz not null default now()
  )`.execute(db);
  await sql`create table auth.backup_code (
    user_id uuid not null references auth.two_factor (user_id) on delete cascade,
    code_hash bytea not null check (octet_length(code_hash) = 32),
    primary key (user_id, code_hash)
  )`.execute(db);
  await sql`create table auth.sign_in_challenge (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    user_id uuid not null references auth.two_factor (user_id) on delete cascade,
    expires_at timestamptz not null
  )`.execute(db);
  await sql`create index sign_in_challenge_of_user on auth.sign_in_challenge (user_id)`.execute(db);
  await sql`create table auth.signing_key (
    id uuid primary key default gen_random_uuid(),
    public_key jsonb not null,
    private_key bytea not null,
    created_at timestamptz not null
  )`.execute(db);
  for (const table of ['two_factor', 'backup_code', 'sign_in_challenge', 'signing_key']) {
    await isolateForSystem(db, `auth.${table}`);
  }
}
