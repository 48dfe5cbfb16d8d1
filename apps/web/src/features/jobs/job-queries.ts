// What the pages of jobs ask the server for.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { jobKeys } from '../../api/job-keys.ts';
import { fetchApplications, fetchJob, fetchJobPage, fetchJobs } from '../../api/jobs.ts';
import type { JobSearch } from './job-search.ts';

export const jobsQuery = (search: JobSearch) =>
  infiniteQueryOptions({
    queryKey: jobKeys.list(search),
    queryFn: ({ pageParam, signal }) => fetchJobs({ ...search, cursor: pageParam, limit: 100 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const jobQuery = (id: string) =>
  queryOptions({ queryKey: jobKeys.detail(id), queryFn: ({ signal }) => fetchJob(id, signal) });

export const jobPageQuery = (id: string) =>
  queryOptions({ queryKey: jobKeys.page(id), queryFn: ({ signal }) => fetchJobPage(id, signal) });

export const applicationsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: jobKeys.applications(id),
    queryFn: ({ pageParam, signal }) => fetchApplications(id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
