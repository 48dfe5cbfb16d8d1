// The status of one résumé. Live events write to the same place in the cache.
import { queryOptions } from '@tanstack/react-query';
import { resumeKeys } from '../../api/resume-keys.ts';
import { fetchResumeStatus } from '../../api/resumes.ts';

export const resumeStatusQuery = (id: string) =>
  queryOptions({
    queryKey: resumeKeys.status(id),
    queryFn: ({ signal }) => fetchResumeStatus(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
