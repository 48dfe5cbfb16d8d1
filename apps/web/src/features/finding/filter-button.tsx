// Shows and hides the filters; whether they are shown is remembered in the browser.
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { readSetting, writeSetting } from '../../app/browser-settings.ts';
import { useMediaQuery } from '../../app/use-media-query.ts';
import { Button, YIELDING_LABEL } from '../../ui/button.tsx';
import { activeFilters } from './active-filters.ts';
import type { CandidateSearch } from './candidate-search.ts';

export interface FilterPanelState {
  readonly open: boolean;
  readonly toggle: () => void;
}

export function useFilterPanel(): FilterPanelState {
  // Over a narrow list they would hide it, so there they begin closed.
  const beside = useMediaQuery('(min-width: 1280px)');
  const [kept, setKept] = useState(() => readSetting('candidate-filters') !== 'hidden');
  const [over, setOver] = useState(false);
  const open = beside ? kept : over;
  return {
    open,
    toggle: () => {
      if (!beside) return setOver(!open);
      setKept(!open);
      writeSetting('candidate-filters', open ? 'hidden' : 'shown');
    },
  };
}

export interface FilterButtonProps {
  search: CandidateSearch;
  panel: FilterPanelState;
}

export function FilterButton({ search, panel }: FilterButtonProps) {
  const set = activeFilters(search).length;
  return (
    <Button icon={<SlidersHorizontal aria-hidden />} title="Filters" aria-expanded={panel.open} onClick={panel.toggle}>
      <span className={YIELDING_LABEL}>Filters</span>
      {set > 0 && <span className="text-accent-text tabular-nums">{set}</span>}
    </Button>
  );
}
