// The jobs of the workspace.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { JobStatus } from '@vitae/schema';
import type { JobSummary } from '@vitae/schema/api';
import { BriefcaseBusiness, FileSpreadsheet, Plus, SearchX, ServerCrash, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { useShortcuts } from '../../app/shortcuts.tsx';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { useTitle } from '../../app/use-title.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { ImportJobsDialog } from './import-jobs-dialog.tsx';
import { jobsQuery } from './job-queries.ts';
import type { JobSearch } from './job-search.ts';
import { JOB_STATUS_LOOKS } from './job-status.ts';
import { JobStatusBadge } from './job-status-badge.tsx';
import { ARRANGEMENT_NAMES, placeText } from './job-texts.ts';
import { JobsHead } from './jobs-head.tsx';

const STATUSES = [
  { value: '', label: 'Any status' },
  ...JobStatus.options.map((value) => ({ value, label: JOB_STATUS_LOOKS[value].label })),
];

export function JobsPage() {
  useTitle('Jobs');
  const search = useSearch({ from: '/app/jobs' });
  const navigate = useNavigate();
  const [importing, setImporting] = useState(false);
  const query = useInfiniteQuery(jobsQuery(search));
  const jobs = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total;
  const filtered = search.status !== undefined || search.text !== undefined;
  const setSearch = (next: JobSearch) => void navigate({ to: '/jobs', search: next, replace: true });
  useShortcuts('Jobs', [{ keys: ['N'], label: 'New job', run: () => void navigate({ to: '/jobs/new' }) }]);
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto pb-16">
      <JobsHead total={total}>
        <Button icon={<FileSpreadsheet aria-hidden />} onClick={() => setImporting(true)}>
          Import a table
        </Button>
        <Link to="/jobs/new" className={buttonClass({ variant: 'primary' })}>
          <Plus aria-hidden />
          New job
        </Link>
      </JobsHead>
      {(jobs.length > 0 || filtered) && <JobBar search={search} onChange={setSearch} />}
      {query.isPending && <JobsSkeleton />}
      {query.isError && jobs.length === 0 && (
        <EmptyState
          icon={<ServerCrash aria-hidden />}
          title="The jobs could not be loaded"
          actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
        >
          {messageOf(query.error)}
        </EmptyState>
      )}
      {query.isSuccess && jobs.length === 0 && <NoJobs filtered={filtered} onClear={() => setSearch({})} />}
      {jobs.length > 0 && <JobTable jobs={jobs} />}
      {query.hasNextPage && (
        <Button className="m-5 self-start" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          Show more
        </Button>
      )}
      <ImportJobsDialog open={importing} onOpenChange={setImporting} />
    </div>
  );
}

function JobBar({ search, onChange }: { search: JobSearch; onChange: (search: JobSearch) => void }) {
  return (
    <search className="flex flex-wrap items-center gap-2 px-5 pb-3">
      <Field label="Words in title or employer" labelHidden className="w-64 max-w-full">
        <Input
          type="search"
          placeholder="Title or employer"
          value={search.text ?? ''}
          maxLength={200}
          onChange={({ target }) => onChange({ ...search, text: target.value === '' ? undefined : target.value })}
        />
      </Field>
      <Field label="Status" labelHidden>
        <Select
          options={STATUSES}
          value={search.status ?? ''}
          onChange={({ target }) => onChange({ ...search, status: JobStatus.safeParse(target.value).data })}
        />
      </Field>
    </search>
  );
}

function JobTable({ jobs }: { jobs: readonly JobSummary[] }) {
  const now = useNow();
  const columns: Column<JobSummary>[] = [
    {
      key: 'title',
      header: 'Title',
      className: 'min-w-48',
      cell: ({ id, title, employer }) => (
        <>
          <Link to="/jobs/$jobId" params={{ jobId: id }} className="font-medium hover:underline touch:leading-11">
            {title}
          </Link>
          {employer !== null && <span className="block text-sm text-muted">{employer}</span>}
        </>
      ),
    },
    { key: 'status', header: 'Status', cell: ({ status }) => <JobStatusBadge status={status} /> },
    {
      key: 'matches',
      header: 'Matches',
      cell: ({ id, title }) => (
        <Link
          to="/jobs/$jobId/matches"
          params={{ jobId: id }}
          aria-label={`Matches for ${title}`}
          className={buttonClass({ size: 'sm' })}
        >
          <UsersRound aria-hidden />
          Matches
        </Link>
      ),
    },
    {
      key: 'place',
      header: 'Place',
      className: 'text-sm text-muted',
      cell: (job) =>
        [placeText(job), job.arrangement === null ? '' : ARRANGEMENT_NAMES[job.arrangement]]
          .filter(Boolean)
          .join(' · '),
    },
    {
      key: 'skills',
      header: 'Must have',
      className: 'max-w-80 min-w-40 truncate text-sm text-muted',
      cell: ({ skills }) => skills.join(', '),
    },
    { key: 'owner', header: 'Owner', className: 'text-sm text-muted', cell: ({ owner }) => owner?.name ?? 'Nobody' },
    {
      key: 'updated',
      header: 'Updated',
      className: 'text-sm whitespace-nowrap text-muted',
      cell: ({ updatedAt }) => (
        <time dateTime={updatedAt} title={exactTimeText(updatedAt)}>
          {timeText(updatedAt, now)}
        </time>
      ),
    },
  ];
  return <Table label="Jobs" columns={columns} rows={jobs} rowKey={({ id }) => id} />;
}

function NoJobs({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (filtered) {
    return (
      <EmptyState
        icon={<SearchX aria-hidden />}
        title="No job is like that"
        actions={<Button onClick={onClear}>Show all jobs</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<BriefcaseBusiness aria-hidden />}
      title="No jobs yet"
      actions={
        <Link to="/jobs/new" className={buttonClass({ variant: 'primary' })}>
          New job
        </Link>
      }
    >
      Paste a description: what it asks for becomes fields, each with its place in the text.
    </EmptyState>
  );
}

function JobsSkeleton() {
  return (
    <output className="flex flex-col gap-4 px-5 py-3" aria-label="Loading the jobs">
      {['w-2/3', 'w-1/2', 'w-3/5', 'w-2/5'].map((width) => (
        <Skeleton key={width} className={`h-5 ${width}`} />
      ))}
    </output>
  );
}
