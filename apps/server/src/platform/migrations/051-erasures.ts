// What is left of an erased person: a tombstone with ids and counts. And the searches that prove that nothing else is.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table erasures (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    candidate_id uuid not null,
    merged_ids uuid[] not null,
    erased_by uuid,
    erased_at timestamptz not null default now(),
    state text not null default 'running' check (state in ('running', 'done')),
    storage_prefixes text[] not null,
    removed jsonb not null,
    verification jsonb,
    primary key (workspace_id, id)
  )`.execute(db);
  await sql`create index erasures_of on erasures (workspace_id, candidate_id)`.execute(db);
  await sql`create index erasures_running on erasures (erased_at) where state = 'running'`.execute(db);
  await isolateByWorkspace(db, 'erasures');
  await makeSearch(db);
  await makeForget(db);
}

/** Every table of every schema of this database, row by row as text. The caller gives words that stand for one person alone. */
async function makeSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create function find_words(words text[]) returns table (place text, found bigint)
    language plpgsql security definer set search_path = pg_catalog as $$
    declare
      one record;
    begin
      for one in
        select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not like 'pg\\_%'
          and n.nspname <> 'information_schema'
        order by 1, 2
      loop
        place := one.schema || '.' || one.name;
        execute format('select count(*) from %I.%I t where exists (
          select from unnest($1) word where strpos(lower(t::text), lower(word)) > 0)', one.schema, one.name)
          using words into found;
        return next;
      end loop;
    end $$`.execute(db);
  await sql`revoke execute on function find_words(text[]) from public`.execute(db);
  await sql`grant execute on function find_words(text[]) to vitae_system`.execute(db);
}

/** Tasks of the queue, whatever their state, that name one of these ids or words in what they were given or gave. */
async function makeForget(db: Kysely<unknown>): Promise<void> {
  await sql`create function forget_tasks(words text[]) returns bigint
    language plpgsql security definer set search_path = pg_catalog as $$
    declare
      forgotten bigint;
    begin
      if to_regclass('queue.job') is null then return 0; end if;
      delete from queue.job j where exists (
        select from unnest(words) word
        where strpos(lower(coalesce(j.data::text, '') || coalesce(j.output::text, '')), lower(word)) > 0);
      get diagnostics forgotten = row_count;
      return forgotten;
    end $$`.execute(db);
  await sql`revoke execute on function forget_tasks(text[]) from public`.execute(db);
  await sql`grant execute on function forget_tasks(text[]) to vitae_system`.execute(db);
}
