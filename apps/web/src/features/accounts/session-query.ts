// Who is signed in: asked once, then kept up to date by what happens here.
import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Me } from '@vitae/schema/api';
import { fetchSession } from '../../api/accounts.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => fetchSession(signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export function setSession(queryClient: QueryClient, me: Me | null): void {
  queryClient.setQueryData(sessionQuery.queryKey, (session) => ({ openSignUp: session?.openSignUp ?? false, me }));
}

/** The person who is signed in. Only inside the signed-in part of the application. */
export function useMe(): Me {
  const { me } = useSuspenseQuery(sessionQuery).data;
  if (me === null) throw new Error('This part of the application needs a session.');
  return me;
}
