// Language models: providers with their keys, templates with their versions, who gets them, every call, limits and budgets.
import { type Kysely, sql } from 'kysely';
import { isolateForSystem } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table llm_providers (
    id uuid primary key,
    name text not null,
    kind text not null check (kind in ('openai', 'azure', 'anthropic', 'google', 'compatible')),
    base_url text,
    model text not null,
    base_model text,
    api text not null check (api in ('responses', 'chat')),
    structured text not null check (structured in ('json-schema', 'json-object', 'prompt')),
    requests_per_minute integer not null check (requests_per_minute > 0),
    tokens_per_minute bigint check (tokens_per_minute > 0),
    enabled boolean not null,
    position integer not null,
    key_sealed bytea,
    old_key_sealed bytea,
    key_set_at timestamptz,
    updated_at timestamptz not null
  )`.execute(db);
  await makeTemplates(db);
  await sql`create table llm_flags (
    name text primary key,
    value jsonb not null,
    updated_at timestamptz not null
  )`.execute(db);
  await sql`create table llm_calls (
    id uuid primary key,
    workspace_id uuid,
    resume_id uuid,
    at timestamptz not null,
    template text not null,
    version integer not null,
    provider text,
    model text,
    input_tokens bigint not null,
    cached_tokens bigint not null,
    output_tokens bigint not null,
    cost bigint,
    milliseconds double precision not null,
    requests integer not null,
    cached boolean not null,
    outcome text not null,
    fault jsonb,
    trace jsonb not null
  )`.execute(db);
  await sql`create index llm_calls_time on llm_calls (at desc, id desc)`.execute(db);
  // A request and its tokens are counted in the minute in which they leave; one row for each provider and minute.
  await sql`create table llm_minutes (
    provider_id uuid not null,
    minute timestamptz not null,
    requests integer not null,
    tokens bigint not null,
    primary key (provider_id, minute)
  )`.execute(db);
  // What was set aside and spent, in millionths of a US dollar; one row for each day and each month.
  await sql`create table llm_spending (
    period text primary key,
    reserved bigint not null check (reserved >= 0),
    spent bigint not null check (spent >= 0)
  )`.execute(db);
  for (const table of [
    'llm_providers',
    'llm_templates',
    'llm_template_versions',
    'llm_flags',
    'llm_calls',
    'llm_minutes',
    'llm_spending',
  ]) {
    await isolateForSystem(db, table);
  }
}

async function makeTemplates(db: Kysely<unknown>): Promise<void> {
  await sql`create table llm_templates (
    id text primary key,
    name text not null,
    purpose text not null,
    built_in boolean not null,
    production integer,
    updated_at timestamptz not null
  )`.execute(db);
  await sql`create table llm_template_versions (
    template_id text not null references llm_templates (id) on delete cascade,
    version integer not null check (version > 0),
    status text not null check (status in ('draft', 'published', 'archived')),
    content jsonb not null,
    created_at timestamptz not null,
    created_by uuid,
    primary key (template_id, version)
  )`.execute(db);
  // What a version says is never changed: results name it.
  await sql`create function refuse_version_change() returns trigger language plpgsql as $$
    begin
      if new.content is distinct from old.content or new.version <> old.version then
        raise exception 'a template version is immutable' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger immutable before update on llm_template_versions
    for each row execute function refuse_version_change()`.execute(db);
}
