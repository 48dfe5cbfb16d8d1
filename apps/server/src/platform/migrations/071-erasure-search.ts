// The search after an erasure looks at one workspace: what it found in others would tell that a person is known there.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop function find_words(text[])`.execute(db);
  // Rows of tables that name a workspace, tasks of the queue that name it or none, and tables that belong to no workspace but those of logins.
  await sql`create function find_words(words text[], workspace uuid) returns table (place text, found bigint)
    language plpgsql security definer set search_path = pg_catalog as $$
    declare
      one record;
    begin
      for one in
        select n.nspname as schema, c.relname as name,
          exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id'
            and not a.attisdropped) as of_workspace,
          n.nspname = 'queue' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'data'
            and a.atttypid = 'jsonb'::regtype and not a.attisdropped) as of_queue
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not like 'pg\\_%'
          and n.nspname <> 'information_schema'
        order by 1, 2
      loop
        continue when one.schema = 'auth' and not one.of_workspace;
        place := one.schema || '.' || one.name;
        execute format('select count(*) from %I.%I t where (%s) and exists (
          select from unnest($1) word where strpos(lower(t::text), lower(word)) > 0)', one.schema, one.name,
          case when one.of_workspace then 't.workspace_id = $2'
            when one.of_queue then 'coalesce(t.data ->> ''workspaceId'', $2::text) = $2::text' else 'true' end)
          using words, workspace into found;
        return next;
      end loop;
    end $$`.execute(db);
  await sql`revoke execute on function find_words(text[], uuid) from public`.execute(db);
  await sql`grant execute on function find_words(text[], uuid) to vitae_system`.execute(db);
}
