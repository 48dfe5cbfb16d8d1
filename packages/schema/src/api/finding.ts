// Finding candidates over HTTP: what is asked, what is found, and how many there are of each kind.
import { z } from 'zod';
import { CandidateSourceKind, CandidateStatus, CandidateSummary, Tag } from './candidates.ts';
import { ListQuery, listOf } from './page.ts';

export const CandidateSort = z.enum(['updated', 'created', 'name', 'experience', 'relevance']);
export type CandidateSort = z.infer<typeof CandidateSort>;

/** A query parameter that may be given once or several times. */
function many<T extends z.ZodType>(item: T, most = 50) {
  return z
    .union([z.array(item).max(most), item])
    .transform((given): z.output<T>[] => (Array.isArray(given) ? given : [given]))
    .optional();
}

/**
 * What candidates are looked for by. A parameter that may be given several times is one of them, or all where the comment says so.
 * `title`, `employer`, `school` and `city` hold all of the words; in double quotes they are exactly that.
 */
export const CandidateFilterQuery = z.object({
  /** Words, "phrases", AND, OR, -not, parentheses, `field:value`; over profile and documents. */
  text: z.string().max(500).optional(),
  /** All of them must be there; meant as the taxonomy means them. */
  skill: many(z.string().max(120)),
  title: z.string().max(120).optional(),
  employer: z.string().max(120).optional(),
  school: z.string().max(120).optional(),
  city: z.string().max(120).optional(),
  countryCode: many(z.string().regex(/^[A-Z]{2}$/)),
  /** Kilometres around `city`. */
  radius: z.coerce.number().int().min(1).max(500).optional(),
  /** All of them must be spoken. */
  language: many(z.string().max(60)),
  minEducation: z.coerce.number().int().min(0).max(8).optional(),
  minYears: z.coerce.number().min(0).max(60).optional(),
  /** Less than that. */
  maxYears: z.coerce.number().min(0).max(60).optional(),
  source: many(CandidateSourceKind),
  status: many(CandidateStatus),
  /** All of them must be on it. */
  tag: many(Tag),
  ownerId: z.uuid().optional(),
  batchId: z.uuid().optional(),
  createdFrom: z.iso.datetime({ offset: true }).optional(),
  createdTo: z.iso.datetime({ offset: true }).optional(),
});
export type CandidateFilterQuery = z.infer<typeof CandidateFilterQuery>;

/** `GET /api/candidates/facets`. */
export const CandidateFacetsQuery = CandidateFilterQuery.extend({
  /** Moments that the facet `created` counts from, e.g. the first of each of the last months. */
  since: many(z.iso.datetime({ offset: true }), 12),
});
export type CandidateFacetsQuery = z.infer<typeof CandidateFacetsQuery>;

/** `GET /api/candidates`. */
export const CandidateListQuery = ListQuery.extend({
  ...CandidateFilterQuery.shape,
  /** By relevance when there is a text, else the last changed first. */
  sort: CandidateSort.optional(),
  order: z.enum(['asc', 'desc']).optional(),
});
export type CandidateListQuery = z.infer<typeof CandidateListQuery>;

/** A filter as a person sees it: the two ends of a range are one. */
export const CandidateFilterName = z.enum([
  'text',
  'skill',
  'title',
  'employer',
  'school',
  'city',
  'countryCode',
  'language',
  'minEducation',
  'years',
  'source',
  'status',
  'tag',
  'ownerId',
  'batchId',
  'created',
]);
export type CandidateFilterName = z.infer<typeof CandidateFilterName>;

/** Where the words of the search stand. `resumeId`: in which résumé; null for the profile. Marks are UTF-16 positions in `text`. */
export const Snippet = z.object({
  resumeId: z.string().nullable(),
  text: z.string(),
  marks: z.array(z.object({ start: z.int(), end: z.int() })),
});
export type Snippet = z.infer<typeof Snippet>;

export const FoundCandidate = CandidateSummary.extend({ snippets: z.array(Snippet) });
export type FoundCandidate = z.infer<typeof FoundCandidate>;

/** Nothing was found for what was typed, so what the pool has and is most like it was used. */
export const SearchCorrection = z.object({ typed: z.string(), used: z.string() });
export type SearchCorrection = z.infer<typeof SearchCorrection>;

export const CandidateList = listOf(FoundCandidate).extend({
  corrected: SearchCorrection.optional(),
  /** Only when nothing was found: how many there are without this one filter, the most first. */
  without: z.array(z.object({ filter: CandidateFilterName, count: z.int() })).optional(),
  /** The place that `radius` was asked around is not known: candidates of that city are shown, whatever the distance. */
  unknownPlace: z.boolean().optional(),
});
export type CandidateList = z.infer<typeof CandidateList>;

export const CandidateFacetName = z.enum([
  'skill',
  'title',
  'employer',
  'school',
  'city',
  'countryCode',
  'language',
  'source',
  'status',
  'tag',
  'minEducation',
  'years',
  'ownerId',
  'created',
]);
export type CandidateFacetName = z.infer<typeof CandidateFacetName>;

/**
 * `GET /api/candidates/facets`. Each facet is counted with all filters but its own, the most frequent values first.
 * `minEducation`: that ISCED level or more. `years`: `0-2`, `2-5`, `5-10`, `10-15`, `15-60`, from inclusive, to exclusive.
 * `created`: each moment of `since` as it was asked for, with those who came in then or later.
 */
export const CandidateFacets = z.object({
  total: z.int(),
  facets: z.array(
    z.object({
      name: CandidateFacetName,
      /** So many candidates that the values were counted in an even part of them. */
      estimated: z.boolean(),
      /** `label`: the name of the owner. */
      values: z.array(z.object({ value: z.string(), count: z.int(), label: z.string().optional() })),
    }),
  ),
});
export type CandidateFacets = z.infer<typeof CandidateFacets>;

/** `GET /api/candidates/skills`: skills of the taxonomy by any of their names, those that most candidates have first. */
export const SkillSuggestionQuery = z.object({ text: z.string().trim().min(1).max(120) });
export type SkillSuggestionQuery = z.infer<typeof SkillSuggestionQuery>;
export const SkillSuggestions = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      /** The other name that was typed; null for the name itself. */
      alias: z.string().nullable(),
      /** Candidates of the pool with it or something narrower. */
      count: z.int(),
    }),
  ),
});
export type SkillSuggestions = z.infer<typeof SkillSuggestions>;

/** `GET /api/candidates/{id}/similar`. Each reason is a plain sentence. */
export const SimilarCandidates = z.object({
  items: z.array(z.object({ candidate: CandidateSummary, score: z.number(), reasons: z.array(z.string()) })),
});
export type SimilarCandidates = z.infer<typeof SimilarCandidates>;

/** A view's query: the filters of the list, several values always as a list. */
export const SavedSearch = z.object({
  ...CandidateFilterQuery.shape,
  skill: z.array(z.string().max(120)).max(50).optional(),
  countryCode: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(50)
    .optional(),
  language: z.array(z.string().max(60)).max(50).optional(),
  source: z.array(CandidateSourceKind).max(50).optional(),
  status: z.array(CandidateStatus).max(50).optional(),
  tag: z.array(Tag).max(50).optional(),
  sort: CandidateSort.optional(),
  order: z.enum(['asc', 'desc']).optional(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

/** `POST /api/views`, `PUT /api/views/{id}`. A shared view is seen by the whole workspace and changed by who made it. */
export const SaveViewRequest = z.object({
  name: z.string().trim().min(1).max(80),
  query: SavedSearch,
  shared: z.boolean().default(false),
});
export type SaveViewRequest = z.infer<typeof SaveViewRequest>;

export const SavedView = z.object({
  id: z.string(),
  name: z.string(),
  query: SavedSearch,
  shared: z.boolean(),
  own: z.boolean(),
  /** Candidates that came into the pool since the caller last looked at this view. */
  unseen: z.int(),
  createdAt: z.string(),
});
export type SavedView = z.infer<typeof SavedView>;
export const SavedViewList = z.object({ items: z.array(SavedView) });
export type SavedViewList = z.infer<typeof SavedViewList>;
