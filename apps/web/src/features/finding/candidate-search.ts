// What the list of candidates is narrowed to and how it is shown, as it stands in the address bar.
import { CandidateSort, CandidateSourceKind, CandidateStatus, type SavedSearch } from '@vitae/schema/api';
import { z } from 'zod';
import { beginOf, dayOf } from './added-since.ts';

/** Whatever stands in the address bar: what is not understood counts as not set. */
const understood = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
/** The address bar's `5` is a number. */
const words = (longest: number) =>
  understood(z.union([z.string(), z.number().transform(String)]).pipe(z.string().trim().min(1).max(longest)));
const several = <T extends z.ZodType>(one: T) =>
  understood(z.union([z.array(one).min(1).max(50), one.transform((value) => [value])]));
const name = z.union([z.string(), z.number().transform(String)]).pipe(z.string().trim().min(1).max(120));

export const CandidateSearch = z.object({
  text: words(500),
  skill: several(name),
  title: words(120),
  employer: words(120),
  school: words(120),
  city: words(120),
  /** Kilometres around `city`. */
  radius: understood(z.int().min(1).max(500)),
  countryCode: several(z.string().regex(/^[A-Z]{2}$/)),
  language: several(name.pipe(z.string().max(60))),
  minEducation: understood(z.int().min(0).max(8)),
  minYears: understood(z.number().min(0).max(60)),
  maxYears: understood(z.number().min(0).max(60)),
  source: several(CandidateSourceKind),
  status: several(CandidateStatus),
  tag: several(name.pipe(z.string().max(60))),
  ownerId: understood(z.uuid()),
  batchId: understood(z.uuid()),
  /** The first and the last day, in the time zone of who looks. */
  addedFrom: understood(z.iso.date()),
  addedTo: understood(z.iso.date()),
  sort: understood(CandidateSort),
  order: understood(z.enum(['asc', 'desc'])),
  view: understood(z.enum(['cards'])),
  /** The saved view that was opened. */
  saved: understood(z.uuid()),
  /** The candidate in the side panel. */
  peek: understood(z.uuid()),
});
export type CandidateSearch = z.infer<typeof CandidateSearch>;

type Filters = Omit<CandidateSearch, 'sort' | 'order' | 'view' | 'saved' | 'peek'>;

export function filtersOf({
  sort: _sort,
  order: _order,
  view: _view,
  saved: _saved,
  peek: _peek,
  ...filters
}: CandidateSearch): Filters {
  return filters;
}

export function isFiltered(search: CandidateSearch): boolean {
  return Object.values(filtersOf(search)).some((value) => value !== undefined);
}

/** The filters as the API takes them. */
export function filterQuery(search: CandidateSearch): SavedSearch {
  const { addedFrom, addedTo, ...filters } = filtersOf(search);
  return withoutUndefined({
    ...filters,
    createdFrom: addedFrom === undefined ? undefined : beginOf(addedFrom),
    createdTo: addedTo === undefined ? undefined : new Date(`${addedTo}T23:59:59.999`).toISOString(),
  });
}

/** Filters and order as the API takes them, and as a view keeps them. */
export function listQuery(search: CandidateSearch): SavedSearch {
  return withoutUndefined({ ...filterQuery(search), sort: search.sort, order: search.order });
}

/** The way back, for a view that is opened. */
export function searchOf({ createdFrom, createdTo, ...query }: SavedSearch): CandidateSearch {
  return CandidateSearch.parse({
    ...query,
    addedFrom: createdFrom === undefined ? undefined : dayOf(new Date(createdFrom)),
    addedTo: createdTo === undefined ? undefined : dayOf(new Date(createdTo)),
  });
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Partial<Defined<T>> {
  // The entries are those of the value, less what is undefined.
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<Defined<T>>;
}
