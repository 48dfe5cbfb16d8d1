// On a candidate's page: the jobs on whose shortlist they are.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { fetchJobsOfCandidate } from '../../api/shortlist.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { JobStatusBadge } from '../jobs/job-status-badge.tsx';
import { JobChoice } from './job-choice.tsx';
import { useShortlistChange } from './use-shortlist-change.ts';

export function CandidateJobs({ id }: { id: string }) {
  const now = useNow();
  const change = useShortlistChange();
  const { data, error } = useQuery({
    queryKey: candidateKeys.jobs(id),
    queryFn: ({ signal }) => fetchJobsOfCandidate(id, signal),
  });
  if (error !== null) return <p className="text-bad">{messageOf(error)}</p>;
  const jobs = data?.items ?? [];
  return (
    <div className="flex flex-col gap-2">
      {jobs.length > 0 && (
        <ul aria-label="Shortlists" className="flex flex-col gap-2">
          {jobs.map(({ jobId, title, status, addedBy, addedAt }) => (
            <li key={jobId} className="flex items-start gap-2">
              <div className="min-w-0 flex-1">
                <div className="flex flex-wrap items-center gap-x-2">
                  <Link
                    to="/jobs/$jobId"
                    params={{ jobId }}
                    className="rounded-sm font-medium wrap-anywhere hover:underline"
                  >
                    {title}
                  </Link>
                  {status !== 'open' && <JobStatusBadge status={status} />}
                </div>
                <p className="text-sm text-muted">
                  {addedBy !== null && `${addedBy.name} · `}
                  <time dateTime={addedAt} title={exactTimeText(addedAt)}>
                    {timeText(addedAt, now)}
                  </time>
                </p>
              </div>
              <IconButton
                size="sm"
                label={`Take off the shortlist of ${title}`}
                icon={<X aria-hidden />}
                onClick={() => change.mutate({ kind: 'remove', candidateId: id, jobId })}
              />
            </li>
          ))}
        </ul>
      )}
      <JobChoice
        labelHidden
        label="Add to the shortlist of a job"
        none="Add to a job"
        value=""
        without={jobs.map(({ jobId }) => jobId)}
        onChange={(jobId) => change.mutate({ kind: 'add', candidateId: id, jobId })}
      />
    </div>
  );
}
