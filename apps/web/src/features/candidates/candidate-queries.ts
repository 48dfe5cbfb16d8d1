// What the pages of candidates ask the server for.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { fetchCandidate, fetchCandidateVersion, fetchNotes, fetchTags, fetchTimeline } from '../../api/candidates.ts';

export const candidateQuery = (id: string) =>
  queryOptions({ queryKey: candidateKeys.detail(id), queryFn: ({ signal }) => fetchCandidate(id, signal) });

export const notesQuery = (id: string) =>
  queryOptions({ queryKey: candidateKeys.notes(id), queryFn: ({ signal }) => fetchNotes(id, signal) });

export const tagsQuery = queryOptions({
  queryKey: candidateKeys.tags,
  queryFn: ({ signal }) => fetchTags(signal),
});

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: candidateKeys.timeline(id),
    queryFn: ({ pageParam, signal }) => fetchTimeline(id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** A version never changes. */
export const candidateVersionQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: candidateKeys.version(id, version),
    queryFn: ({ signal }) => fetchCandidateVersion(id, version, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
