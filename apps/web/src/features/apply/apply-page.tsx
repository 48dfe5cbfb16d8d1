// The public page of a job: what it is, and the form to apply with.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PublicJob } from '@vitae/schema/api';
import { BriefcaseBusiness } from 'lucide-react';
import { useState } from 'react';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { fetchPublicJob } from '../../api/public-jobs.ts';
import { useTitle } from '../../app/use-title.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ARRANGEMENT_NAMES, CONTRACT_NAMES, HOURS_NAMES, placeText, salaryText } from '../jobs/job-texts.ts';
import { AboutMePanel } from './about-me-panel.tsx';
import { ApplicationForm } from './application-form.tsx';
import { ApplicationOutcome } from './application-outcome.tsx';

export function ApplyPage() {
  const { slug } = useParams({ from: '/apply/$slug' });
  const query = useQuery({
    queryKey: ['public-job', slug],
    queryFn: ({ signal }) => fetchPublicJob(slug, signal),
    retry: false,
  });
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-2xl flex-col gap-6 px-5 py-10">
      {query.isPending && (
        <output className="flex flex-col gap-4" aria-label="Loading the job">
          <Skeleton className="h-8 w-2/3" />
          <Skeleton className="h-60 w-full" />
        </output>
      )}
      {query.isError &&
        (query.error instanceof ApiError && query.error.status === 404 ? (
          <EmptyState level={1} icon={<BriefcaseBusiness aria-hidden />} title="This job takes no applications">
            It may be filled, or the address is not right.
          </EmptyState>
        ) : (
          <EmptyState
            level={1}
            title="The job could not be loaded"
            actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
          >
            {messageOf(query.error)}
          </EmptyState>
        ))}
      {query.isSuccess && <OpenJob slug={slug} job={query.data} />}
    </main>
  );
}

function OpenJob({ slug, job }: { slug: string; job: PublicJob }) {
  useTitle(`${job.title} – ${job.employer}`);
  const [receipt, setReceipt] = useState<string>();
  const facts = [
    placeText(job),
    job.arrangement === null ? '' : ARRANGEMENT_NAMES[job.arrangement],
    job.contract === null ? '' : CONTRACT_NAMES[job.contract],
    job.hours === null ? '' : HOURS_NAMES[job.hours],
    job.salary === null ? '' : salaryText(job.salary),
  ].filter(Boolean);
  return (
    <>
      <header className="flex flex-col gap-1">
        <p className="text-muted">{job.employer}</p>
        <h1 className="text-xl font-semibold tracking-tight text-balance">{job.title}</h1>
        {facts.length > 0 && <p className="text-muted">{facts.join(' · ')}</p>}
      </header>
      {receipt === undefined ? (
        <>
          {job.description.trim() !== '' && (
            <div lang={job.language ?? undefined} className="leading-relaxed wrap-anywhere whitespace-pre-wrap">
              {job.description.trim()}
            </div>
          )}
          <ApplicationForm slug={slug} job={job} onSent={setReceipt} />
        </>
      ) : (
        <>
          <ApplicationOutcome receipt={receipt} />
          <AboutMePanel receipt={receipt} />
        </>
      )}
    </>
  );
}
