// The audit log: an intake that every transaction may add to, and chains into which committed entries are sealed in order.
import { type Kysely, sql } from 'kysely';

/**
 * A hash chain needs one order, and the transactions of an import must not wait for each other to get it: with a lock for each
 * workspace at the end of each transaction, all imports of a workspace would commit one after the other. So a transaction adds to
 * `audit_intake`, where nobody waits for anybody, and `seal_audit` moves what has committed into the chain a moment later,
 * one sealer at a time for each chain. An entry is as durable as the change it tells of; only its place in the chain comes later.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTables(db);
  await makeAppendOnly(db);
  await makeSealing(db);
  await limitAccess(db);
}

const ENTRY = sql.raw(`
  id uuid not null default gen_random_uuid(),
  workspace_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('user', 'key', 'system', 'command', 'anonymous')),
  actor_id uuid,
  key_id uuid,
  action text not null check (action ~ '^[a-z-]+[.][a-z-]+$'),
  outcome text not null check (outcome in ('done', 'refused')),
  subject_kind text check (subject_kind ~ '^[a-z-]+$'),
  subject_id uuid,
  request_id text check (request_id ~ '^[0-9a-f-]{1,40}$'),
  address text check (address ~ '^[0-9a-f.:/]{1,50}$'),
  details jsonb not null default '{}'`);

async function makeTables(db: Kysely<unknown>): Promise<void> {
  await sql`create table audit_intake (${ENTRY}, primary key (id))`.execute(db);
  await sql`create table audit_entries (
    ${ENTRY},
    position bigint not null check (position > 0),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (workspace_id, position)
  )`.execute(db);
  await sql`create unique index audit_entries_id on audit_entries (id)`.execute(db);
  await sql`create index audit_entries_time on audit_entries (at, id)`.execute(db);
  await sql`create index audit_entries_actor on audit_entries (actor_id, at) where actor_id is not null`.execute(db);
  await sql`create index audit_entries_subject on audit_entries (subject_id, at) where subject_id is not null`.execute(
    db,
  );
  // Where each chain ends: shows when its newest entries were cut off.
  await sql`create table audit_heads (
    workspace_id uuid primary key,
    position bigint not null,
    hash bytea not null
  )`.execute(db);
}

/** Privileges refuse it to the application; the triggers refuse it to everybody who has not taken them away first. */
async function makeAppendOnly(db: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`create function refuse_unsealed_delete() returns trigger language plpgsql as $$
    begin
      if exists (select from public.audit_entries e where e.id = old.id) then return old; end if;
      raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`create trigger append_only before update or delete on audit_entries
    for each row execute function refuse_audit_change()`.execute(db);
  await sql`create trigger append_only before update on audit_intake
    for each row execute function refuse_audit_change()`.execute(db);
  // An entry leaves the intake when it stands in its chain.
  await sql`create trigger leaves_when_sealed before delete on audit_intake
    for each row execute function refuse_unsealed_delete()`.execute(db);
  for (const table of ['audit_entries', 'audit_intake', 'audit_heads']) {
    await sql`create trigger never_truncated before truncate on ${sql.table(table)}
      for each statement execute function refuse_audit_change()`.execute(db);
  }
}

async function makeSealing(db: Kysely<unknown>): Promise<void> {
  // What is hashed. Each part but the last has a form without line breaks.
  await sql`create function audit_line(e audit_entries) returns text language sql stable as $$
    select concat_ws(chr(10), 'v1', e.position, e.workspace_id, e.id,
      to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      e.actor_kind, coalesce(e.actor_id::text, ''), coalesce(e.key_id::text, ''), e.action, e.outcome,
      coalesce(e.subject_kind, ''), coalesce(e.subject_id::text, ''), coalesce(e.request_id, ''),
      coalesce(e.address, ''), e.details::text)
    $$`.execute(db);
  await sql`create function seal_audit(most integer) returns integer
    language plpgsql security definer set search_path = pg_catalog, public as $$
    declare
      chain uuid;
      entry public.audit_intake;
      sealed public.audit_entries;
      last public.audit_heads;
      total integer := 0;
    begin
      for chain in select distinct i.workspace_id from public.audit_intake i order by 1 loop
        perform pg_advisory_xact_lock(hashtextextended('audit ' || chain::text, 0));
        select * into last from public.audit_heads h where h.workspace_id = chain;
        if not found then last := row(chain, 0, decode(repeat('00', 32), 'hex')); end if;
        for entry in select * from public.audit_intake i where i.workspace_id = chain order by i.at, i.id limit most loop
          sealed := row(entry.*, last.position + 1, ''::bytea);
          sealed.hash := sha256(convert_to(encode(last.hash, 'hex') || chr(10) || public.audit_line(sealed), 'UTF8'));
          insert into public.audit_entries select sealed.*;
          delete from public.audit_intake i where i.id = entry.id;
          last.position := sealed.position;
          last.hash := sealed.hash;
          total := total + 1;
        end loop;
        insert into public.audit_heads values (chain, last.position, last.hash)
          on conflict (workspace_id) do update set position = excluded.position, hash = excluded.hash;
      end loop;
      return total;
    end $$`.execute(db);
  await sql`revoke execute on function seal_audit(integer) from public`.execute(db);
  await sql`grant execute on function seal_audit(integer) to vitae_system`.execute(db);
}

async function limitAccess(db: Kysely<unknown>): Promise<void> {
  for (const table of ['audit_intake', 'audit_entries', 'audit_heads']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
  }
  await sql`create policy own_workspace on audit_intake for insert to vitae_app
    with check (workspace_id = (select app_workspace()))`.execute(db);
  await sql`create policy of_system on audit_intake for insert to vitae_system with check (true)`.execute(db);
  await sql`grant insert on audit_intake to vitae_app, vitae_system`.execute(db);
  await sql`create policy of_workspace on audit_entries for select to vitae_app
    using (workspace_id = (select app_workspace()))`.execute(db);
  await sql`create policy of_system on audit_entries for select to vitae_system using (true)`.execute(db);
  await sql`create policy of_system on audit_heads for select to vitae_system using (true)`.execute(db);
  await sql`grant select on audit_entries to vitae_app, vitae_system`.execute(db);
  await sql`grant select on audit_heads to vitae_system`.execute(db);
}
