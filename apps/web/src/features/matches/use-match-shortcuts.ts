// The keys of the matches of a job.
import type { CandidateMatch, MatchVerdict } from '@vitae/schema/api';
import { useShortcuts } from '../../app/shortcuts.tsx';
import type { MatchWalk } from './use-match-walk.ts';

export interface MatchKeys {
  walk: MatchWalk;
  active: CandidateMatch | undefined;
  isPanelOpen: boolean;
  show: (candidateId: string | undefined) => void;
  choose: (candidateId: string) => void;
  say: (match: CandidateMatch, verdict: MatchVerdict) => void;
  compare: () => void;
  weights: () => void;
  blind: () => void;
  /** Esc: what lies on top goes away. */
  back: () => void;
}

export function useMatchShortcuts(keys: MatchKeys): void {
  const { walk, active, isPanelOpen, show } = keys;
  const step = (by: number) => () => {
    const id = walk.step(by);
    if (isPanelOpen && id !== undefined) show(id);
  };
  const onActive = (act: (match: CandidateMatch) => void) => () => {
    if (active !== undefined) act(active);
  };
  useShortcuts('Matches', [
    { keys: ['J'], label: 'Next candidate', run: step(1) },
    { keys: ['K'], label: 'Candidate before', run: step(-1) },
    { keys: ['O'], label: 'Show the reasons', run: onActive(({ candidate }) => show(candidate.id)) },
    { keys: ['G'], label: 'A good match', run: onActive((match) => keys.say(match, 'good')) },
    { keys: ['B'], label: 'A bad match', run: onActive((match) => keys.say(match, 'bad')) },
    { keys: ['H'], label: 'Hide from this job', run: onActive((match) => keys.say(match, 'hidden')) },
    { keys: ['X'], label: 'Choose to compare', run: onActive(({ candidate }) => keys.choose(candidate.id)) },
    { keys: ['C'], label: 'Compare those that are chosen', run: keys.compare },
    { keys: ['W'], label: 'Show or hide the weights', run: keys.weights },
    { keys: ['A'], label: 'Blind view', run: keys.blind },
    { keys: ['Esc'], label: 'Close the reasons, go back to the list', run: keys.back },
  ]);
}
