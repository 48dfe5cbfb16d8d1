// Two candidates who may be the same person, as a row of the queue.
import { Link } from '@tanstack/react-router';
import type { DuplicatePair } from '@vitae/schema/api';
import { Undo2, UsersRound } from 'lucide-react';
import { memo } from 'react';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { nameOf } from '../candidates/candidate-texts.ts';
import { pairKey, reasonsAgainst, reasonsFor, scoreText } from './duplicate-texts.ts';
import { PersonInShort } from './person-in-short.tsx';

export interface DuplicateRowProps {
  pair: DuplicatePair;
  active: boolean;
  now: Date;
  activate: (key: string) => void;
  onApart: (pair: DuplicatePair) => void;
  onBack: (pair: DuplicatePair) => void;
}

/** The link is the way to the comparison; the person and the reasons stand beside it. */
export const DuplicateRow = memo(function DuplicateRow({ pair, active, now, ...on }: DuplicateRowProps) {
  const { first, second, toldApart } = pair;
  const names = `${nameOf(first)} and ${nameOf(second)}`;
  const key = pairKey(pair);
  return (
    <>
      <Link
        to="/duplicates/$survivorId/$mergedId"
        params={{ survivorId: first.id, mergedId: second.id }}
        preload={false}
        tabIndex={active ? 0 : -1}
        data-candidate={key}
        aria-label={`Compare ${names}`}
        onFocus={() => on.activate(key)}
        className="grid min-w-0 gap-x-5 gap-y-1 rounded-md px-2 py-1.5 sm:grid-cols-2"
      >
        <PersonInShort person={first} />
        <PersonInShort person={second} />
      </Link>
      <Why pair={pair} now={now} />
      {toldApart === null ? (
        <Button
          size="sm"
          tabIndex={active ? 0 : -1}
          aria-label={`${names} are not the same person`}
          onClick={() => on.onApart(pair)}
        >
          Not the same
        </Button>
      ) : (
        <Button
          size="sm"
          icon={<Undo2 aria-hidden />}
          tabIndex={active ? 0 : -1}
          aria-label={`Take back that ${names} are not the same person`}
          onClick={() => on.onBack(pair)}
        >
          Take back
        </Button>
      )}
    </>
  );
});

function Why({ pair, now }: { pair: DuplicatePair; now: Date }) {
  const { toldApart, score, reasons } = pair;
  if (toldApart !== null) {
    return (
      <p className="min-w-0 text-sm text-muted">
        Told apart {toldApart.by !== null && `by ${toldApart.by.name} `}
        <time dateTime={toldApart.at} title={exactTimeText(toldApart.at)}>
          {timeText(toldApart.at, now)}
        </time>
      </p>
    );
  }
  const [against] = reasonsAgainst(reasons);
  return (
    <div className="flex min-w-0 items-start gap-2.5">
      <Badge tone="warn" icon={<UsersRound aria-hidden />} className="tabular-nums">
        <span className="sr-only">Likely to be one person: </span>
        {scoreText(score)}
      </Badge>
      <p className="line-clamp-3 min-w-0 text-sm text-muted">
        {reasonsFor(reasons)
          .map(({ message }) => message)
          .join(' ')}
        {against !== undefined && <span> But: {against.message}</span>}
      </p>
    </div>
  );
}
