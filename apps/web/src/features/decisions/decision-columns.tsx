// The decision log as a table: what was decided at the left, what the system had said at the right.
import { Link } from '@tanstack/react-router';
import type { MatchDecision } from '@vitae/schema/api';
import { exactTimeText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/table.tsx';
import { pointsText } from '../matches/match-facts.ts';
import { TierBadge } from '../matches/tier-badge.tsx';
import { DECISION_LOOKS } from './decision-looks.ts';

// High enough to be hit although another link stands below.
const LINK = 'inline-block rounded-sm font-medium leading-6 hover:underline touch:leading-11';

export const DECISION_COLUMNS: readonly Column<MatchDecision>[] = [
  {
    key: 'at',
    header: 'When, who',
    className: 'whitespace-nowrap',
    cell: ({ at, by }) => (
      <>
        <time dateTime={at}>{exactTimeText(at)}</time>
        <span className="block text-sm text-muted">{by?.name ?? 'Nobody'}</span>
      </>
    ),
  },
  {
    key: 'match',
    header: 'Candidate, job',
    className: 'min-w-48',
    cell: ({ candidateId, candidateName, job }) => (
      <>
        <Link to="/candidates/$candidateId" params={{ candidateId }} className={LINK}>
          {candidateName ?? 'No name yet'}
        </Link>
        <Link
          to="/jobs/$jobId/matches"
          params={{ jobId: job.id }}
          search={{ show: candidateId }}
          preload={false}
          className="block rounded-sm text-sm leading-6 text-muted wrap-anywhere hover:underline touch:leading-11"
        >
          {job.title}
        </Link>
      </>
    ),
  },
  {
    key: 'decision',
    header: 'Decision',
    className: 'min-w-40',
    cell: ({ verdict, reason }) => {
      const { label, tone, Icon } = DECISION_LOOKS[verdict ?? 'taken-back'];
      return (
        <>
          <Badge tone={tone} icon={<Icon aria-hidden />}>
            {label}
          </Badge>
          {reason !== null && <span className="mt-1 block text-sm text-muted wrap-anywhere">{reason}</span>}
        </>
      );
    },
  },
  { key: 'tier', header: 'Tier then', cell: ({ tier }) => <TierBadge tier={tier} /> },
  {
    key: 'score',
    header: 'Score then',
    align: 'right',
    className: 'tabular-nums',
    cell: ({ score }) => pointsText(score),
  },
  {
    key: 'rank',
    header: 'Rank then',
    align: 'right',
    className: 'whitespace-nowrap tabular-nums',
    cell: ({ rank, pool }) => (
      <>
        {rank === null ? 'behind 1,000' : rank.toLocaleString('en')}
        <span className="text-muted"> of {pool.toLocaleString('en')}</span>
      </>
    ),
  },
  {
    key: 'scorer',
    header: 'Scorer',
    className: 'text-sm whitespace-nowrap text-muted',
    cell: ({ scorer }) => scorer,
  },
];
