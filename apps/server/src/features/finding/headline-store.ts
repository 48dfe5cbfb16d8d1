// SQL of snippets: where the words of a search stand in the texts of a candidate.
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { TsQuery } from './search-query-store.ts';
import { hasWordsOfOneCharacter } from './searchable-text.ts';

/** Private-use signs around each hit. */
export const HIT_START = '\uE000';
export const HIT_END = '\uE001';
const HEADLINE = `StartSel=${HIT_START}, StopSel=${HIT_END}, MaxFragments=2, FragmentDelimiter=" … "`;
const LENGTH = 'MaxWords=18, MinWords=8';
const LENGTH_IN_CHARACTERS = 'MaxWords=60, MinWords=30, ShortWord=0';

/** Characters of a text around a place where a word begins. */
const BEFORE = 160;
const AROUND = 420;
/** Nearer places share a piece. */
const APART = 240;

export interface FoundText {
  readonly id: string;
  readonly resumeId: string | null;
  readonly document: boolean;
  /** With signs around the hits. */
  readonly text: string;
}

/**
 * From the document, else from the profile, else nothing: then the words stand in a filter's value only. Taking a whole text apart costs
 * milliseconds, so the pieces around the `needles` are tried first.
 */
export async function listHeadlines(
  trx: Trx,
  ids: readonly string[],
  text: TsQuery,
  needles: readonly string[],
): Promise<FoundText[]> {
  if (ids.length === 0 || needles.length === 0) return [];
  const options = `${HEADLINE}, ${needles.some(hasWordsOfOneCharacter) ? LENGTH_IN_CHARACTERS : LENGTH}`;
  const headline = (from: 'D' | 'P', given: RawBuilder<unknown>) => headlineOf(from, given, options);
  const document = sql.ref('s.document_text');
  const profile = sql.ref('s.profile_text');
  const { rows } = await sql<Omit<FoundText, 'document'>>`select s.candidate_id as id, s.resume_id as "resumeId",
      coalesce(${headline('D', piecesOf(document, needles))}, ${headline('P', piecesOf(profile, needles))},
        ${headline('D', document)}, ${headline('P', profile)}) as text
    from pool_search s cross join (select ${text} as query) q where s.candidate_id = any(${ids}::uuid[])`.execute(trx);
  return rows.flatMap((row) =>
    row.text === null ? [] : [{ ...row, document: row.text.startsWith('D'), text: row.text.slice(1) }],
  );
}

/** Null without a hit; else behind the letter that says where from. */
function headlineOf(from: 'D' | 'P', text: RawBuilder<unknown>, options: string): RawBuilder<unknown> {
  return sql`(select ${sql.lit(from)} || h.text from (
    select ts_headline(s.language::regconfig, ${text}, q.query, ${options}) as text offset 0
  ) h where strpos(h.text, ${HIT_START}) > 0)`;
}

/** Whole words around the first place of each needle; null where there is none. */
function piecesOf(text: RawBuilder<unknown>, needles: readonly string[]): RawBuilder<unknown> {
  return sql`(select string_agg(
      case when at > ${BEFORE}::int then regexp_replace(piece, '^\\S*\\s+', '') else piece end, ' … ' order by at)
    from (select place.at, lag(place.at) over (order by place.at) as before,
        substr(${text}, greatest(place.at - ${BEFORE}::int, 1), ${AROUND}::int) as piece
      from (select lower(${text}) as low offset 0) lowered
        cross join unnest(${needles}::text[]) needle
        cross join lateral (select coalesce(nullif(strpos(lowered.low, needle), 0), strpos(unaccent(lowered.low), needle)) as at
          offset 0) place
      where place.at > 0) places
    where before is null or at - before > ${APART}::int)`;
}
