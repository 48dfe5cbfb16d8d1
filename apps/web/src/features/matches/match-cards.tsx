// The matches on a phone: one card for each candidate.
import type { CandidateMatch } from '@vitae/schema/api';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { roleOf } from '../candidates/candidate-texts.ts';
import { gridColumns } from './match-grid.ts';
import { MatchMarks } from './match-marks.tsx';
import { matchName } from './match-names.ts';
import type { MatchListProps } from './match-table.tsx';
import { Score } from './score.tsx';
import { StateCounts } from './state-counts.tsx';
import { StateWord } from './state-word.tsx';
import { TierBadge } from './tier-badge.tsx';

export function MatchCards(props: MatchListProps) {
  return (
    <div className="min-w-0 flex-1 pb-24">
      <ul
        aria-label="Matches"
        aria-busy={props.isBehind}
        className={classNames('flex flex-col gap-2 p-3', props.isBehind && 'opacity-70')}
      >
        {props.matches.map((match, at) => (
          <MatchCard key={match.id} {...props} match={match} at={at} />
        ))}
      </ul>
      {props.end}
    </div>
  );
}

function MatchCard({ match, at, ...list }: MatchListProps & { match: CandidateMatch; at: number }) {
  const { id } = match.candidate;
  const name = matchName(match, list.blind);
  const facts = gridColumns(match).filter(({ necessity }) => necessity === null);
  return (
    <li className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3 shadow-low">
      <div className="flex items-start gap-2">
        <Checkbox
          labelHidden
          label={`Compare ${name}`}
          checked={list.chosen.includes(id)}
          onChange={() => list.onChoose(id)}
        />
        <div className="min-w-0 flex-1">
          <button
            type="button"
            data-candidate={id}
            aria-expanded={list.shownId === id}
            onFocus={() => list.onActivate(id)}
            onClick={() => list.onShow(id)}
            className="rounded-sm text-left font-medium hover:underline touch:min-h-11"
          >
            {at + 1}. {name}
          </button>
          <p className="truncate text-sm text-muted">{roleOf(match.candidate)}</p>
        </div>
        <Score score={match.score} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <TierBadge tier={match.tier} />
        <MatchMarks match={match} change={list.changes.get(id)} />
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <StateCounts match={match} />
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {facts.map(({ key, label, cell }) => (
          <span key={key} className="inline-flex items-center gap-1.5 text-sm text-muted">
            {label} <StateWord {...cell(match)} />
          </span>
        ))}
      </div>
    </li>
  );
}
