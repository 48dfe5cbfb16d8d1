// Who applied for a job through its public page.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Job, JobApplication } from '@vitae/schema/api';
import { CircleAlert, CircleCheck, Hourglass, type LucideIcon } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { applicationsQuery } from './job-queries.ts';

const STATES: Record<JobApplication['state'], { label: string; tone: Tone; Icon: LucideIcon }> = {
  waiting: { label: 'Being read', tone: 'accent', Icon: Hourglass },
  read: { label: 'Read', tone: 'good', Icon: CircleCheck },
  unreadable: { label: 'Unreadable', tone: 'bad', Icon: CircleAlert },
};

export function ApplicantsPanel({ job }: { job: Job }) {
  const query = useInfiniteQuery(applicationsQuery(job.id));
  const applications = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Panel title={`Applicants${applications.length === 0 ? '' : ` (${query.data?.pages[0]?.total ?? ''})`}`}>
      {query.isError && <p className="text-bad">{messageOf(query.error)}</p>}
      {query.isSuccess && applications.length === 0 && (
        <p className="text-muted">Nobody has applied yet. Applications come through the public page.</p>
      )}
      <ul aria-label="Applicants" className="flex flex-col divide-y divide-line">
        {applications.map((application) => (
          <Applicant key={application.id} {...application} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button className="mt-3" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          Show more
        </Button>
      )}
    </Panel>
  );
}

function Applicant({ name, email, phone, message, appliedAt, state, resumeId, candidateId }: JobApplication) {
  const now = useNow();
  const { label, tone, Icon } = STATES[state];
  const link = 'rounded-sm font-medium hover:underline touch:leading-11';
  return (
    <li className="flex flex-col gap-1 py-3 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {candidateId === null ? (
          <Link to="/resumes/$resumeId" params={{ resumeId }} className={link}>
            {name}
          </Link>
        ) : (
          <Link to="/candidates/$candidateId" params={{ candidateId }} className={link}>
            {name}
          </Link>
        )}
        <Badge tone={tone} icon={<Icon aria-hidden />}>
          {label}
        </Badge>
        <time dateTime={appliedAt} title={exactTimeText(appliedAt)} className="ml-auto text-sm text-muted">
          {timeText(appliedAt, now)}
        </time>
      </div>
      <p className="text-sm text-muted wrap-anywhere">{[email, phone].filter(Boolean).join(' · ')}</p>
      {message !== null && <p className="text-sm whitespace-pre-wrap wrap-anywhere">{message}</p>}
    </li>
  );
}
