// Two candidates side by side: what differs, what stays, what goes over; then they are one, or told apart.
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router';
import type { Candidate, MergeRequest } from '@vitae/schema/api';
import { ArrowLeft, GitMerge, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { useShortcuts } from '../../app/shortcuts.tsx';
import { useTitle } from '../../app/use-title.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { candidateQuery } from '../candidates/candidate-queries.ts';
import { nameOf } from '../candidates/candidate-texts.ts';
import { mergePreviewQuery, pairQuery } from './duplicate-queries.ts';
import { type Choices, NO_CHOICES, toMergeChoices } from './merge-choices.ts';
import { MergeHead, WhyOne } from './merge-head.tsx';
import { MergePreviewView } from './merge-preview.tsx';
import { useMerge, useTellApart } from './use-decide-pair.ts';

export function MergePage() {
  const { survivorId, mergedId } = useParams({ from: '/app/duplicates/$survivorId/$mergedId' });
  const kept = useQuery(candidateQuery(survivorId));
  const merged = useQuery(candidateQuery(mergedId));
  useTitle('Merge');
  const error = kept.error ?? merged.error;
  if (error !== null) return <NotThere message={messageOf(error)} />;
  if (kept.data === undefined || merged.data === undefined) return <PageSkeleton />;
  const [a, b] = [kept.data.id, merged.data.id];
  // One of the ids, or both, lead to somebody else by now.
  if (a === b) return <Navigate to="/candidates/$candidateId" params={{ candidateId: a }} replace />;
  if (a !== survivorId || b !== mergedId) {
    return <Navigate to="/duplicates/$survivorId/$mergedId" params={{ survivorId: a, mergedId: b }} replace />;
  }
  return <Comparison key={`${a}~${b}`} kept={kept.data} merged={merged.data} />;
}

function Comparison({ kept, merged }: { kept: Candidate; merged: Candidate }) {
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const request: MergeRequest = { survivorId: kept.id, mergedId: merged.id, choices: toMergeChoices(choices) };
  const preview = useQuery(mergePreviewQuery(request));
  const { data: pair } = useQuery(pairQuery(kept.id, merged.id));
  const merge = useMerge();
  const apart = useTellApart(() => void navigate({ to: '/duplicates', replace: true }));
  const swap = () =>
    void navigate({
      to: '/duplicates/$survivorId/$mergedId',
      params: { survivorId: merged.id, mergedId: kept.id },
      replace: true,
    });
  const notTheSame = () => apart.mutate({ firstId: kept.id, secondId: merged.id });
  const doMerge = () => {
    if (preview.isSuccess && !merge.isPending) merge.mutate(request);
  };
  useShortcuts('Merge', [
    { keys: ['M'], label: 'Merge the two', run: doMerge },
    { keys: ['N'], label: 'Not the same person', run: notTheSame },
    { keys: ['S'], label: 'Swap which of them stays', run: swap },
    { keys: ['Esc'], label: 'Back to the duplicates', run: () => void navigate({ to: '/duplicates' }) },
  ]);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-2 border-b border-line px-2 py-2">
        <BackLink />
        <h1 className="min-w-40 flex-1 truncate px-1 text-md font-semibold">
          Merge {nameOf(kept)} and {nameOf(merged)}
        </h1>
        <Button icon={<UserRoundX aria-hidden />} busy={apart.isPending} onClick={notTheSame}>
          Not the same person
        </Button>
        <Button
          variant="primary"
          icon={<GitMerge aria-hidden />}
          busy={merge.isPending}
          disabled={!preview.isSuccess}
          onClick={doMerge}
        >
          Merge
        </Button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto pb-24">
        <div className="mx-auto flex max-w-6xl flex-col gap-5 py-5">
          <div className="flex flex-col gap-4 px-5">
            <MergeHead kept={kept} merged={merged} onSwap={swap} />
            {pair && <WhyOne pair={pair} />}
          </div>
          <MergePreviewView
            query={preview}
            choices={choices}
            onChoices={setChoices}
            names={{ kept: nameOf(kept), merged: nameOf(merged) }}
          />
        </div>
      </div>
    </div>
  );
}

function BackLink() {
  return (
    <Link
      to="/duplicates"
      aria-label="Back to the duplicates"
      className={buttonClass({ variant: 'ghost', className: 'size-8 px-0! touch:min-w-11' })}
    >
      <ArrowLeft aria-hidden />
    </Link>
  );
}

function NotThere({ message }: { message: string }) {
  return (
    <div className="grid h-full flex-1 place-items-center">
      <EmptyState
        level={1}
        icon={<UserRoundX aria-hidden />}
        title="These two can’t be compared"
        actions={
          <Link to="/duplicates" className={buttonClass({ variant: 'primary' })}>
            Go to the duplicates
          </Link>
        }
      >
        {message}
      </EmptyState>
    </div>
  );
}

function PageSkeleton() {
  return (
    <output aria-label="Loading the candidates" className="flex flex-col gap-4 p-5">
      <Skeleton className="h-7 w-72" />
      <Skeleton className="h-40" />
      <Skeleton className="h-64" />
    </output>
  );
}
