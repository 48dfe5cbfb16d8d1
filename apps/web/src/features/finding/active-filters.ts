// The filters of a search one by one: what each says, and the search without it.
import type { CandidateFilterName } from '@vitae/schema/api';
import { STATUS_LOOKS } from '../candidates/candidate-status.ts';
import { ORIGIN_NAMES } from '../candidates/candidate-texts.ts';
import type { CandidateSearch } from './candidate-search.ts';
import { countryName, educationName, languageName } from './filter-values.ts';

export interface ActiveFilter {
  readonly key: string;
  /** What the filter is about: “Skill”. */
  readonly about: string;
  readonly value: string;
  readonly without: CandidateSearch;
}

export const FILTER_NAMES: Readonly<Record<CandidateFilterName, string>> = {
  text: 'Search',
  skill: 'Skill',
  title: 'Title',
  employer: 'Employer',
  school: 'School',
  city: 'Place',
  countryCode: 'Country',
  language: 'Language',
  minEducation: 'Education',
  years: 'Experience',
  source: 'Source',
  status: 'Status',
  tag: 'Tag',
  ownerId: 'Owner',
  batchId: 'Import',
  created: 'Added',
};

/** Keys of the address bar that make up one filter. */
const KEYS: Partial<Record<CandidateFilterName, readonly (keyof CandidateSearch)[]>> = {
  city: ['city', 'radius'],
  years: ['minYears', 'maxYears'],
  created: ['addedFrom', 'addedTo'],
};

/** Without the cursor of a side panel nothing else changes. */
export function withoutFilter(search: CandidateSearch, filter: CandidateFilterName): CandidateSearch {
  const keys = KEYS[filter] ?? [filter];
  // The entries are those of the search, less some.
  return Object.fromEntries(
    Object.entries(search).filter(([key]) => !keys.some((one) => one === key)),
  ) as CandidateSearch;
}

type ListFilter = 'skill' | 'countryCode' | 'language' | 'source' | 'status' | 'tag';

export function withoutValue(search: CandidateSearch, filter: ListFilter, value: string): CandidateSearch {
  const left = (search[filter] ?? []).filter((one) => one !== value);
  return left.length === 0 ? withoutFilter(search, filter) : { ...search, [filter]: left };
}

/** All but the text, which stands in its box. `ownerName`: of the owner that is asked for, as far as it is known. */
export function activeFilters(search: CandidateSearch, ownerName = 'one member'): ActiveFilter[] {
  const one = (name: CandidateFilterName, value: string | undefined): ActiveFilter[] =>
    value === undefined ? [] : [{ key: name, about: FILTER_NAMES[name], value, without: withoutFilter(search, name) }];
  const each = <F extends ListFilter>(
    name: F,
    textOf: (value: NonNullable<CandidateSearch[F]>[number]) => string,
  ): ActiveFilter[] =>
    // A list's values are those of its filter.
    ((search[name] ?? []) as NonNullable<CandidateSearch[F]>[number][]).map((value) => ({
      ...{ key: `${name} ${value}`, about: FILTER_NAMES[name], value: textOf(value) },
      without: withoutValue(search, name, value),
    }));
  return [
    ...each('status', (status) => STATUS_LOOKS[status].label),
    ...each('skill', String),
    ...one('years', yearsText(search)),
    ...one('title', search.title),
    ...one('employer', search.employer),
    ...one('school', search.school),
    ...one('minEducation', search.minEducation === undefined ? undefined : educationName(search.minEducation)),
    ...one('city', placeText(search)),
    ...each('countryCode', countryName),
    ...each('language', languageName),
    ...each('source', (source) => ORIGIN_NAMES[source]),
    ...each('tag', String),
    ...one('ownerId', search.ownerId === undefined ? undefined : ownerName),
    ...one('created', addedText(search)),
    ...one('batchId', search.batchId === undefined ? undefined : 'one import'),
  ];
}

function yearsText({ minYears, maxYears }: CandidateSearch): string | undefined {
  if (minYears === undefined) return maxYears === undefined ? undefined : `under ${maxYears} years`;
  return maxYears === undefined ? `${minYears} years or more` : `${minYears} to ${maxYears} years`;
}

function placeText({ city, radius }: CandidateSearch): string | undefined {
  return city !== undefined && radius !== undefined ? `${city}, within ${radius} km` : city;
}

function addedText({ addedFrom, addedTo }: CandidateSearch): string | undefined {
  if (addedFrom === undefined) return addedTo === undefined ? undefined : `until ${addedTo}`;
  return addedTo === undefined ? `since ${addedFrom}` : `${addedFrom} to ${addedTo}`;
}
