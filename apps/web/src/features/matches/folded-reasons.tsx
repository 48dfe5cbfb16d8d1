// How many requirements are there at a glance; unfolded, each with its reason, and what would reach the next tier.
import { ChevronRight } from 'lucide-react';
import type { MatchFacts } from './match-grid.ts';
import { NextTier } from './next-tier.tsx';
import { ReasonList } from './reason-list.tsx';
import { StateCounts } from './state-counts.tsx';

export function FoldedReasons({ match }: { match: MatchFacts }) {
  return (
    <details className="group/reasons">
      <summary className="flex min-h-6 list-none items-center gap-1.5 rounded-sm text-sm touch:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 text-muted group-open/reasons:rotate-90" />
        <span className="sr-only">Reasons: </span>
        <span className="flex flex-wrap gap-x-3">
          <StateCounts match={match} />
        </span>
      </summary>
      <div className="flex flex-col gap-4 border-l border-line pt-2 pl-3">
        <ReasonList match={match} />
        <NextTier match={match} />
      </div>
    </details>
  );
}
