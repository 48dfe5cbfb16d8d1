// The grid: candidates in the order of their score, one column for each thing that the job asks for.
import type { CandidateMatch } from '@vitae/schema/api';
import { type ReactNode, useRef } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useScrollFocus } from '../../ui/use-scroll-focus.ts';
import { roleOf } from '../candidates/candidate-texts.ts';
import { type GridColumn, gridColumns } from './match-grid.ts';
import { MatchMarks } from './match-marks.tsx';
import { matchName } from './match-names.ts';
import { Score } from './score.tsx';
import { StateWord } from './state-word.tsx';
import { TierBadge } from './tier-badge.tsx';
import type { CandidateChange } from './use-changed-candidates.ts';

export interface MatchListProps {
  matches: readonly CandidateMatch[];
  blind: boolean;
  /** The candidate whose reasons are shown. */
  shownId: string | undefined;
  /** The one that the keys act on. */
  activeId: string | undefined;
  chosen: readonly string[];
  changes: ReadonlyMap<string, CandidateChange>;
  /** The list is the one before; the next is on its way. */
  isBehind: boolean;
  onShow: (candidateId: string) => void;
  onActivate: (candidateId: string) => void;
  onChoose: (candidateId: string) => void;
  /** Below the last row. */
  end: ReactNode;
}

const STICKY = 'sticky left-0 z-1 border-r border-line';

export function MatchTable(props: MatchListProps) {
  const region = useRef<HTMLDivElement>(null);
  useScrollFocus(region);
  const columns = gridColumns(props.matches[0]);
  return (
    <section
      ref={region}
      aria-label="Matches, scrollable"
      className="relative min-h-0 min-w-0 flex-1 overflow-auto pb-24 focus-visible:-outline-offset-2"
    >
      <table
        aria-label="Matches"
        aria-busy={props.isBehind}
        className={classNames(
          'border-separate border-spacing-0 text-left transition-opacity duration-100',
          props.isBehind && 'opacity-70',
        )}
      >
        <TableHead columns={columns} />
        <tbody>
          {props.matches.map((match, at) => (
            <MatchRow key={match.id} {...props} match={match} at={at} columns={columns} />
          ))}
        </tbody>
      </table>
      {props.end}
    </section>
  );
}

const HEAD = 'h-11 border-b border-line bg-canvas px-3 py-1.5 align-bottom text-xs font-medium text-muted';

function TableHead({ columns }: { columns: readonly GridColumn[] }) {
  return (
    <thead className="sticky top-0 z-10">
      <tr>
        <th scope="col" className={classNames(HEAD, STICKY, 'min-w-72')}>
          Candidate
        </th>
        <th scope="col" className={HEAD}>
          Score
        </th>
        <th scope="col" className={HEAD}>
          Tier
        </th>
        {columns.map(({ key, label, necessity }) => (
          <th key={key} scope="col" className={classNames(HEAD, 'max-w-32 min-w-26')}>
            <span title={label} className="line-clamp-2 text-ink wrap-anywhere">
              {label}
            </span>
            {necessity !== null && <span className="font-normal">{necessity === 'must' ? 'must' : 'plus'}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface MatchRowProps extends MatchListProps {
  match: CandidateMatch;
  at: number;
  columns: readonly GridColumn[];
}

function MatchRow({ match, at, columns, ...list }: MatchRowProps) {
  const { id } = match.candidate;
  const name = matchName(match, list.blind);
  const shown = list.shownId === id;
  const ground = shown ? 'bg-accent-soft' : 'bg-surface group-hover:bg-canvas';
  const tabIndex = list.activeId === id ? 0 : -1;
  const cell = classNames('h-13 border-b border-line px-3', ground);
  const show = () => list.onShow(id);
  return (
    <tr className={classNames('group', match.feedback?.verdict === 'hidden' && 'opacity-60')}>
      <th scope="row" className={classNames(cell, STICKY, 'max-w-96 font-normal')}>
        <div className="flex items-center gap-2.5">
          <Checkbox
            labelHidden
            label={`Compare ${name}`}
            checked={list.chosen.includes(id)}
            tabIndex={tabIndex}
            onChange={() => list.onChoose(id)}
          />
          <span className="w-5 shrink-0 text-right text-sm text-muted tabular-nums">{at + 1}</span>
          <span className="min-w-0 flex-1">
            <span className="flex items-center gap-2">
              <button
                type="button"
                tabIndex={tabIndex}
                data-candidate={id}
                aria-expanded={shown}
                onFocus={() => list.onActivate(id)}
                onClick={show}
                className="min-w-0 truncate rounded-sm text-left font-medium hover:underline touch:min-h-11"
              >
                {name}
              </button>
              <MatchMarks match={match} change={list.changes.get(id)} />
            </span>
            <span className="block truncate text-sm text-muted">{roleOf(match.candidate)}</span>
          </span>
        </div>
      </th>
      {/* The name is the way for keys; a click anywhere beside it does the same. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter does the same on the name */}
      <td className={cell} onClick={show}>
        <Score score={match.score} />
      </td>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter does the same on the name */}
      <td className={cell} onClick={show}>
        <TierBadge tier={match.tier} />
      </td>
      {columns.map(({ key, cell: cellOf }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter does the same on the name
        <td key={key} className={cell} onClick={show}>
          <StateWord {...cellOf(match)} />
        </td>
      ))}
    </tr>
  );
}
