// What finding asks the server for.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { fetchFacets, fetchSimilar, fetchViews, findCandidates, suggestSkills } from '../../api/finding.ts';
import { addedSince, beginOf } from './added-since.ts';
import { type CandidateSearch, filterQuery, listQuery } from './candidate-search.ts';

export const candidatesQuery = (search: CandidateSearch) => {
  const query = listQuery(search);
  return infiniteQueryOptions({
    queryKey: candidateKeys.list(query),
    queryFn: ({ pageParam, signal }) => findCandidates(query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
};

export const facetsQuery = (search: CandidateSearch) => {
  const query = { ...filterQuery(search), since: addedSince(new Date()).map(({ day }) => beginOf(day)) };
  return queryOptions({
    queryKey: candidateKeys.facets(query),
    queryFn: ({ signal }) => fetchFacets(query, signal),
    placeholderData: keepPreviousData,
  });
};

export const skillsQuery = (text: string) =>
  queryOptions({
    queryKey: ['skills', text] as const,
    queryFn: ({ signal }) => suggestSkills(text, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const similarQuery = (id: string) =>
  queryOptions({ queryKey: candidateKeys.similar(id), queryFn: ({ signal }) => fetchSimilar(id, signal) });

export const viewsQuery = queryOptions({
  queryKey: candidateKeys.views,
  queryFn: ({ signal }) => fetchViews(signal),
});
