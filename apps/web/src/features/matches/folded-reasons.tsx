// How many requirements are there at a glance; unfolded, each with its reason, and what would reach the next tier.
import { ChevronRight } from 'lucide-react';
import { countStates, type MatchFacts } from './match-grid.ts';
import { STATE_LOOKS } from './match-states.ts';
import { NextTier } from './next-tier.tsx';
import { ReasonList } from './reason-list.tsx';
import { StateWord } from './state-word.tsx';

export function FoldedReasons({ match }: { match: MatchFacts }) {
  const counts = countStates(match);
  return (
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
  );
}
