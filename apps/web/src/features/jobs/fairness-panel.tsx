// How groups of applicants fared, by what they told of themselves for this purpose.
import { useQuery } from '@tanstack/react-query';
import type { Job } from '@vitae/schema/api';
import { Download } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { fairnessCsvUrl, fetchFairness } from '../../api/fairness.ts';
import { jobKeys } from '../../api/job-keys.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FairnessGroups } from './fairness-groups.tsx';

export function FairnessPanel({ job }: { job: Job }) {
  const query = useQuery({
    queryKey: jobKeys.fairness(job.id),
    queryFn: ({ signal }) => fetchFairness(job.id, signal),
  });
  const hasGroups = query.data !== undefined && query.data.groups.length > 0;
  return (
    <Panel
      title="Fairness"
      description="How groups of applicants fared, from what they told of their own will for this alone. It is never used to rank anybody."
      flush={hasGroups}
      actions={
        hasGroups && (
          <a href={fairnessCsvUrl(job.id)} download className={buttonClass()}>
            <Download aria-hidden />
            CSV
          </a>
        )
      }
    >
      {query.isPending && <Skeleton className="h-16 w-full" />}
      {query.isError && <p className="text-bad">{messageOf(query.error)}</p>}
      {query.isSuccess && !hasGroups && (
        <p className="text-muted">No applicant has told anything yet. They are asked after they applied.</p>
      )}
      {hasGroups && <FairnessGroups report={query.data} />}
    </Panel>
  );
}
