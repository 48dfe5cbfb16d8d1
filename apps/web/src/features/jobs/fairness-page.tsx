// How groups of applicants fared over all jobs of the workspace, from what they told of their own will for this alone.
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { Download, Scale } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { fetchWorkspaceFairness, WORKSPACE_FAIRNESS_CSV } from '../../api/fairness.ts';
import { jobKeys } from '../../api/job-keys.ts';
import { useTitle } from '../../app/use-title.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useMe } from '../accounts/session-query.ts';
import { FairnessGroups } from './fairness-groups.tsx';
import { JobsHead } from './jobs-head.tsx';

export function FairnessPage() {
  useTitle('Fairness');
  const { role } = useMe();
  const query = useQuery({
    queryKey: jobKeys.workspaceFairness,
    queryFn: ({ signal }) => fetchWorkspaceFairness(signal),
    enabled: role !== 'candidate',
  });
  if (role === 'candidate') return <Navigate to="/" replace />;
  const hasGroups = query.data !== undefined && query.data.groups.length > 0;
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto pb-24">
      <JobsHead />
      <div className="px-5">
        <Panel
          title="Fairness over all jobs"
          description="How groups of applicants fared, from what they told of their own will for this alone. It is never used to rank anybody."
          flush={hasGroups}
          className="max-w-4xl"
          actions={
            hasGroups && (
              <a href={WORKSPACE_FAIRNESS_CSV} download className={buttonClass()}>
                <Download aria-hidden />
                CSV
              </a>
            )
          }
        >
          {query.isPending && <Skeleton className="h-40 w-full" />}
          {query.isError && (
            <Alert
              kind="bad"
              title="The report could not be loaded."
              actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
            >
              {messageOf(query.error)}
            </Alert>
          )}
          {query.isSuccess && !hasGroups && (
            <EmptyState level={3} icon={<Scale aria-hidden />} title="No applicant has told anything yet">
              They are asked after they applied, and may leave out every question.
            </EmptyState>
          )}
          {hasGroups && <FairnessGroups report={query.data} />}
        </Panel>
      </div>
    </div>
  );
}
