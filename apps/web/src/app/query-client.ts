// How server state is cached: the live events keep it fresh, so nothing is fetched again just because time passed.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';
import { leaveToSignIn } from '../features/accounts/leave-to-sign-in.ts';

const TRIES = 2;

/** Any call can find out that the session is over. */
function onError(error: unknown): void {
  if (error instanceof ApiError && error.code === 'auth.required') leaveToSignIn('ended');
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => failures < TRIES && error instanceof ApiError && error.retryable,
        retryDelay: (failures) => 400 * 2 ** failures,
      },
      mutations: { retry: false },
    },
  });
}
