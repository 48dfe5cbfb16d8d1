// Calls that find candidates.
import {
  CandidateFacets,
  CandidateList,
  type SavedSearch,
  SavedView,
  SavedViewList,
  type SaveViewRequest,
  SimilarCandidates,
  SkillSuggestions,
} from '@vitae/schema/api';
import { request, send } from './request.ts';

const CANDIDATES = '/api/candidates';

/** `cursor`: of the page before. */
export const findCandidates = (query: SavedSearch, cursor: string | undefined, signal?: AbortSignal) =>
  request(CandidateList, CANDIDATES, { signal, query: { ...query, cursor, limit: 100 } });
/** `since`: moments that the facet of time counts from. */
export const fetchFacets = (query: SavedSearch & { readonly since: readonly string[] }, signal?: AbortSignal) =>
  request(CandidateFacets, `${CANDIDATES}/facets`, { signal, query });
export const suggestSkills = (text: string, signal?: AbortSignal) =>
  request(SkillSuggestions, `${CANDIDATES}/skills`, { signal, query: { text } });
export const fetchSimilar = (id: string, signal?: AbortSignal) =>
  request(SimilarCandidates, `${CANDIDATES}/${encodeURIComponent(id)}/similar`, { signal });

const VIEWS = '/api/views';
const view = (id: string) => `${VIEWS}/${encodeURIComponent(id)}`;
export const fetchViews = (signal?: AbortSignal) => request(SavedViewList, VIEWS, { signal });
export const createView = (body: SaveViewRequest) => request(SavedView, VIEWS, { method: 'POST', body });
export const changeView = (id: string, body: SaveViewRequest) => request(SavedView, view(id), { method: 'PUT', body });
export const deleteView = (id: string) => send(view(id), { method: 'DELETE' });
export const markViewSeen = (id: string) => send(`${view(id)}/seen`, { method: 'POST' });
