// What is counted of each candidate, as the column `facets` of the search index has it (migration 140).
import type { CandidateFacetName } from '@vitae/schema/api';

/** In the order of the column. `created` is counted by the database. */
export const FACET_SECTIONS = [
  'skill',
  'title',
  'employer',
  'school',
  'language',
  'tag',
  'city',
  'countryCode',
  'source',
  'status',
  'ownerId',
  'years',
  'minEducation',
] as const satisfies readonly CandidateFacetName[];
export type FacetSection = (typeof FACET_SECTIONS)[number];

export const ROW_END = '\u001D';
const VALUE_END = '\u001E';
const SECTION_END = '\u001F';

export type FacetCounts = ReadonlyMap<string, number>;

/** Rows of all facets → how many there are of each value. */
export function countSections(packed: string, wanted: readonly FacetSection[]): Map<FacetSection, FacetCounts> {
  const whole = FACET_SECTIONS.map((name) => (wanted.includes(name) ? new Map<string, number>() : undefined));
  for (const row of packed.split(ROW_END)) {
    let start = 0;
    for (const counts of whole) {
      const end = row.indexOf(SECTION_END, start);
      if (counts !== undefined) add(counts, end < 0 ? row.slice(start) : row.slice(start, end), 1);
      start = end + 1;
    }
  }
  const counted = new Map<FacetSection, FacetCounts>();
  for (const [index, name] of FACET_SECTIONS.entries()) {
    const counts = whole[index];
    if (counts !== undefined) counted.set(name, valuesOf(name, counts));
  }
  return counted;
}

/** Rows of one facet. */
export function countSection(packed: string, name: FacetSection): FacetCounts {
  const whole = new Map<string, number>();
  for (const row of packed.split(ROW_END)) add(whole, row, 1);
  return valuesOf(name, whole);
}

/** Many candidates have the same in a facet, which is therefore taken apart once. */
function valuesOf(name: FacetSection, whole: FacetCounts): FacetCounts {
  const counts = new Map<string, number>();
  for (const [section, count] of whole) {
    for (const value of eachValue(name, section)) add(counts, value, count);
  }
  return counts;
}

function eachValue(name: FacetSection, section: string): readonly string[] {
  if (section === '') return [];
  if (name === 'years') return yearsOf(Number(section));
  if (name === 'minEducation') return Array.from({ length: Number(section) }, (_, index) => String(index + 1));
  return section.split(VALUE_END);
}

/** Months at work below which a range of years ends. */
const RANGES = [
  [24, '0-2'],
  [60, '2-5'],
  [120, '5-10'],
  [180, '10-15'],
  [Number.POSITIVE_INFINITY, '15-60'],
] as const;

/** Below zero: not known. */
function yearsOf(months: number): readonly string[] {
  const range = months < 0 ? undefined : RANGES.find(([end]) => months < end);
  return range === undefined ? [] : [range[1]];
}

export function add(counts: Map<string, number>, value: string, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count);
}
