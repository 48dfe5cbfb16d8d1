// The two candidates of a merge beside each other, and why they may be one.
import { Link } from '@tanstack/react-router';
import type { Candidate, DuplicatePair } from '@vitae/schema/api';
import { ArrowLeftRight, CircleCheck, CircleHelp, UsersRound } from 'lucide-react';
import { timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyFacts } from '../candidates/candidate-peek.tsx';
import { nameOf, ORIGIN_NAMES, roleOf } from '../candidates/candidate-texts.ts';
import { reasonsAgainst, reasonsFor, scoreText } from './duplicate-texts.ts';

export function MergeHead({ kept, merged, onSwap }: { kept: Candidate; merged: Candidate; onSwap: () => void }) {
  return (
    <div className="grid gap-3 lg:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
      <Side person={kept} part="Stays" />
      <Button
        icon={<ArrowLeftRight aria-hidden />}
        className="self-center justify-self-center"
        aria-label={`Keep ${nameOf(merged)} instead`}
        onClick={onSwap}
      >
        Swap
      </Button>
      <Side person={merged} part="Goes into it" />
    </div>
  );
}

function Side({ person, part }: { person: Candidate; part: string }) {
  const now = useNow();
  return (
    <section aria-label={`${part}: ${nameOf(person)}`} className="min-w-0 rounded-xl border border-line p-4">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h2 className="min-w-0 flex-1 truncate text-base font-semibold">
          <Link
            to="/candidates/$candidateId"
            params={{ candidateId: person.id }}
            className="rounded-sm hover:underline"
          >
            {nameOf(person)}
          </Link>
        </h2>
        <Badge tone={part === 'Stays' ? 'accent' : 'neutral'}>{part}</Badge>
      </div>
      <p className="mb-2 text-muted">{roleOf(person)}</p>
      <KeyFacts candidate={person} />
      <p className="mt-2 text-sm text-muted">
        {person.resumes === 1 ? '1 résumé' : `${person.resumes} résumés`} · {ORIGIN_NAMES[person.source]} · here since{' '}
        {timeText(person.createdAt, now)}
      </p>
    </section>
  );
}

export function WhyOne({ pair }: { pair: DuplicatePair }) {
  return (
    <section aria-label="Why they may be one person" className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
      <Badge tone="warn" icon={<UsersRound aria-hidden />} className="tabular-nums">
        {scoreText(pair.score)} likely
      </Badge>
      <ul className="flex min-w-0 flex-1 basis-80 flex-col gap-0.5">
        {reasonsFor(pair.reasons).map(({ code, message }) => (
          <li key={code} className="flex items-start gap-2">
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
            <span className="sr-only">For it: </span>
            {message}
          </li>
        ))}
        {reasonsAgainst(pair.reasons).map(({ code, message }) => (
          <li key={code} className="flex items-start gap-2">
            <CircleHelp aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
            <span className="sr-only">Against it: </span>
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
