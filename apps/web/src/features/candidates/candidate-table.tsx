// The rows of the pool. Only what is in sight is drawn; j, k and arrows walk, x and Space choose, Enter opens, o shows beside.
import { Link } from '@tanstack/react-router';
import type { FoundCandidate } from '@vitae/schema/api';
import { type CSSProperties, memo } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SnippetText } from '../finding/snippet-text.tsx';
import { chooseAll, NOTHING_CHOSEN, type Selection } from '../resumes/selection.ts';
import { type CandidateColumn, StatusBadge } from './candidate-columns.tsx';
import { experienceText, nameOf, placeOf, roleOf } from './candidate-texts.ts';
import type { Walk } from './use-walk.ts';

export interface CandidateTableProps {
  candidates: readonly FoundCandidate[];
  total: number | undefined;
  columns: readonly CandidateColumn[];
  walk: Walk;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onToggle: (id: string, range: boolean) => void;
  onPeek: (id: string) => void;
  now: Date;
}

/** A card on a phone, columns from a tablet on. */
const ROW =
  'grid content-center items-center gap-x-3 px-3 grid-cols-[1.75rem_minmax(0,1fr)_auto] touch:grid-cols-[2.75rem_minmax(0,1fr)_auto] ' +
  'md:grid-cols-(--columns) md:px-4';

/** What a row is higher by for a snippet; pixels. */
export const SNIPPET_HEIGHT = 22;

export function CandidateTable(props: CandidateTableProps) {
  const { candidates, total, columns, walk, selection, onSelect } = props;
  const tracks = ['1.75rem', 'minmax(9rem,7fr)', ...columns.map(({ width }) => width)].join(' ');
  const order = candidates.map(({ id }) => id);
  return (
    <div ref={walk.scroller} className="min-h-0 flex-1 scroll-pt-9 overflow-y-auto pb-24">
      <table
        aria-label="Candidates"
        aria-rowcount={(total ?? candidates.length) + 1}
        className="block"
        // A custom property is not one of React's CSS properties.
        style={{ '--columns': tracks } as CSSProperties}
      >
        <TableHead columns={columns} order={order} selection={selection} onSelect={onSelect} />
        <tbody className="relative block" style={{ height: walk.rows.getTotalSize() }}>
          {walk.rows.getVirtualItems().map((item) => {
            const candidate = candidates[item.index];
            if (candidate === undefined) return null;
            const chosen = selection.chosen.has(candidate.id);
            return (
              <tr
                key={item.key}
                aria-rowindex={item.index + 2}
                className={classNames(
                  ROW,
                  'absolute inset-x-0 top-0 h-12 border-b border-line',
                  chosen ? 'bg-accent-soft' : 'hover:bg-canvas',
                )}
                style={{ transform: `translateY(${item.start}px)`, height: item.size }}
              >
                <CandidateCells
                  candidate={candidate}
                  columns={columns}
                  chosen={chosen}
                  active={walk.activeId === candidate.id}
                  now={props.now}
                  activate={walk.activate}
                  onPeek={props.onPeek}
                  onToggle={props.onToggle}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface TableHeadProps extends Pick<CandidateTableProps, 'columns' | 'selection' | 'onSelect'> {
  order: readonly string[];
}

function TableHead({ columns, order, selection, onSelect }: TableHeadProps) {
  const all = order.length > 0 && order.every((id) => selection.chosen.has(id));
  return (
    <thead className="sticky top-0 z-10 block">
      <tr className={classNames(ROW, 'h-9 border-b border-line bg-canvas text-xs font-medium text-muted')}>
        <td className="flex justify-center">
          <Checkbox
            labelHidden
            label="Choose all that are loaded"
            checked={all}
            mixed={selection.chosen.size > 0 && !all}
            onChange={() => onSelect(all ? NOTHING_CHOSEN : chooseAll(order))}
          />
        </td>
        <th scope="col" className="text-left font-medium">
          Name
        </th>
        {columns.map(({ key, header }) => (
          <th key={key} scope="col" className="truncate text-left font-medium max-md:sr-only">
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellsProps {
  candidate: FoundCandidate;
  columns: readonly CandidateColumn[];
  chosen: boolean;
  active: boolean;
  now: Date;
  activate: (id: string) => void;
  onPeek: (id: string) => void;
  onToggle: (id: string, range: boolean) => void;
}

const CandidateCells = memo(
  function CandidateCells({ candidate, columns, chosen, active, now, ...on }: CellsProps) {
    const tabIndex = active ? 0 : -1;
    const narrow = [roleOf(candidate), placeOf(candidate), experienceText(candidate.experienceMonths)];
    return (
      <>
        <td className="flex justify-center">
          <Checkbox
            labelHidden
            label={`Choose ${nameOf(candidate)}`}
            checked={chosen}
            tabIndex={tabIndex}
            onChange={({ nativeEvent }) =>
              on.onToggle(candidate.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </td>
        <th scope="row" className="min-w-0 text-left font-normal">
          <Link
            to="/candidates/$candidateId"
            params={{ candidateId: candidate.id }}
            preload={false}
            tabIndex={tabIndex}
            data-candidate={candidate.id}
            onFocus={() => on.activate(candidate.id)}
            onKeyDown={(event) => {
              if (event.key !== ' ') return;
              event.preventDefault();
              on.onToggle(candidate.id, event.shiftKey);
            }}
            className="block truncate rounded-sm font-medium hover:underline touch:leading-11 touch:max-md:leading-6"
          >
            {nameOf(candidate)}
          </Link>
          <span className="block truncate text-sm text-muted md:hidden">{narrow.filter(Boolean).join(' · ')}</span>
        </th>
        <td className="md:hidden">
          <StatusBadge status={candidate.status} />
        </td>
        {columns.map(({ key, cell }) => (
          // The row's link is the way for keys; a click anywhere beside it shows the candidate at the side.
          // biome-ignore lint/a11y/useKeyWithClickEvents: Space does the same on the row
          <td key={key} onClick={() => on.onPeek(candidate.id)} className="truncate text-sm text-muted max-md:hidden">
            {cell(candidate, now)}
          </td>
        ))}
        {candidate.snippets.map((snippet) => (
          <td key={snippet.resumeId} className="col-start-2 -col-end-1 truncate pb-1.5 text-sm text-muted">
            <SnippetText snippet={snippet} />
          </td>
        ))}
      </>
    );
  },
  (a, b) =>
    a.candidate === b.candidate &&
    a.columns === b.columns &&
    a.chosen === b.chosen &&
    a.active === b.active &&
    a.now === b.now,
);
