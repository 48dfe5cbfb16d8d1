// Calls that find candidates.
import {
  CandidateFacets,
  CandidateList,
  type SavedSearch,
  SimilarCandidates,
  SkillSuggestions,
} from '@vitae/schema/api';
import { request } from './request.ts';

const CANDIDATES = '/api/candidates';

/** `cursor`: of the page before. */
export const findCandidates = (query: SavedSearch, cursor: string | undefined, signal?: AbortSignal) =>
  request(CandidateList, CANDIDATES, { signal, query: { ...query, cursor, limit: 100 } });
export const fetchFacets = (query: SavedSearch, signal?: AbortSignal) =>
  request(CandidateFacets, `${CANDIDATES}/facets`, { signal, query });
export const suggestSkills = (text: string, signal?: AbortSignal) =>
  request(SkillSuggestions, `${CANDIDATES}/skills`, { signal, query: { text } });
export const fetchSimilar = (id: string, signal?: AbortSignal) =>
  request(SimilarCandidates, `${CANDIDATES}/${encodeURIComponent(id)}/similar`, { signal });
