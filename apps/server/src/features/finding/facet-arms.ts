// Which candidates are read so that each facet is counted without its own filter, and the counting of them.
import { CandidateFacetName } from '@vitae/schema/api';
import type { FilterPart } from './candidate-filter-store.ts';
import { add, countSection, countSections, FACET_SECTIONS, type FacetSection } from './facet-sections.ts';
import type { FacetRows } from './facet-store.ts';

export interface FacetArm {
  /** All of them hold. */
  readonly parts: readonly FilterPart[];
  /** Filters of columns, of which one may not hold: then the candidate counts for that filter's facet alone. */
  readonly conditions: readonly FilterPart[];
  readonly facets: readonly CandidateFacetName[];
}

/**
 * The first arm is what is found, and those whom only one filter of a column keeps out: the text index is asked once for all of them.
 * A filter of words is part of that question, so its facet needs an arm without it.
 */
export function facetArms(parts: readonly FilterPart[]): FacetArm[] {
  const own = parts.filter((part) => facetOf(part) !== undefined);
  const worded = own.filter(({ query }) => query !== undefined);
  const conditions = own.filter(({ condition }) => condition !== undefined);
  const first = {
    parts: parts.filter((part) => !conditions.includes(part)),
    conditions,
    facets: CandidateFacetName.options.filter((name) => worded.every((part) => part.name !== name)),
  };
  const others = worded.map((part) => ({
    parts: parts.filter((other) => other !== part),
    conditions: [],
    facets: CandidateFacetName.options.filter((name) => name === part.name),
  }));
  return [first, ...others];
}

function facetOf({ name }: FilterPart): CandidateFacetName | undefined {
  return CandidateFacetName.options.find((facet) => facet === name);
}

export interface ReadArm {
  readonly arm: FacetArm;
  /** Whom all filters of the arm let through. */
  readonly total: number;
  /** `share`: the part of the group that was read, 0–1. */
  readonly groups: readonly (FacetRows & { readonly share: number })[];
}

export interface CountedFacet {
  readonly name: CandidateFacetName;
  readonly estimated: boolean;
  /** Not whole when only a part was read. */
  readonly counts: ReadonlyMap<string, number>;
}

export function countArm({ arm, groups }: ReadArm, since: readonly string[]): CountedFacet[] {
  const found = groups.find(({ missing }) => missing === 0);
  const sections = FACET_SECTIONS.filter((name) => arm.facets.includes(name));
  const [only] = sections;
  const ofFound = new Map<CandidateFacetName, ReadonlyMap<string, number>>(
    found?.packed == null
      ? []
      : sections.length === 1 && only !== undefined
        ? [[only, countSection(found.packed, only)]]
        : countSections(found.packed, sections),
  );
  return arm.facets.map((name) => {
    const missing = arm.conditions.findIndex((part) => part.name === name) + 1;
    const others = missing === 0 ? undefined : groups.find((group) => group.missing === missing);
    const counts = new Map<string, number>();
    for (const group of [found, others]) {
      if (group === undefined) continue;
      const values =
        name === 'created' ? sinceOf(group, since) : group === found ? ofFound.get(name) : alone(group, name);
      for (const [value, count] of values ?? []) add(counts, value, count / group.share);
    }
    return { name, estimated: [found, others].some((group) => (group?.share ?? 1) < 1), counts };
  });
}

function alone({ packed }: FacetRows, name: FacetSection): ReadonlyMap<string, number> {
  return packed === null ? new Map() : countSection(packed, name);
}

function sinceOf({ since: counts }: FacetRows, since: readonly string[]): Map<string, number> {
  return new Map(since.map((moment, index) => [moment, counts[index] ?? 0]));
}
