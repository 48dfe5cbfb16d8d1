// The head of the pages of a job: its title and state, and the way between its fields and its matches.
import { Link, useNavigate } from '@tanstack/react-router';
import { JobStatus } from '@vitae/schema';
import type { Job } from '@vitae/schema/api';
import { ChevronLeft, FileText, ScrollText, Trash2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { JOB_STATUS_LOOKS } from './job-status.ts';
import { JobStatusBadge } from './job-status-badge.tsx';
import { useChangeJob, useDeleteJob } from './use-change-job.ts';

const STATUSES = JobStatus.options.map((value) => ({ value, label: JOB_STATUS_LOOKS[value].label }));

const PART =
  'inline-flex h-8 items-center gap-2 rounded-md px-2.5 font-medium text-muted hover:bg-hover hover:text-ink touch:h-11 ' +
  'aria-[current=page]:bg-hover aria-[current=page]:text-ink [&_svg]:size-4';

export function JobHead({ job }: { job: Job }) {
  const navigate = useNavigate();
  const [deleting, setDeleting] = useState(false);
  const change = useChangeJob(job);
  const remove = useDeleteJob(job, () => void navigate({ to: '/jobs' }));
  return (
    <header className="flex min-h-15 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 px-5 py-3">
      <Link
        to="/jobs"
        aria-label="All jobs"
        className="-ml-1.5 flex size-8 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink touch:size-11 [&_svg]:size-4"
      >
        <ChevronLeft aria-hidden />
      </Link>
      <div className="flex min-w-0 flex-1 basis-60 flex-wrap items-center gap-x-2.5 gap-y-1">
        <h1 className="min-w-0 text-lg font-semibold tracking-tight wrap-anywhere">{job.title}</h1>
        <JobStatusBadge status={job.status} />
        {job.employer !== null && <p className="text-muted">{job.employer}</p>}
      </div>
      <nav aria-label="Parts of the job" className="flex gap-0.5">
        <Link to="/jobs/$jobId" params={{ jobId: job.id }} activeOptions={{ exact: true }} className={PART}>
          <FileText aria-hidden />
          Job
        </Link>
        <Link to="/jobs/$jobId/matches" params={{ jobId: job.id }} className={PART}>
          <UsersRound aria-hidden />
          Matches
        </Link>
        <Link to="/jobs/decisions" search={{ job: job.id }} className={PART}>
          <ScrollText aria-hidden />
          Decisions
        </Link>
      </nav>
      <Field label="Status" labelHidden>
        <Select
          options={STATUSES}
          value={job.status}
          onChange={({ target }) => change.mutate({ status: JobStatus.parse(target.value) })}
        />
      </Field>
      <IconButton
        variant="secondary"
        label="Delete the job"
        icon={<Trash2 aria-hidden />}
        onClick={() => setDeleting(true)}
      />
      <ConfirmDialog
        open={deleting}
        onOpenChange={setDeleting}
        title="Delete this job?"
        confirmLabel="Delete the job"
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        description="Its public page is gone at once. Who applied stays in the pool."
      />
    </header>
  );
}
