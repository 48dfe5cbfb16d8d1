// How many requirements are met, partly met, not found and unknown.
import { countStates, type MatchFacts } from './match-grid.ts';
import { STATE_LOOKS } from './match-states.ts';
import { StateWord } from './state-word.tsx';

const STATES = ['met', 'partly', 'not-found', 'unknown'] as const;

export function StateCounts({ match }: { match: MatchFacts }) {
  const counts = countStates(match);
  return STATES.filter((state) => counts[state] > 0).map((state) => (
    <StateWord key={state} state={state} fact={`${counts[state]} ${STATE_LOOKS[state].label.toLowerCase()}`} />
  ));
}
