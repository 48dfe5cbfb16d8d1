// Users, sessions, workspaces, members, invitations, API keys, set-up and sign-in attempts.
import { type Kysely, sql } from 'kysely';
import { grantToApp, isolateByWorkspace, isolateForSystem } from '../database/isolate-table.ts';

const ROLES = sql.raw(`('candidate', 'recruiter', 'admin')`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema auth`.execute(db);
  await makeUsers(db);
  await makeWorkspaces(db);
  await makeKeysAndSetup(db);
  await limitAccess(db);
}

/** Better Auth reads and writes its tables through the application's pool; everything else is isolated. */
async function limitAccess(db: Kysely<unknown>): Promise<void> {
  await sql`grant usage on schema auth to vitae_app, vitae_system`.execute(db);
  for (const table of ['user', 'account', 'session', 'verification']) await grantToApp(db, `auth.${table}`);
  for (const table of ['membership', 'invitation', 'api_key']) await isolateByWorkspace(db, `auth.${table}`);
  for (const table of ['workspace', 'setup', 'attempt']) await isolateForSystem(db, `auth.${table}`);
}

/** The columns of user, account, session and verification are those that Better Auth expects, in snake case. */
async function makeUsers(db: Kysely<unknown>): Promise<void> {
  await sql`create table auth."user" (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    email text not null unique check (email = lower(email)),
    email_verified boolean not null default false,
    image text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`.execute(db);
  await sql`create table auth.account (
    id uuid primary key default gen_random_uuid(),
    account_id text not null,
    provider_id text not null,
    user_id uuid not null references auth."user" (id) on delete cascade,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    password text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (provider_id, account_id)
  )`.execute(db);
  await sql`create index account_of_user on auth.account (user_id)`.execute(db);
  await sql`create table auth.session (
    id uuid primary key default gen_random_uuid(),
    token text not null unique,
    user_id uuid not null references auth."user" (id) on delete cascade,
    workspace_id uuid,
    expires_at timestamptz not null,
    ip_address text,
    user_agent text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`.execute(db);
  await sql`create index session_of_user on auth.session (user_id)`.execute(db);
  await sql`create index session_expiry on auth.session (expires_at)`.execute(db);
  await sql`create table auth.verification (
    id uuid primary key default gen_random_uuid(),
    identifier text not null unique,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`.execute(db);
}

async function makeWorkspaces(db: Kysely<unknown>): Promise<void> {
  await sql`create table auth.workspace (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    created_at timestamptz not null default now()
  )`.execute(db);
  await sql`create table auth.membership (
    workspace_id uuid not null references auth.workspace (id) on delete cascade,
    user_id uuid not null references auth."user" (id) on delete cascade,
    role text not null check (role in ${ROLES}),
    joined_at timestamptz not null default now(),
    primary key (workspace_id, user_id)
  )`.execute(db);
  await sql`create index membership_of_user on auth.membership (user_id)`.execute(db);
  await sql`create table auth.invitation (
    id uuid primary key default gen_random_uuid(),
    workspace_id uuid not null references auth.workspace (id) on delete cascade,
    email text not null check (email = lower(email)),
    role text not null check (role in ${ROLES}),
    invited_by uuid not null references auth."user" (id) on delete cascade,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    created_at timestamptz not null default now()
  )`.execute(db);
  await sql`create unique index invitation_open on auth.invitation (workspace_id, email) where accepted_at is null`.execute(
    db,
  );
}

async function makeKeysAndSetup(db: Kysely<unknown>): Promise<void> {
  await sql`create table auth.api_key (
    id uuid primary key default gen_random_uuid(),
    workspace_id uuid not null,
    user_id uuid not null,
    name text not null,
    start text not null,
    key_hash bytea not null unique check (octet_length(key_hash) = 32),
    scopes text[] not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    created_at timestamptz not null default now(),
    foreign key (workspace_id, user_id) references auth.membership (workspace_id, user_id) on delete cascade
  )`.execute(db);
  await sql`create index api_key_owner on auth.api_key (workspace_id, user_id, created_at desc)`.execute(db);
  await sql`create table auth.setup (
    singleton boolean primary key default true check (singleton),
    token_hash bytea,
    updated_at timestamptz not null default now()
  )`.execute(db);
  await sql`create table auth.attempt (
    key text primary key,
    count integer not null,
    window_ends_at timestamptz not null
  )`.execute(db);
}
