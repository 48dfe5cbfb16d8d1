// Finding without reading rows: words next to each other are in the text index, and what a filter asks stands in the row.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await addPairFunctions(db);
  // Every row is written again, which the indexes of text would make many times slower.
  await sql`drop index candidate_search_words, candidate_search_terms`.execute(db);
  await addPairs(db);
  await addMarks(db);
  await tagsInWordsOnly(db);
  await sql`create index candidate_search_words on candidate_search using gin (workspace_id, words)`.execute(db);
  await sql`create index candidate_search_terms on candidate_search using gin (workspace_id, terms gin_trgm_ops)`.execute(
    db,
  );
  await sql`create or replace view pool_search as select * from candidate_search
    where workspace_id = app_workspace() and app_uploader() is null and not hidden`.execute(db);
}

/**
 * The index knows which words a text has, not where: for a phrase, the words of everybody who has all of them would be read. So each
 * two words next to each other are one more lexeme, `week report`: of stems, or of words as written where the language has no stem of them.
 */
async function addPairFunctions(db: Kysely<unknown>): Promise<void> {
  // Configurations count words alike, those too that they leave out. PostgreSQL tells no position behind 16383.
  await sql`create function word_row(config regconfig, given text) returns table (at integer, lexeme text)
    language sql immutable parallel safe begin atomic
      select p.at, coalesce(s.lexeme, p.lexeme)
      from (select lexeme, unnest(positions)::integer as at from unnest(to_tsvector('public.vitae_simple', given))) p
        left join (select lexeme, unnest(positions)::integer as at from unnest(to_tsvector(config, given))) s on s.at = p.at
      where p.at < 16383;
    end`.execute(db);
  // A lexeme has at most 2,046 bytes.
  await sql`create function pair_lexeme(first text, second text) returns text language sql immutable parallel safe
    return left(first, 250) || ' ' || left(second, 250)`.execute(db);
  // Numbers with letters are stemmed in no language: this one keeps the end of a line from the beginning of the next.
  await sql`create function line_end() returns text language sql immutable parallel safe return ' vitae0line0end '`.execute(
    db,
  );
  // Lines of a profile are values of their own; those of a document are where its page ended.
  await sql`create function word_pairs(config regconfig, profile text, document text) returns tsvector
    language sql immutable parallel safe begin atomic
      with told as materialized (select w.at, w.lexeme
        from word_row(config, replace(profile, chr(10), line_end()) || line_end() || document) w where w.lexeme <> btrim(line_end()))
      select coalesce(string_agg(lexeme_query(pair)::text || ':' || positions, ' ')::tsvector, '') from (
        select pair_lexeme(a.lexeme, b.lexeme) as pair, string_agg(a.at::text, ',') as positions
        from told a join told b on b.at = a.at + 1 group by pair) pairs;
    end`.execute(db);
  await sql`create function search_heads(config regconfig, name text, heads text) returns tsvector language sql immutable parallel safe
    return setweight(to_tsvector(config, name), 'A') || setweight(to_tsvector(config, heads), 'B')`.execute(db);
  // Two words are one lexeme; where more stand, only those are looked at who have each two of them.
  await sql`create function phrase_query(config regconfig, phrase text) returns tsquery language sql immutable parallel safe
    begin atomic
      with told as materialized (select w.at, w.lexeme from word_row(config, phrase) w)
      select coalesce(string_agg(lexeme_query(pair_lexeme(a.lexeme, b.lexeme))::text, ' <-> ' order by a.at)::tsquery,
        phraseto_tsquery(config, phrase)) from told a join told b on b.at = a.at + 1;
    end`.execute(db);
}

/**
 * Of the other words of `words` only whether they are there is asked. `heads` was twice as long, with every word as written and the lexemes
 * of filters, and stood outside of the row: reading it cost more than the rank.
 */
async function addPairs(db: Kysely<unknown>): Promise<void> {
  await sql`alter table candidate_search set (toast_tuple_target = 1344), alter column heads set storage main`.execute(
    db,
  );
  await sql`update candidate_search s set
      heads = search_heads(s.language::regconfig, told.name, told.heads),
      words = word_pairs(s.language::regconfig, concat_ws(chr(10), told.name, told.heads, s.profile_text), s.document_text)
        || strip(s.words)
    from (
      select c.workspace_id, c.id, coalesce(c.name, '') as name,
        array_to_string(k.titles || c.skills || k.skills || k.employers || k.schools, chr(10)) as heads
      from candidates c join candidate_search k on k.workspace_id = c.workspace_id and k.candidate_id = c.id offset 0
    ) told where told.workspace_id = s.workspace_id and told.id = s.candidate_id`.execute(db);
}

/**
 * Lexemes of filters as 64-bit numbers: whether a filter holds is seen in the row, so that one question finds also whom one filter
 * keeps out.
 */
async function addMarks(db: Kysely<unknown>): Promise<void> {
  await sql`create function filter_mark(lexeme text) returns bigint language sql immutable parallel safe
    return hashtextextended(lexeme, 0)`.execute(db);
  await sql`create function filter_marks(words tsvector) returns bigint[] language sql immutable parallel safe
    return array(select filter_mark(lexeme) from unnest(tsvector_to_array(words)) lexeme
      where lexeme ~ '^(skill|title|employer|school|city|language|country|tag):')`.execute(db);
  await sql`alter table candidate_search
    add column marks bigint[] not null generated always as (filter_marks(words)) stored,
    alter column marks set storage main`.execute(db);
}

async function tagsInWordsOnly(db: Kysely<unknown>): Promise<void> {
  await sql`create or replace function follow_candidate_tags() returns trigger language plpgsql set search_path = pg_catalog, public as $$
    declare
      changed candidate_tags := coalesce(new, old);
      lexeme text := tag_lexeme(changed.tag);
      now_tags text[] := coalesce((select array_agg(t.tag order by t.tag) from candidate_tags t
        where t.workspace_id = changed.workspace_id and t.candidate_id = changed.candidate_id), '{}');
      stays boolean := exists (select from unnest(now_tags) tag where tag_lexeme(tag) = lexeme);
      added tsvector := case when stays then array_to_tsvector(array[lexeme]) else '' end;
    begin
      update candidate_search s set tags = now_tags, words = ts_delete(s.words, lexeme) || added
      where s.workspace_id = changed.workspace_id and s.candidate_id = changed.candidate_id;
      return null;
    end $$`.execute(db);
}
