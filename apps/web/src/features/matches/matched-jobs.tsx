// On a candidate's page: the open jobs of the workspace that fit, the best first, each with its reasons.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JobMatch } from '@vitae/schema/api';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FoldedReasons } from './folded-reasons.tsx';
import { candidateMatchesQuery } from './match-queries.ts';
import { TierScore } from './tier-score.tsx';

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
        <TierScore tier={tier} score={score} />
      </div>
      <p className="text-sm text-pretty text-muted">{sentence}</p>
      <FoldedReasons match={match} />
    </li>
  );
}
