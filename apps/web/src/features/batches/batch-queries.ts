// Batches as cached server state. Live events write into the detail; it is asked for anyway while something moves.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { BatchBin, BatchCounts, EngineChoice } from '@vitae/schema/api';
import { batchKeys } from '../../api/batch-keys.ts';
import { fetchBatch, fetchBatchChoices, fetchBatchEstimate, fetchBatches, fetchBatchItems } from '../../api/batches.ts';

export const isMoving = ({ waiting, reading }: BatchCounts) => waiting + reading > 0;

/** Milliseconds: speed and time left come with the answer only. */
const WHILE_MOVING = 3_000;

export const batchesQuery = infiniteQueryOptions({
  queryKey: batchKeys.list,
  queryFn: ({ pageParam, signal }) => fetchBatches(pageParam, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.nextCursor ?? undefined,
  refetchInterval: ({ state }) =>
    state.data?.pages.some((page) => page.items.some(({ counts }) => isMoving(counts))) ? WHILE_MOVING : false,
});

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: batchKeys.detail(id),
    queryFn: ({ signal }) => fetchBatch(id, signal),
    refetchInterval: ({ state }) => (state.data !== undefined && isMoving(state.data.counts) ? WHILE_MOVING : false),
  });

export const batchItemsQuery = (id: string, bin: BatchBin | undefined, moving: boolean) =>
  infiniteQueryOptions({
    queryKey: batchKeys.items(id, bin),
    queryFn: ({ pageParam, signal }) => fetchBatchItems(id, { bin, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: moving ? WHILE_MOVING : false,
  });

export const batchChoicesQuery = queryOptions({
  queryKey: batchKeys.choices,
  queryFn: ({ signal }) => fetchBatchChoices(signal),
  staleTime: 60_000,
});

/** `engine`: empty for what is set for everybody. */
export const batchEstimateQuery = (documents: number, engine: EngineChoice | '') =>
  queryOptions({
    queryKey: batchKeys.estimate(documents, engine),
    queryFn: ({ signal }) => fetchBatchEstimate({ documents, ...(engine === '' ? {} : { engine }) }, signal),
    staleTime: 60_000,
  });
