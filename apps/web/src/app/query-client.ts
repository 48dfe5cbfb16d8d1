// How server state is cached: the live events keep it fresh, so nothing is fetched again just because time passed.
import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';

const TRIES = 2;

export function createQueryClient(): QueryClient {
  return new QueryClient({
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
