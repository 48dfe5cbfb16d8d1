// The keys of the page of candidates.
import { useShortcuts } from '../../app/shortcuts.tsx';
import type { PoolChoice } from '../bulk/use-pool-choice.ts';
import type { CandidateSearch } from '../finding/candidate-search.ts';
import { extendTo, toggle } from '../resumes/selection.ts';
import type { Walk } from './use-walk.ts';

export interface PoolKeys {
  search: CandidateSearch;
  setSearch: (search: CandidateSearch) => void;
  walk: Walk;
  peek: (id: string | undefined) => void;
  perRow: number;
  choice: PoolChoice;
  order: readonly string[];
  create: () => void;
  filters: () => void;
}

export function usePoolShortcuts({
  search,
  setSearch,
  walk,
  peek,
  perRow,
  choice,
  order,
  create,
  filters,
}: PoolKeys): void {
  const onActive = (act: (id: string) => void) => () => {
    if (walk.activeId !== undefined) act(walk.activeId);
  };
  const choose = onActive((id) => choice.select(toggle(choice.selection, id)));
  const extend = (by: number) => () => {
    const { activeId = order[0] } = walk;
    const { selection } = choice;
    const to = walk.step(by);
    const anchor = selection.anchor ?? activeId;
    if (to !== undefined) choice.select(extendTo({ ...selection, anchor }, to, order));
  };
  useShortcuts('Candidates', [
    { keys: ['J'], label: 'Next candidate', run: () => walk.step(1) },
    { keys: ['K'], label: 'Candidate before', run: () => walk.step(-1) },
    { keys: ['↓'], label: 'Row below', run: () => walk.step(perRow) },
    { keys: ['↑'], label: 'Row above', run: () => walk.step(-perRow) },
    { keys: ['Enter'], label: 'Open the candidate' },
    { keys: ['O'], label: 'Show the candidate beside the list', run: onActive(peek) },
    { keys: ['X'], label: 'Choose the candidate', run: choose },
    { keys: ['Space'], label: 'Choose the row that has the focus; with Shift all up to it' },
    { keys: ['Shift', 'J'], label: 'Choose the next candidate too', run: extend(1) },
    { keys: ['Shift', 'K'], label: 'Choose the candidate before too', run: extend(-1) },
    { keys: ['Shift', '↓'], label: 'Choose up to the row below', run: extend(perRow) },
    { keys: ['Shift', '↑'], label: 'Choose up to the row above', run: extend(-perRow) },
    { keys: ['Mod', 'A'], label: 'Choose all that are loaded; again: all that match', run: choice.chooseMore },
    { keys: ['F'], label: 'Show or hide the filters', run: filters },
    { keys: ['N'], label: 'New candidate', run: create },
    {
      keys: ['V'],
      label: 'Table or cards',
      run: () => setSearch({ ...search, view: search.view === 'cards' ? undefined : 'cards' }),
    },
    {
      keys: ['Esc'],
      label: 'Close the side panel, choose none',
      run: () => (search.peek === undefined ? choice.clear() : peek(undefined)),
    },
  ]);
}
