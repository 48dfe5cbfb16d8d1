// Over the list: what narrows it, its order, which columns it has, and table or cards.
import { Columns3, LayoutGrid, Rows3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass, YIELDING_LABEL } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { CandidateSearch } from '../finding/candidate-search.ts';
import { SortSelect } from '../finding/sort-select.tsx';
import { COLUMNS, type ColumnChoice } from './candidate-columns.tsx';

export interface PoolBarProps {
  search: CandidateSearch;
  onChange: (search: CandidateSearch) => void;
  columns: ColumnChoice;
  /** Stands first: what else narrows the list. */
  children?: ReactNode;
}

export function PoolBar({ search, onChange, columns, children }: PoolBarProps) {
  const cards = search.view === 'cards';
  return (
    <search className="flex flex-wrap items-center gap-2 px-5 pb-3">
      {children}
      <span className="flex-1 max-md:hidden @max-2xl:hidden" />
      <SortSelect search={search} onChange={onChange} />
      {!cards && <ColumnMenu columns={columns} />}
      <IconButton
        variant="secondary"
        label={cards ? 'Show as a table' : 'Show as cards'}
        keys={['V']}
        icon={cards ? <Rows3 aria-hidden /> : <LayoutGrid aria-hidden />}
        onClick={() => onChange({ ...search, view: cards ? undefined : 'cards' })}
      />
    </search>
  );
}

function ColumnMenu({ columns }: { columns: ColumnChoice }) {
  return (
    <details className="relative max-md:hidden">
      <summary title="Columns" className={buttonClass({ className: 'cursor-pointer list-none' })}>
        <Columns3 aria-hidden />
        <span className={YIELDING_LABEL}>Columns</span>
      </summary>
      <fieldset className="absolute right-0 z-20 mt-1.5 flex w-44 flex-col rounded-lg border border-line bg-raised p-3 shadow-high">
        <legend className="sr-only">Columns that are shown</legend>
        {COLUMNS.map(({ key, header }) => (
          <Checkbox key={key} label={header} checked={columns.isShown(key)} onChange={() => columns.toggle(key)} />
        ))}
      </fieldset>
    </details>
  );
}
