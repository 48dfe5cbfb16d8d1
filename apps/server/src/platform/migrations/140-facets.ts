// Counting beside the filters: schools are counted too, and what is counted of a candidate stands ready in one text.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Every row is written again, which the indexes of text would make many times slower.
  await sql`drop index candidate_search_words, candidate_search_terms`.execute(db);
  await addSchools(db);
  await addFacets(db);
  await sql`create index candidate_search_words on candidate_search using gin (workspace_id, words)`.execute(db);
  await sql`create index candidate_search_terms on candidate_search using gin (workspace_id, terms gin_trgm_ops)`.execute(
    db,
  );
  await sql`create or replace view pool_search as select * from candidate_search
    where workspace_id = app_workspace() and app_uploader() is null and not hidden`.execute(db);
}

/** As `candidate-words.ts` takes them from a profile; written by each change of the profile from then on. */
async function addSchools(db: Kysely<unknown>): Promise<void> {
  await sql`alter table candidate_search add column schools text[] not null default '{}'`.execute(db);
  await sql`update candidate_search s set schools = found.schools
    from candidates c join candidate_versions v
        on v.workspace_id = c.workspace_id and v.candidate_id = c.id and v.version = c.version
      cross join lateral (select array_agg(name order by position) as schools from (
        select distinct on (lower(told.name)) told.name, told.position from (
          select btrim(regexp_replace(entry #>> '{institution,value}', '\\s+', ' ', 'g')) as name, position
          from jsonb_array_elements(case when jsonb_typeof(v.profile -> 'education') = 'array'
            then v.profile -> 'education' else '[]' end) with ordinality entries(entry, position)
        ) told where told.name <> '' order by lower(told.name), told.position
      ) named) found
    where c.workspace_id = s.workspace_id and c.id = s.candidate_id and found.schools is not null`.execute(db);
}

/**
 * Taking values out of arrays costs more than finding the candidates: `facets` is read as it is and taken apart by the server.
 * Values are parted by U+001E, facets by U+001F, in the order of `FACET_SECTIONS`; rows are parted by U+001D.
 */
async function addFacets(db: Kysely<unknown>): Promise<void> {
  await sql`create function facet_values(given text[]) returns text language sql immutable parallel safe
    return array_to_string(array(select translate(v, chr(29) || chr(30) || chr(31), '   ') from unnest(given) v), chr(30))`.execute(
    db,
  );
  await sql`create function facet_sections(skills text[], titles text[], employers text[], schools text[], languages text[],
      tags text[], city text, country_code text, source text, status text, owner_id uuid, months integer, education_level integer)
    returns text language sql immutable parallel safe
    return facet_values(skills) || chr(31) || facet_values(titles[1:2]) || chr(31) || facet_values(employers[1:2])
      || chr(31) || facet_values(schools[1:2]) || chr(31) || facet_values(languages) || chr(31) || facet_values(tags)
      || chr(31) || facet_values(array[city]) || chr(31) || facet_values(array[country_code])
      || chr(31) || source || chr(31) || status || chr(31) || coalesce(owner_id::text, '')
      || chr(31) || months || chr(31) || coalesce(education_level::text, '')`.execute(db);
  // Stays in the row; both at once, so that the rows are written again only once.
  await sql`alter table candidate_search
    add column facets text not null generated always as (facet_sections(skills, titles, employers, schools, languages,
      tags, city, country_code, source, status, owner_id, months, education_level)) stored,
    alter column facets set storage main`.execute(db);
}
