// SQL of "more like this".
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { plainLexeme } from './lexemes.ts';
import { exactLexeme, joined, lexemeQuery } from './search-query-store.ts';

/** What two candidates are compared by. */
export interface Likeness {
  readonly id: string;
  readonly skills: string[];
  readonly titles: string[];
  readonly employers: string[];
  readonly city: string | null;
  readonly countryCode: string | null;
  /** -1: not known. */
  readonly months: number;
}

const COLUMNS = sql`candidate_id as id, skills, titles, employers, city, country_code as "countryCode", months`;
/** More are not compared. */
const MOST_COMPARED = 1_000;

export async function findLikeness(trx: Trx, id: string): Promise<Likeness | undefined> {
  const { rows } = await sql<Likeness>`select ${COLUMNS} from pool_search where candidate_id = ${id}::uuid`.execute(
    trx,
  );
  return rows[0];
}

/** How many candidates have each of the skills; the order is that of `lexemes`. */
export async function countEach(trx: Trx, lexemes: readonly string[]): Promise<number[]> {
  if (lexemes.length === 0) return [];
  const { rows } = await sql<{ count: number }>`select (select count(*)::int from pool_search
      where words @@ lexeme_query(l.lexeme)) as count
    from unnest(${lexemes}::text[]) with ordinality l(lexeme, position) order by l.position`.execute(trx);
  return rows.map(({ count }) => count);
}

/** Candidates with one of the lexemes, or with exactly one of the titles. */
export async function listComparable(trx: Trx, to: Likeness, lexemes: readonly string[]): Promise<Likeness[]> {
  const asked = [...lexemes, ...to.titles.slice(0, 2).map((title) => plainLexeme('title', `=${title}`))];
  if (asked.length === 0) return [];
  const { rows } = await sql<Likeness>`select ${COLUMNS} from pool_search
    where words @@ ${joined('or', asked.map(exactLexeme).map(lexemeQuery))} and candidate_id <> ${to.id}::uuid
    limit ${MOST_COMPARED}::int`.execute(trx);
  return rows;
}
