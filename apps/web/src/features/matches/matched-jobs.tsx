// On a candidate's page: the open jobs of the workspace that fit, the best first, each with its reasons.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JobMatch } from '@vitae/schema/api';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { pointsText } from './match-facts.ts';
import { countStates } from './match-grid.ts';
import { candidateMatchesQuery } from './match-queries.ts';
import { STATE_LOOKS } from './match-states.ts';
import { NextTier } from './next-tier.tsx';
import { ReasonList } from './reason-list.tsx';
import { StateWord } from './state-word.tsx';
import { TierBadge } from './tier-badge.tsx';

/** Jobs that are shown before anybody asks for more. */
const FIRST = 5;

export function MatchedJobs({ candidateId }: { candidateId: string }) {
  const query = useQuery(candidateMatchesQuery(candidateId));
  const [all, setAll] = useState(false);
  if (query.data === undefined) {
    if (query.error === null) {
      return (
        <output aria-label="Comparing with the open jobs">
          <Skeleton className="h-24" />
        </output>
      );
    }
    return (
      <div className="flex flex-wrap items-center gap-3 text-sm">
        <p className="text-bad">{messageOf(query.error)}</p>
        <Button size="sm" onClick={() => void query.refetch()}>
          Try again
        </Button>
      </div>
    );
  }
  const { items, jobs } = query.data;
  if (items.length === 0) {
    return (
      <p className="text-sm text-muted">{jobs === 0 ? 'No job is open.' : 'There is no profile to compare yet.'}</p>
    );
  }
  return (
    <>
      <ul aria-label="Matched jobs" className="flex flex-col divide-y divide-line">
        {(all ? items : items.slice(0, FIRST)).map((match) => (
          <MatchedJob key={match.id} match={match} candidateId={candidateId} />
        ))}
      </ul>
      {items.length > FIRST && !all && (
        <Button size="sm" className="mt-2" onClick={() => setAll(true)}>
          Show {items.length - FIRST} more of {jobs} open jobs
        </Button>
      )}
    </>
  );
}

function MatchedJob({ match, candidateId }: { match: JobMatch; candidateId: string }) {
  const { job, tier, score, sentence } = match;
  const counts = countStates(match);
  return (
    <li className="flex flex-col gap-1.5 py-3 first:pt-0">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <Link
            to="/jobs/$jobId/matches"
            params={{ jobId: job.id }}
            search={{ show: candidateId }}
            preload={false}
            className="rounded-sm font-medium wrap-anywhere hover:underline touch:inline-block touch:py-3"
          >
            {job.title}
          </Link>
          {job.employer !== null && <p className="truncate text-sm text-muted">{job.employer}</p>}
        </div>
        <span className="flex shrink-0 items-center gap-2">
          <TierBadge tier={tier} />
          <span className="font-semibold tabular-nums">
            {pointsText(score)}
            <span className="sr-only"> points of 100</span>
          </span>
        </span>
      </div>
      <p className="text-sm text-pretty text-muted">{sentence}</p>
      <details className="group/reasons">
        <summary className="flex min-h-6 list-none items-center gap-1.5 rounded-sm text-sm touch:min-h-11 [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="size-4 text-muted group-open/reasons:rotate-90" />
          <span className="sr-only">Reasons: </span>
          <span className="flex flex-wrap gap-x-3">
            {(['met', 'partly', 'not-found', 'unknown'] as const).map(
              (state) =>
                counts[state] > 0 && (
                  <StateWord
                    key={state}
                    state={state}
                    fact={`${counts[state]} ${STATE_LOOKS[state].label.toLowerCase()}`}
                  />
                ),
            )}
          </span>
        </summary>
        <div className="flex flex-col gap-4 border-l border-line pt-2 pl-3">
          <ReasonList match={match} />
          <NextTier match={match} />
        </div>
      </details>
    </li>
  );
}
