// The candidates that live events told of, kept in the cache for the pages that mark them.
import { type QueryClient, queryOptions } from '@tanstack/react-query';

export interface ChangedCandidate {
  readonly id: string;
  readonly change: 'created' | 'updated';
  /** Milliseconds, by the clock of this browser. */
  readonly at: number;
}

/** More than these are not marked any more. */
const MOST = 500;
const KEY = ['changed-candidates'];

/** Never fetched: only live events write it. */
export const changedCandidatesQuery = queryOptions({
  queryKey: KEY,
  queryFn: (): ChangedCandidate[] => [],
  enabled: false,
  initialData: (): ChangedCandidate[] => [],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

export function noteChangedCandidate(queryClient: QueryClient, change: ChangedCandidate): void {
  queryClient.setQueryData<ChangedCandidate[]>(KEY, (before = []) => [...before.slice(1 - MOST), change]);
}
