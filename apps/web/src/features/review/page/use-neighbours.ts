// The résumés before and after this one that still have something to check, in the order of the list.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useSession } from '../model/review-context.tsx';
import { neighboursQuery } from '../saving/review-api.ts';

export interface Neighbours {
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

export function useNeighbours(): Neighbours {
  const { resumeId } = useSession();
  const navigate = useNavigate();
  const { data } = useQuery(neighboursQuery());
  return useMemo(() => {
    const items = data?.items ?? [];
    const at = items.findIndex(({ id }) => id === resumeId);
    const open = items
      .map((item, index) => ({ item, index }))
      .filter(({ item }) => item.toCheck > 0 && item.id !== resumeId);
    const to = (id: string | undefined) =>
      id === undefined ? undefined : () => void navigate({ to: '/resumes/$resumeId', params: { resumeId: id } });
    return {
      previous: to(open.findLast(({ index }) => index < at)?.item.id),
      // After the last one the walk begins again, so that the newest uploads are met too.
      next: to((open.find(({ index }) => index > at) ?? open[0])?.item.id),
    };
  }, [data, navigate, resumeId]);
}
