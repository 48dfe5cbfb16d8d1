// One job: what it asks for beside its description, its state, its public page, who applied.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { JobStatus } from '@vitae/schema';
import type { Job } from '@vitae/schema/api';
import { ChevronLeft, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ApplicantsPanel } from './applicants-panel.tsx';
import { DescribedText, type FieldFocus } from './described-text.tsx';
import { draftOfJob, isShown, type JobDraft, toRequest } from './job-draft.ts';
import { JobForm } from './job-form.tsx';
import { jobQuery } from './job-queries.ts';
import { JOB_STATUS_LOOKS } from './job-status.ts';
import { JobStatusBadge } from './job-status-badge.tsx';
import { PublicPagePanel } from './public-page-panel.tsx';
import { useChangeJob, useDeleteJob } from './use-change-job.ts';

const STATUSES = JobStatus.options.map((value) => ({ value, label: JOB_STATUS_LOOKS[value].label }));

export function JobPage() {
  const { jobId } = useParams({ from: '/app/jobs/$jobId' });
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
  return <LoadedJob key={query.data.id} job={query.data} />;
}

function LoadedJob({ job }: { job: Job }) {
  useTitle(job.title);
  const [edited, setEdited] = useState<JobDraft>();
  const [focus, setFocus] = useState<FieldFocus>();
  const change = useChangeJob(job);
  const draft = edited ?? draftOfJob(job);
  const save = () => change.mutate(toRequest(draft), { onSuccess: () => setEdited(undefined) });
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto pb-16">
      <JobHead job={job} />
      <div className="grid gap-5 px-5 lg:grid-cols-2">
        <Panel title="What the job asks for" className="self-start">
          <JobForm draft={draft} onChange={setEdited} onFocusField={setFocus} errorOf={change.errorOf} />
          {edited !== undefined && (
            <div className="sticky bottom-0 -mx-5 mt-5 -mb-5 flex justify-end gap-2 rounded-b-xl border-t border-line bg-surface px-5 py-3">
              <Button onClick={() => setEdited(undefined)}>Undo</Button>
              <Button variant="primary" busy={change.isPending} onClick={save}>
                Save
              </Button>
            </div>
          )}
        </Panel>
        <div className="flex min-w-0 flex-col gap-5">
          <ApplicantsPanel job={job} />
          <PublicPagePanel job={job} />
          <Panel title="Description">
            {job.description.trim() === '' ? (
              <p className="text-muted">This job has no description.</p>
            ) : (
              <DescribedText
                text={job.description}
                evidence={job.evidence.filter((one) => isShown(one, draft))}
                focus={focus}
              />
            )}
          </Panel>
        </div>
      </div>
    </div>
  );
}

function JobHead({ job }: { job: Job }) {
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
