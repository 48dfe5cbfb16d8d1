// A list of the server that is searched and grows a page at a time.
import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number | undefined;
}

export interface Pages<T> {
  /** Undefined until the first page is here. */
  rows: T[] | undefined;
  total: number | undefined;
  error: Error | null;
  hasMore: boolean;
  loadingMore: boolean;
  loadMore: () => void;
  retry: () => void;
}

/** `every`: milliseconds after which it is asked for again; never when not given. */
export function usePages<T>(
  queryKey: QueryKey,
  fetchPage: (call: { cursor: string | undefined; signal: AbortSignal }) => Promise<Page<T>>,
  every?: number,
): Pages<T> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage({ cursor: pageParam, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: every ?? false,
  });
  return {
    rows: query.data?.pages.flatMap(({ items }) => items),
    total: query.data?.pages[0]?.total,
    error: query.error,
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
