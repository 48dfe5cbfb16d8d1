// The keys of the page of candidates.
import { useShortcuts } from '../../app/shortcuts.tsx';
import type { CandidateSearch } from '../finding/candidate-search.ts';
import { NOTHING_CHOSEN, type Selection, toggle } from '../resumes/selection.ts';
import type { Walk } from './use-walk.ts';

export interface PoolKeys {
  search: CandidateSearch;
  setSearch: (search: CandidateSearch) => void;
  walk: Walk;
  peek: (id: string | undefined) => void;
  perRow: number;
  selection: Selection;
  setSelection: (selection: Selection) => void;
  create: () => void;
  filters: () => void;
}

export function usePoolShortcuts({
  search,
  setSearch,
  walk,
  peek,
  perRow,
  selection,
  setSelection,
  create,
  filters,
}: PoolKeys): void {
  const onActive = (act: (id: string) => void) => () => {
    if (walk.activeId !== undefined) act(walk.activeId);
  };
  const choose = onActive((id) => setSelection(toggle(selection, id)));
  useShortcuts('Candidates', [
    { keys: ['J'], label: 'Next candidate', run: () => walk.step(1) },
    { keys: ['K'], label: 'Candidate before', run: () => walk.step(-1) },
    { keys: ['↓'], label: 'Row below', run: () => walk.step(perRow) },
    { keys: ['↑'], label: 'Row above', run: () => walk.step(-perRow) },
    { keys: ['Enter'], label: 'Open the candidate' },
    { keys: ['O'], label: 'Show the candidate beside the list', run: onActive(peek) },
    { keys: ['X'], label: 'Choose the candidate', run: choose },
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
      run: () => (search.peek === undefined ? setSelection(NOTHING_CHOSEN) : peek(undefined)),
    },
  ]);
}
