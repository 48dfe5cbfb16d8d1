// Which candidates are chosen: some of those that are loaded, or all that the search finds.
import type { CandidateSelection } from '@vitae/schema/api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CandidateSearch, listQuery } from '../finding/candidate-search.ts';
import { chooseAll, extendTo, keepListed, NOTHING_CHOSEN, type Selection, toggle } from '../resumes/selection.ts';

export interface PoolChoice {
  /** As the list shows it. */
  readonly selection: Selection;
  readonly count: number;
  /** All that the search finds, loaded or not. */
  readonly everybody: boolean;
  readonly of: CandidateSelection;
  readonly select: (selection: Selection) => void;
  /** The same function at every render, so that rows need not be drawn for it. `range`: all from the one before up to this one. */
  readonly toggle: (id: string, range: boolean) => void;
  /** All that are loaded; once those are chosen, all that match. */
  readonly chooseMore: () => void;
  readonly chooseEverybody: () => void;
  readonly clear: () => void;
}

export interface PoolChoiceOptions {
  readonly search: CandidateSearch;
  /** The words that the list was found with, when they are not those of the search. */
  readonly correctedText: string | undefined;
  /** The candidates that are loaded. */
  readonly order: readonly string[];
  readonly total: number | undefined;
}

export function usePoolChoice({ search, correctedText, order, total }: PoolChoiceOptions): PoolChoice {
  const [stored, setStored] = useState<Selection>(NOTHING_CHOSEN);
  /** The search that all are chosen of: another search chooses nobody. */
  const [everybodyOf, setEverybodyOf] = useState<string>();
  const query = { ...listQuery(search), ...(correctedText === undefined ? {} : { text: correctedText }) };
  const key = JSON.stringify(query);
  const everybody = everybodyOf === key && total !== undefined && total > 0;
  const selection = everybody ? chooseAll(order) : keepListed(stored, order);
  const select = useCallback((next: Selection) => {
    setEverybodyOf(undefined);
    setStored(next);
  }, []);
  const shown = useRef({ selection, order });
  useEffect(() => {
    shown.current = { selection, order };
  });
  const toggleOne = useCallback(
    (id: string, range: boolean) => {
      const now = shown.current;
      select(range ? extendTo(now.selection, id, now.order) : toggle(now.selection, id));
    },
    [select],
  );
  const allLoaded = order.length > 0 && order.every((id) => selection.chosen.has(id));
  return {
    selection,
    everybody,
    count: everybody ? total : selection.chosen.size,
    toggle: toggleOne,
    of: everybody ? { query, expected: total } : { candidateIds: [...selection.chosen] },
    select,
    chooseMore: () => {
      if (!allLoaded) select(chooseAll(order));
      else if (total !== undefined && total > order.length) setEverybodyOf(key);
    },
    chooseEverybody: () => setEverybodyOf(key),
    clear: () => select(NOTHING_CHOSEN),
  };
}
