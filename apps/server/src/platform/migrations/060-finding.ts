// Finding candidates: one row for each with what is searched, filtered and counted, kept in step by triggers where no text changes.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

/** Snowball stemmers that every PostgreSQL from 15 on has. */
const LANGUAGES = [
  'arabic',
  'danish',
  'dutch',
  'english',
  'finnish',
  'french',
  'german',
  'greek',
  'hungarian',
  'italian',
  'norwegian',
  'portuguese',
  'romanian',
  'russian',
  'spanish',
  'swedish',
  'turkish',
];
const WORDS = sql.raw('asciiword, word, hword, hword_part, hword_asciipart, asciihword');

export async function up(db: Kysely<unknown>): Promise<void> {
  // All three are trusted: the owner of the database may install them.
  for (const extension of ['unaccent', 'pg_trgm', 'btree_gin']) {
    await sql`create extension if not exists ${sql.id(extension)} with schema public`.execute(db);
  }
  await makeConfigurations(db);
  await makeTable(db);
  await makeIndexes(db);
  await makeView(db);
  await keepInStep(db);
}

/** `vitae_<language>`: accents dropped, then stemmed, so that "Muller" finds "Müller" and a snippet still shows it as written. */
async function makeConfigurations(db: Kysely<unknown>): Promise<void> {
  await sql`create text search configuration vitae_simple (copy = pg_catalog.simple)`.execute(db);
  await sql`alter text search configuration vitae_simple alter mapping for ${WORDS} with unaccent, simple`.execute(db);
  for (const language of LANGUAGES) {
    const name = sql.id(`vitae_${language}`);
    const stem = sql.id(`${language}_stem`);
    await sql`create text search configuration ${name} (copy = ${sql.table(`pg_catalog.${language}`)})`.execute(db);
    await sql`alter text search configuration ${name} alter mapping for ${WORDS} with unaccent, ${stem}`.execute(db);
  }
}

/**
 * `words` is what a search asks: names weigh A, jobs and skills B, the rest of the profile C, the document D, and exact lexemes such as
 * `skill:postgresql`. `heads` is `words` without C and D: small enough to stay in the row, for rank and for counting.
 */
async function makeTable(db: Kysely<unknown>): Promise<void> {
  await sql`create table candidate_search (
    workspace_id uuid not null default app_workspace(),
    candidate_id uuid not null,
    hidden boolean not null default false,
    resume_id uuid,
    resume_reading integer,
    language text not null,
    name_key text collate "C" not null,
    updated_at timestamptz not null,
    created_at timestamptz not null,
    months integer not null default -1,
    education_level integer,
    status text not null,
    source text not null,
    owner_id uuid,
    city text,
    country_code text,
    lat real,
    lon real,
    part smallint not null,
    skills text[] not null default '{}',
    titles text[] not null default '{}',
    employers text[] not null default '{}',
    languages text[] not null default '{}',
    tags text[] not null default '{}',
    batch_ids uuid[] not null default '{}',
    heads tsvector not null,
    words tsvector not null,
    terms text not null,
    profile_text text not null,
    document_text text not null default '',
    primary key (workspace_id, candidate_id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  // Texts and their words leave the row early: a count then reads few pages.
  await sql`alter table candidate_search set (toast_tuple_target = 1024)`.execute(db);
  await isolateByWorkspace(db, 'candidate_search');
  await sql`create policy not_for_uploaders on candidate_search as restrictive to vitae_app
    using ((select app_uploader()) is null)`.execute(db);
}

async function makeIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create index candidate_search_words on candidate_search using gin (workspace_id, words)`.execute(db);
  await sql`create index candidate_search_terms on candidate_search using gin (workspace_id, terms gin_trgm_ops)`.execute(
    db,
  );
  for (const key of ['updated_at', 'created_at', 'name_key', 'months']) {
    await sql`create index ${sql.id(`candidate_search_${key}`)} on candidate_search (workspace_id, ${sql.id(key)}, candidate_id)
      where not hidden`.execute(db);
  }
  await sql`create index candidate_search_part on candidate_search (workspace_id, part) where not hidden`.execute(db);
  await sql`create index candidate_search_language on candidate_search (workspace_id, language)`.execute(db);
}

/**
 * Policies keep the planner from using text indexes, since a search could tell about rows that it may not show. This view runs with
 * the rights of its owner, passes them, and asks the same questions itself: without a workspace it is empty.
 */
async function makeView(db: Kysely<unknown>): Promise<void> {
  await sql`create view pool_search as select * from candidate_search
    where workspace_id = app_workspace() and app_uploader() is null and not hidden`.execute(db);
  await sql`grant select on pool_search to vitae_app`.execute(db);
}

async function keepInStep(db: Kysely<unknown>): Promise<void> {
  await sql`create function tag_lexeme(tag text) returns text language sql stable
    return 'tag:' || lower(public.unaccent(tag))`.execute(db);
  // One lexeme as it is, whatever signs it holds; `prefix` takes everything that begins so.
  await sql`create function lexeme_query(lexeme text, prefix boolean default false) returns tsquery language sql immutable
    return (chr(39) || replace(replace(lexeme, chr(92), repeat(chr(92), 2)), chr(39), repeat(chr(39), 2)) || chr(39)
      || case when prefix then ':*' else '' end)::tsquery`.execute(db);
  await sql`create function follow_candidate() returns trigger language plpgsql set search_path = pg_catalog, public as $$
    begin
      update candidate_search s set status = new.status, source = new.source, owner_id = new.owner_id,
        hidden = new.merged_into is not null, updated_at = new.updated_at
      where s.workspace_id = new.workspace_id and s.candidate_id = new.id
        and (s.status, s.source, s.owner_id, s.hidden, s.updated_at) is distinct from
          (new.status, new.source, new.owner_id, new.merged_into is not null, new.updated_at);
      return null;
    end $$`.execute(db);
  await sql`create trigger search_follows after update on candidates for each row execute function follow_candidate()`.execute(
    db,
  );
  await sql`create function follow_candidate_tags() returns trigger language plpgsql set search_path = pg_catalog, public as $$
    declare
      changed candidate_tags := coalesce(new, old);
      lexeme text := tag_lexeme(changed.tag);
      now_tags text[] := coalesce((select array_agg(t.tag order by t.tag) from candidate_tags t
        where t.workspace_id = changed.workspace_id and t.candidate_id = changed.candidate_id), '{}');
      stays boolean := exists (select from unnest(now_tags) tag where tag_lexeme(tag) = lexeme);
      added tsvector := case when stays then array_to_tsvector(array[lexeme]) else '' end;
    begin
      update candidate_search s set tags = now_tags,
        heads = ts_delete(s.heads, lexeme) || added, words = ts_delete(s.words, lexeme) || added
      where s.workspace_id = changed.workspace_id and s.candidate_id = changed.candidate_id;
      return null;
    end $$`.execute(db);
  await sql`create trigger search_follows after insert or delete on candidate_tags
    for each row execute function follow_candidate_tags()`.execute(db);
  await sql`create function follow_candidate_sources() returns trigger language plpgsql set search_path = pg_catalog, public as $$
    declare
      changed candidate_sources := coalesce(new, old);
    begin
      update candidate_search s set batch_ids = coalesce((select array_agg(distinct o.batch_id) from candidate_sources o
        where o.workspace_id = changed.workspace_id and o.candidate_id = changed.candidate_id and o.batch_id is not null), '{}')
      where s.workspace_id = changed.workspace_id and s.candidate_id = changed.candidate_id;
      return null;
    end $$`.execute(db);
  await sql`create trigger search_follows after insert or update or delete on candidate_sources
    for each row execute function follow_candidate_sources()`.execute(db);
}
