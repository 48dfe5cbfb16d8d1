// The list of résumés, page by page.
import { infiniteQueryOptions } from '@tanstack/react-query';
import { resumeKeys } from '../../api/resume-keys.ts';
import { fetchResumes, type ResumeFilters } from '../../api/resumes.ts';

const PAGE_SIZE = 50;

export const resumesQuery = (filters: ResumeFilters) =>
  infiniteQueryOptions({
    queryKey: resumeKeys.list(filters),
    queryFn: ({ pageParam, signal }) => fetchResumes({ ...filters, cursor: pageParam, limit: PAGE_SIZE, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
