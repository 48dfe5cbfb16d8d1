// The columns of the table of candidates. Which of them are shown is remembered in the browser.
import type { CandidateSummary } from '@vitae/schema/api';
import { type ReactNode, useMemo, useState } from 'react';
import { readSetting, writeSetting } from '../../app/browser-settings.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { STATUS_LOOKS } from './candidate-status.ts';
import { experienceText, ORIGIN_NAMES, placeOf } from './candidate-texts.ts';

export interface CandidateColumn {
  readonly key: string;
  readonly header: string;
  /** CSS grid track. */
  readonly width: string;
  readonly cell: (candidate: CandidateSummary, now: Date) => ReactNode;
}

/** All but the name, which is always there. */
export const COLUMNS: readonly CandidateColumn[] = [
  { key: 'title', header: 'Title', width: 'minmax(0,7fr)', cell: ({ label }) => label },
  { key: 'employer', header: 'Employer', width: 'minmax(0,6fr)', cell: ({ employer }) => employer },
  { key: 'place', header: 'Place', width: 'minmax(0,5fr)', cell: placeOf },
  {
    key: 'experience',
    header: 'Experience',
    width: '5.5rem',
    cell: ({ experienceMonths }) => <span className="tabular-nums">{experienceText(experienceMonths)}</span>,
  },
  { key: 'skills', header: 'Skills', width: 'minmax(0,8fr)', cell: ({ skills }) => skills.slice(0, 8).join(', ') },
  { key: 'tags', header: 'Tags', width: 'minmax(0,5fr)', cell: ({ tags }) => <TagRow tags={tags} /> },
  { key: 'status', header: 'Status', width: '8.5rem', cell: ({ status }) => <StatusBadge status={status} /> },
  { key: 'source', header: 'Source', width: '7.5rem', cell: ({ source }) => ORIGIN_NAMES[source] },
  {
    key: 'updated',
    header: 'Updated',
    width: '6rem',
    cell: ({ updatedAt }, now) => (
      <time dateTime={updatedAt} title={exactTimeText(updatedAt)}>
        {timeText(updatedAt, now)}
      </time>
    ),
  },
];

const HIDDEN_AT_FIRST = ['tags', 'source'];

export function StatusBadge({ status }: Pick<CandidateSummary, 'status'>) {
  const { label, tone, Icon } = STATUS_LOOKS[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {label}
    </Badge>
  );
}

export function TagRow({ tags }: { tags: readonly string[] }) {
  return (
    <span className="flex gap-1 overflow-hidden">
      {tags.map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </span>
  );
}

/** What goes first when there is little room. */
const WIDE_ONLY = ['skills', 'source', 'updated'];

/** What is left of the columns while a candidate is shown beside. */
const BESIDE = ['title', 'employer', 'status'];

export interface ColumnChoice {
  readonly shown: readonly CandidateColumn[];
  /** Those of them that stay beside the filters. */
  readonly some: readonly CandidateColumn[];
  /** Those of them that stay in a narrow place. */
  readonly few: readonly CandidateColumn[];
  readonly isShown: (key: string) => boolean;
  readonly toggle: (key: string) => void;
}

export function useColumns(): ColumnChoice {
  const [hidden, setHidden] = useState<readonly string[]>(
    () => readSetting('candidate-columns')?.split(',') ?? HIDDEN_AT_FIRST,
  );
  const choice = useMemo(() => {
    const chosen = COLUMNS.filter(({ key }) => !hidden.includes(key));
    const some = chosen.filter(({ key }) => !WIDE_ONLY.includes(key));
    return { shown: chosen, some, few: chosen.filter(({ key }) => BESIDE.includes(key)) };
  }, [hidden]);
  return {
    ...choice,
    isShown: (key) => !hidden.includes(key),
    toggle: (key) => {
      const next = hidden.includes(key) ? hidden.filter((other) => other !== key) : [...hidden, key];
      writeSetting('candidate-columns', next.join(','));
      setHidden(next);
    },
  };
}
