// For people who sign in as candidates: the public jobs that fit a résumé of theirs, and what is missing.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import type { MyMatches } from '@vitae/schema/api';
import { BriefcaseBusiness, FileUp } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { fetchMyMatches, myMatchesKey } from '../../api/my-matches.ts';
import { dayText } from '../../app/time-text.ts';
import { useTitle } from '../../app/use-title.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { ListTitle } from '../../ui/list-title.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useMe } from '../accounts/session-query.ts';
import { MyJobMatchItem } from './my-job-match-item.tsx';
import type { MyMatchesSearch } from './my-matches-search.ts';

export function MyMatchesPage({ search }: { search: MyMatchesSearch }) {
  useTitle('Jobs that fit');
  const { role } = useMe();
  const query = useQuery({
    queryKey: myMatchesKey(search.resume),
    queryFn: ({ signal }) => fetchMyMatches(search.resume, signal),
    enabled: role === 'candidate',
    placeholderData: keepPreviousData,
  });
  if (role !== 'candidate') return <Navigate to="/" replace />;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-3">
        <ListTitle title="Jobs that fit" total={query.data?.items.length} />
        {query.data !== undefined && query.data.resumes.length > 1 && <ResumeChoice matches={query.data} />}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-24">
        {query.data === undefined && query.error === null && (
          <output aria-label="Comparing with the open jobs">
            <Skeleton className="h-60 max-w-4xl" />
          </output>
        )}
        {query.data === undefined && query.error !== null && (
          <Alert
            kind="bad"
            title="The jobs could not be loaded."
            actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
          >
            {messageOf(query.error)}
          </Alert>
        )}
        {query.data !== undefined && <Matches matches={query.data} />}
      </div>
    </div>
  );
}

function ResumeChoice({ matches: { resume, resumes } }: { matches: MyMatches }) {
  const navigate = useNavigate();
  return (
    <Field label="Compared with" className="max-w-full sm:flex-row sm:items-center">
      <Select
        className="max-w-72"
        value={resume?.id ?? ''}
        options={resumes.map(({ id, filename, sentAt }) => ({ value: id, label: `${filename}, ${dayText(sentAt)}` }))}
        onChange={({ target }) => void navigate({ to: '/my-jobs', search: { resume: target.value }, replace: true })}
      />
    </Field>
  );
}

function Matches({ matches: { resume, items, jobs } }: { matches: MyMatches }) {
  if (resume === null) {
    return (
      <EmptyState
        icon={<FileUp aria-hidden />}
        title="Send a résumé first"
        actions={
          <Link to="/" className={buttonClass({ variant: 'primary' })}>
            To my résumés
          </Link>
        }
      >
        As soon as it was read, the open jobs are compared with it.
      </EmptyState>
    );
  }
  if (items.length === 0) {
    return (
      <EmptyState icon={<BriefcaseBusiness aria-hidden />} title="No job is open now">
        Jobs that recruiters show to everybody stand here, the best fit first.
      </EmptyState>
    );
  }
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <p className="max-w-prose text-pretty text-muted">
        {jobs === 1 ? 'The open job was' : `The ${jobs.toLocaleString('en')} open jobs were`} compared with{' '}
        <span className="wrap-anywhere">{resume.filename}</span>, as you sent it. Name, age, gender, photo and
        nationality count for nothing. Nobody sees this list but you.
      </p>
      <ul aria-label="Jobs that fit" className="flex flex-col gap-4">
        {items.map((match) => (
          <MyJobMatchItem key={match.job.slug} match={match} />
        ))}
      </ul>
    </div>
  );
}
