// SQL of "did you mean": words of the pool that look like one which nobody has.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { TsQuery } from './search-query-store.ts';

/** Share of trigrams in common from which words are looked at, 0–1. */
const LOOKS_LIKE = 0.4;
const MOST_CANDIDATES = 400;

export async function someoneHas(trx: Trx, word: TsQuery): Promise<boolean> {
  const { rows } = await sql`select 1 from pool_search where words @@ ${word} limit 1`.execute(trx);
  return rows.length > 0;
}

/** The words most alike first. */
export async function listSimilarWords(trx: Trx, word: string): Promise<string[]> {
  await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(LOOKS_LIKE)}, true)`.execute(trx);
  const { rows } = await sql<{ term: string }>`select term from (
      select unnest(string_to_array(terms, ' ')) as term
      from (select terms from pool_search where ${word} <% terms limit ${MOST_CANDIDATES}::int) near
    ) t where similarity(term, ${word}) >= ${LOOKS_LIKE}::real
    group by term order by similarity(term, ${word}) desc, count(*) desc, term limit 5`.execute(trx);
  return rows.map(({ term }) => term);
}
