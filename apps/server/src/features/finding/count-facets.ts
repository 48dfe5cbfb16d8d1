// The counts beside the filters.
import { CandidateFacetName, type CandidateFacets, type CandidateFacetsQuery } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';
import { filterParts } from './candidate-filter-store.ts';
import { type CountedFilters, countedFilters, countGroups, type ReadGroup } from './facet-groups.ts';
import { PARTS, readFacets } from './facet-store.ts';
import type { FindParts } from './find-candidates.ts';
import { parseSearch } from './search-query.ts';
import { searchWords } from './search-query-store.ts';

/** More candidates than this are counted in an even part of them, which is about this many. */
const MOST_COUNTED = 10_000;
/** Values told of one facet. */
const MOST_VALUES = 50;

export async function countCandidateFacets(
  trx: Trx,
  { taxonomy, userNames }: FindParts,
  filter: CandidateFacetsQuery,
  mostCounted = MOST_COUNTED,
): Promise<CandidateFacets> {
  const words = await searchWords(trx, taxonomy);
  const filters = countedFilters(filterParts(filter, parseSearch(filter.text ?? ''), words));
  const since = filter.since ?? [];
  const { total, groups } = await readGroups(trx, filters, since, mostCounted);
  const facets = countGroups(filters, groups, since);
  const told = CandidateFacetName.options.flatMap((name) => {
    const facet = facets.find((one) => one.name === name);
    if (facet === undefined) return [];
    const values = [...facet.counts].map(([value, count]) => ({ value, count: Math.round(count) }));
    return [{ name, estimated: facet.estimated, values: mostFrequent(values) }];
  });
  const owners = told.find(({ name }) => name === 'ownerId')?.values.map(({ value }) => value) ?? [];
  const names = owners.length === 0 ? new Map<string, string>() : await userNames(owners);
  return { total, facets: told.map((facet) => labelled(facet, names)) };
}

type Facet = CandidateFacets['facets'][number];

function mostFrequent(values: Facet['values']): Facet['values'] {
  return values
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}

function labelled(facet: Facet, names: ReadonlyMap<string, string>): Facet {
  if (facet.name !== 'ownerId') return facet;
  const values = facet.values.map((value) => {
    const label = names.get(value.value);
    return label === undefined ? value : { ...value, label };
  });
  return { ...facet, values };
}

interface ReadGroups {
  /** Whom all filters let through. */
  readonly total: number;
  readonly groups: readonly ReadGroup[];
}

/** Most searches find few enough to read them all at once; only of the others the sizes are asked for first. */
async function readGroups(
  trx: Trx,
  filters: CountedFilters,
  since: readonly string[],
  mostCounted: number,
): Promise<ReadGroups> {
  const most = mostCounted * Math.min(filters.own.length + 1, 2);
  const groups = await readFacets(trx, filters, { since, most: most + 1 });
  if (groups.reduce((sum, { count }) => sum + count, 0) > most) return await sample(trx, filters, since, mostCounted);
  return { total: foundIn(groups), groups: groups.map((group) => ({ ...group, share: 1 })) };
}

async function sample(
  trx: Trx,
  filters: CountedFilters,
  since: readonly string[],
  mostCounted: number,
): Promise<ReadGroups> {
  const sizes = await readFacets(trx, filters, { since: [], countOnly: true });
  const below = [0, ...filters.own.map((_, index) => index + 1)].map((missing) => {
    const size = sizes.find((group) => group.missing === missing)?.count ?? 0;
    return size <= mostCounted ? PARTS : Math.ceil((mostCounted / size) * PARTS);
  });
  const groups = await readFacets(trx, filters, { since, below });
  return {
    total: foundIn(sizes),
    groups: groups.map((group) => ({ ...group, share: (below[group.missing] ?? PARTS) / PARTS })),
  };
}

function foundIn(groups: readonly { readonly missing: number; readonly count: number }[]): number {
  return groups.find(({ missing }) => missing === 0)?.count ?? 0;
}
