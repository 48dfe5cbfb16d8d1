// When nothing is found: words that nobody has, replaced by the words of the pool that are most like them.
import type { SearchCorrection } from '@vitae/schema/api';
import { foldWord } from '@vitae/taxonomy';
import type { Trx } from '../../platform/database/database.ts';
import { editDistance } from './edit-distance.ts';
import { plainWords, type SearchNode } from './search-query.ts';
import { type SearchWords, tsqueryOf } from './search-query-store.ts';
import { listSimilarWords, someoneHas } from './suggestion-store.ts';

/** A query of more unknown words is not mistyped. */
const MOST_WORDS = 4;

/** Undefined when every word is known, or nothing is like the unknown ones. */
export async function didYouMean(
  trx: Trx,
  text: string,
  node: SearchNode | null,
  words: SearchWords,
): Promise<SearchCorrection | undefined> {
  let corrected = text;
  for (const typed of plainWords(node).slice(0, MOST_WORDS)) {
    if (await someoneHas(trx, tsqueryOf({ kind: 'word', text: typed, prefix: true }, words, 'index'))) continue;
    const folded = foldWord(typed);
    const allowed = folded.length <= 4 ? 1 : 2;
    const meant = (await listSimilarWords(trx, folded)).find((word) => editDistance(folded, word) <= allowed);
    if (meant !== undefined) corrected = corrected.replace(typed, () => meant);
  }
  return corrected === text ? undefined : { typed: text, used: corrected };
}
