// Asks for a job before a page about it is shown.
import { useQuery } from '@tanstack/react-query';
import type { Job } from '@vitae/schema/api';
import type { ReactNode } from 'react';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { jobQuery } from './job-queries.ts';

export function JobLoader({ jobId, children }: { jobId: string; children: (job: Job) => ReactNode }) {
  const query = useQuery(jobQuery(jobId));
  if (query.isError) {
    if (query.error instanceof ApiError && query.error.code === 'resource.not-found') return <NotFoundPage />;
    return (
      <EmptyState
        title="The job could not be loaded"
        actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
      >
        {messageOf(query.error)}
      </EmptyState>
    );
  }
  if (query.isPending) {
    return (
      <output className="flex flex-col gap-4 p-5" aria-label="Loading the job">
        <Skeleton className="h-6 w-1/3" />
        <Skeleton className="h-40 w-full" />
      </output>
    );
  }
  return children(query.data);
}
