// The workspaces of the installation by id, for what is limited to some of them.
import { useQuery } from '@tanstack/react-query';
import { fetchAllWorkspaces } from '../../api/admin.ts';

/** As many as a limit can name. */
const MOST = 100;

/** Empty until they are here. */
export function useWorkspaceNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['admin', 'workspaces', 'names'],
    queryFn: ({ signal }) => fetchAllWorkspaces({ signal, limit: MOST }),
    staleTime: 60_000,
  });
  return new Map((data?.items ?? []).map(({ id, name }) => [id, name]));
}
