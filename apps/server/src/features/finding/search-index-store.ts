// SQL that writes `candidate_search`.
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidateWords } from './candidate-words.ts';
import type { IndexedDocument } from './search-index.ts';
import { UNSTEMMED } from './search-language.ts';
import { TEXT_FORM } from './searchable-text.ts';

export async function findFactsToIndex(trx: Trx, workspaceId: string, candidateId: string) {
  return await trx
    .selectFrom('candidates')
    .select(['name', 'label', 'city', 'country_code', 'skills', 'languages', 'current_resume_id'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', candidateId)
    .executeTakeFirst();
}

/** Without a row, or with one whose texts have an older form. Of all workspaces; merged ones too, since a merge can be undone. */
export async function listUnindexed(trx: Trx, most: number): Promise<{ workspaceId: string; id: string }[]> {
  return await trx
    .selectFrom('candidates as c')
    .leftJoin('candidate_search as s', (join) =>
      join.onRef('s.workspace_id', '=', 'c.workspace_id').onRef('s.candidate_id', '=', 'c.id'),
    )
    .innerJoin('candidate_versions as v', (join) =>
      join
        .onRef('v.workspace_id', '=', 'c.workspace_id')
        .onRef('v.candidate_id', '=', 'c.id')
        .onRef('v.version', '=', 'c.version'),
    )
    .select(['c.workspace_id as workspaceId', 'c.id'])
    .where((eb) => eb.or([eb('s.candidate_id', 'is', null), eb('s.text_form', '<', TEXT_FORM)]))
    .limit(most)
    .execute();
}

/** The newest reading of a résumé. */
export async function findCurrentReading(trx: Trx, workspaceId: string, resumeId: string) {
  return await trx
    .selectFrom('resume_documents')
    .select(['reading', 'language', 'content'])
    .where('workspace_id', '=', workspaceId)
    .where('resume_id', '=', resumeId)
    .orderBy('reading', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Whether the index has the text of this reading already. */
export async function keepsDocument(
  trx: Trx,
  of: {
    readonly workspaceId: string;
    readonly candidateId: string;
    readonly resumeId: string;
    readonly reading: number;
  },
): Promise<boolean> {
  const row = await trx
    .selectFrom('candidate_search')
    .select('candidate_id')
    .where('workspace_id', '=', of.workspaceId)
    .where('candidate_id', '=', of.candidateId)
    .where('resume_id', '=', of.resumeId)
    .where('resume_reading', '=', of.reading)
    .where('text_form', '=', TEXT_FORM)
    .executeTakeFirst();
  return row !== undefined;
}

export interface SearchRow {
  readonly workspaceId: string;
  readonly candidateId: string;
  /** Of text search. */
  readonly configuration: string;
  readonly nameKey: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly words: CandidateWords;
  readonly document: IndexedDocument;
}

/** Facts that change without the profile come from the candidate's own rows. */
export async function saveSearchRow(trx: Trx, row: SearchRow): Promise<void> {
  const { words, document } = row;
  const configuration = sql`${row.configuration}::regconfig`;
  const text = (value: string) => sql`${value}::text`;
  const both = (given: RawBuilder<unknown>) =>
    sql`to_tsvector(${configuration}, ${given}) || to_tsvector(${UNSTEMMED}::regconfig, ${given})`;
  const profile = text([words.name, words.heads, words.rest].join('\n'));
  const documentText =
    document.text === undefined
      ? sql`coalesce((select s.document_text from candidate_search s
          where s.workspace_id = c.workspace_id and s.candidate_id = c.id), '')`
      : text(document.text);
  await sql`insert into candidate_search as kept (
      workspace_id, candidate_id, hidden, resume_id, resume_reading, language, name_key, updated_at, created_at, months,
      education_level, status, source, owner_id, city, country_code, lat, lon, part,
      skills, titles, employers, schools, languages, tags, batch_ids, heads, words, terms, profile_text, document_text, text_form)
    select c.workspace_id, c.id, c.merged_into is not null, ${document.resumeId}::uuid, ${document.reading}::int, ${row.configuration},
      ${row.nameKey}, c.updated_at, c.created_at, coalesce(c.experience_months, -1),
      c.education_level, c.status, c.source, c.owner_id, c.city, c.country_code, ${row.lat}::real, ${row.lon}::real,
      get_byte(uuid_send(c.id), 15), ${words.skills}::text[], ${words.titles}::text[], ${words.employers}::text[], ${words.schools}::text[], c.languages,
      t.tags, (select coalesce(array_agg(distinct o.batch_id), '{}') from candidate_sources o
        where o.workspace_id = c.workspace_id and o.candidate_id = c.id and o.batch_id is not null),
      search_heads(${configuration}, ${text(words.name)}, ${text(words.heads)}),
      word_pairs(${configuration}, ${profile}, d.text) || array_to_tsvector(${words.lexemes}::text[] || t.lexemes)
        || strip(${both(profile)} || ${both(sql`d.text`)}),
      ${words.terms}, ${words.rest}, d.text, ${TEXT_FORM}::smallint
    from candidates c
      cross join lateral (select coalesce(array_agg(g.tag order by g.tag), '{}') as tags,
          coalesce(array_agg(tag_lexeme(g.tag)), '{}') as lexemes from candidate_tags g
        where g.workspace_id = c.workspace_id and g.candidate_id = c.id) t
      cross join lateral (select ${documentText} as text) d
    where c.workspace_id = ${row.workspaceId} and c.id = ${row.candidateId}
    on conflict (workspace_id, candidate_id) do update set (
      hidden, resume_id, resume_reading, language, name_key, updated_at, created_at, months,
      education_level, status, source, owner_id, city, country_code, lat, lon,
      skills, titles, employers, schools, languages, tags, batch_ids, heads, words, terms, profile_text, document_text, text_form
    ) = (
      excluded.hidden, excluded.resume_id, excluded.resume_reading, excluded.language, excluded.name_key, excluded.updated_at,
      excluded.created_at, excluded.months, excluded.education_level, excluded.status, excluded.source, excluded.owner_id,
      excluded.city, excluded.country_code, excluded.lat, excluded.lon, excluded.skills, excluded.titles, excluded.employers,
      excluded.schools, excluded.languages, excluded.tags, excluded.batch_ids, excluded.heads, excluded.words, excluded.terms,
      excluded.profile_text, excluded.document_text, excluded.text_form
    )`.execute(trx);
}
