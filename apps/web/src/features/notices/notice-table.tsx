// The table of open notices, with a choice of rows.
import { Link } from '@tanstack/react-router';
import type { OpenNotice } from '@vitae/schema/api';
import { Clock, TriangleAlert } from 'lucide-react';
import { dayText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { nameOf, ORIGIN_NAMES } from '../candidates/candidate-texts.ts';

interface NoticeTableProps {
  rows: readonly OpenNotice[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** As many as are marked in one step. */
const MOST = 500;

export function NoticeTable({ rows, chosen, onChoose }: NoticeTableProps) {
  const ids = rows.map(({ candidateId }) => candidateId);
  const all = ids.slice(0, MOST).every((id) => chosen.has(id));
  return (
    <div className="mt-3 rounded-xl border border-line bg-surface">
      <div className="px-5 py-2">
        <Checkbox
          label="Choose all that are shown"
          checked={all}
          mixed={!all && ids.some((id) => chosen.has(id))}
          onChange={() => onChoose(new Set(all ? [] : ids.slice(0, MOST)))}
        />
      </div>
      <Table
        label="Open notices"
        columns={columnsFor(chosen, onChoose)}
        rows={rows}
        rowKey={({ candidateId }) => candidateId}
      />
    </div>
  );
}

function columnsFor(chosen: ReadonlySet<string>, onChoose: NoticeTableProps['onChoose']): Column<OpenNotice>[] {
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id) && next.size < MOST) next.add(id);
    onChoose(next);
  };
  return [
    {
      key: 'choose',
      header: 'Choose',
      headerHidden: true,
      className: 'w-8 pr-0',
      cell: (row) => (
        <Checkbox
          label={`Choose ${nameOf(row)}`}
          labelHidden
          checked={chosen.has(row.candidateId)}
          onChange={() => toggle(row.candidateId)}
        />
      ),
    },
    {
      key: 'name',
      header: 'Candidate',
      cell: (row) => (
        <>
          <Link
            to="/candidates/$candidateId"
            params={{ candidateId: row.candidateId }}
            className="font-medium underline-offset-4 hover:underline"
          >
            {nameOf(row)}
          </Link>
          <span className="block text-sm text-muted">{row.email ?? 'No mail address'}</span>
        </>
      ),
    },
    { key: 'source', header: 'Came in', cell: ({ source, addedAt }) => `${ORIGIN_NAMES[source]}, ${dayText(addedAt)}` },
    {
      key: 'due',
      header: 'Due',
      className: 'whitespace-nowrap',
      cell: ({ dueAt, overdue }) => (
        <Badge
          tone={overdue ? 'bad' : 'neutral'}
          icon={
            overdue ? <TriangleAlert aria-hidden className="size-3.5" /> : <Clock aria-hidden className="size-3.5" />
          }
        >
          {overdue ? 'Overdue since' : 'By'} {dayText(dueAt)}
        </Badge>
      ),
    },
  ];
}
