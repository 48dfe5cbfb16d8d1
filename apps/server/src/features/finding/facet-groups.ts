// Which candidates are read so that each facet is counted without its own filter, and the counting of them.
import { CandidateFacetName } from '@vitae/schema/api';
import type { FilterPart } from './candidate-filter-store.ts';
import { add, countSection, countSections, FACET_SECTIONS, type FacetSection } from './facet-sections.ts';
import type { FacetRows } from './facet-store.ts';

export interface CountedFilters {
  /** All of them hold. */
  readonly always: readonly FilterPart[];
  /** Filters of facets, of which one may not hold: then the candidate counts for that filter's facet alone. */
  readonly own: readonly FilterPart[];
}

/** What is found, and those whom only one filter keeps out, are read at once. */
export function countedFilters(parts: readonly FilterPart[]): CountedFilters {
  const isOwn = ({ name }: FilterPart) => CandidateFacetName.options.some((facet) => facet === name);
  return { always: parts.filter((part) => !isOwn(part)), own: parts.filter(isOwn) };
}

/** `share`: the part of the group that was read, 0–1. */
export type ReadGroup = FacetRows & { readonly share: number };

export interface CountedFacet {
  readonly name: CandidateFacetName;
  readonly estimated: boolean;
  /** Not whole when only a part was read. */
  readonly counts: ReadonlyMap<string, number>;
}

export function countGroups(
  { own }: CountedFilters,
  groups: readonly ReadGroup[],
  since: readonly string[],
): CountedFacet[] {
  const found = groups.find(({ missing }) => missing === 0);
  const ofFound: ReadonlyMap<CandidateFacetName, ReadonlyMap<string, number>> = found?.packed == null
    ? new Map()
    : countSections(found.packed, FACET_SECTIONS);
  return CandidateFacetName.options.map((name) => {
    const missing = own.findIndex((part) => part.name === name) + 1;
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
