// The counts beside the filters.
import { CandidateFacetName, type CandidateFacets, type CandidateFilterQuery } from '@vitae/schema/api';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { Trx } from '../../platform/database/database.ts';
import { type FilterPart, filterParts } from './candidate-filter-store.ts';
import { countFacets } from './facet-store.ts';
import { countFound } from './find-store.ts';
import { parseSearch } from './search-query.ts';
import { searchWords } from './search-query-store.ts';

/** More candidates than this are counted in part: values then differ from the truth by a few in a hundred. */
const MOST_COUNTED = 10_000;

export async function countCandidateFacets(
  trx: Trx,
  taxonomy: SkillTaxonomy,
  filter: CandidateFilterQuery,
): Promise<CandidateFacets> {
  const words = await searchWords(trx, taxonomy);
  const parts = filterParts(filter, parseSearch(filter.text ?? ''), words);
  const total = await countFound(trx, parts);
  const own = CandidateFacetName.options.filter((name) => parts.some((part) => part.name === name));
  const free = CandidateFacetName.options.filter((name) => !own.includes(name));
  const facets = await countOnce(trx, free, parts, total);
  for (const name of own) {
    const others = parts.filter((part) => part.name !== name);
    facets.push(...(await countOnce(trx, [name], others, await countFound(trx, others))));
  }
  return { total, facets };
}

/** `size`: how many candidates `parts` let through. */
async function countOnce(
  trx: Trx,
  names: readonly CandidateFacetName[],
  parts: readonly FilterPart[],
  size: number,
): Promise<CandidateFacets['facets']> {
  const share = Math.min(1, MOST_COUNTED / Math.max(1, size));
  const counts = await countFacets(trx, names, parts, share);
  return names.map((name) => ({
    name,
    estimated: share < 1,
    values: counts.flatMap((one) =>
      one.name === name ? [{ value: one.value, count: Math.round(one.count / share) }] : [],
    ),
  }));
}
