// The counts beside the filters.
import { CandidateFacetName, type CandidateFacets, type CandidateFacetsQuery } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';
import { filterParts } from './candidate-filter-store.ts';
import { countArm, type FacetArm, facetArms, type ReadArm } from './facet-arms.ts';
import { type FacetRows, PARTS, readFacets } from './facet-store.ts';
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
  const arms = facetArms(filterParts(filter, parseSearch(filter.text ?? ''), words));
  const since = filter.since ?? [];
  const read = await readArms(trx, arms, since, mostCounted);
  const facets = read.flatMap((arm) => countArm(arm, since));
  const told = CandidateFacetName.options.flatMap((name) => {
    const facet = facets.find((one) => one.name === name);
    if (facet === undefined) return [];
    const values = [...facet.counts].map(([value, count]) => ({ value, count: Math.round(count) }));
    return [{ name, estimated: facet.estimated, values: mostFrequent(values) }];
  });
  const owners = told.find(({ name }) => name === 'ownerId')?.values.map(({ value }) => value) ?? [];
  const names = owners.length === 0 ? new Map<string, string>() : await userNames(owners);
  return { total: read[0]?.total ?? 0, facets: told.map((facet) => labelled(facet, names)) };
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

/** In the order of `arms`. Most searches find few enough to read them all at once; only of the others the sizes are asked for first. */
async function readArms(
  trx: Trx,
  arms: readonly FacetArm[],
  since: readonly string[],
  mostCounted: number,
): Promise<ReadArm[]> {
  const all = arms.map((arm, index) => ({ arm, index, most: mostCounted * Math.max(1, arm.conditions.length) }));
  const limits = new Map(all.map(({ index, most }) => [index, most + 1]));
  const rows = await readFacets(trx, arms, { since, most: limits });
  const read: ReadArm[] = [];
  for (const { arm, index, most } of all) {
    const own = rows.filter((row) => row.arm === index);
    const size = own.reduce((sum, { count }) => sum + count, 0);
    read.push(
      size > most
        ? await sampleArm(trx, arm, since, mostCounted)
        : { arm, total: foundIn(own), groups: own.map((group) => ({ ...group, share: 1 })) },
    );
  }
  return read;
}

async function sampleArm(trx: Trx, arm: FacetArm, since: readonly string[], mostCounted: number): Promise<ReadArm> {
  const sizes = await readFacets(trx, [arm], { since: [], countOnly: true });
  const below = [0, ...arm.conditions.map((_, index) => index + 1)].map((missing) => {
    const size = sizes.find((group) => group.missing === missing)?.count ?? 0;
    return size <= mostCounted ? PARTS : Math.ceil((mostCounted / size) * PARTS);
  });
  const groups = await readFacets(trx, [arm], { since, below });
  return {
    arm,
    total: foundIn(sizes),
    groups: groups.map((group) => ({ ...group, share: (below[group.missing] ?? PARTS) / PARTS })),
  };
}

function foundIn(groups: readonly FacetRows[]): number {
  return groups.find(({ missing }) => missing === 0)?.count ?? 0;
}
