// What the pages of duplicates ask the server for.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DuplicateListQuery, MergeRequest } from '@vitae/schema/api';
import { duplicateKeys } from '../../api/duplicate-keys.ts';
import { fetchDuplicates, previewMerge } from '../../api/duplicates.ts';

export type PairState = DuplicateListQuery['state'];

export const duplicatesQuery = (state: PairState, candidateId: string | undefined) =>
  infiniteQueryOptions({
    queryKey: duplicateKeys.list({ state, candidateId }),
    queryFn: ({ pageParam, signal }) => fetchDuplicates({ state, candidateId, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** How many pairs wait for a person. */
export const duplicateCountQuery = queryOptions({
  queryKey: duplicateKeys.count,
  queryFn: async ({ signal }) => (await fetchDuplicates({ limit: '1' }, signal)).total ?? 0,
});

/** Why the two may be one; null when nobody thinks so. */
export const pairQuery = (a: string, b: string) =>
  queryOptions({
    queryKey: duplicateKeys.list({ pair: [a, b].sort() }),
    queryFn: async ({ signal }) => {
      const { items } = await fetchDuplicates({ candidateId: a, limit: '200' }, signal);
      return items.find(({ first, second }) => first.id === b || second.id === b) ?? null;
    },
  });

/** The one before is shown until the new one is here. */
export const mergePreviewQuery = (request: MergeRequest) =>
  queryOptions({
    queryKey: duplicateKeys.preview(request),
    queryFn: ({ signal }) => previewMerge(request, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
