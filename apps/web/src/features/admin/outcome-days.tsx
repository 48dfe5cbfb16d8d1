// How imports ended on each of the last days: columns for the eye, a table for screen readers.
import type { AdminOverview } from '@vitae/schema/api';
import { OutcomeKind } from '@vitae/schema/api';
import { Inbox } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { OUTCOME_LOOKS } from '../resumes/outcome-look.ts';

type Day = AdminOverview['days'][number];

/** Neighbours in a column differ in lightness too, and the legend says each in words. */
const FILLS: Record<OutcomeKind, string> = {
  created: 'bg-accent',
  updated: 'bg-accent/55',
  'possible-match': 'bg-warn',
  'missing-information': 'bg-warn/50',
  duplicate: 'bg-line-strong',
  unreadable: 'bg-bad/55',
  failed: 'bg-bad-solid',
};

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayName = (day: string) => SHORT.format(new Date(`${day}T00:00:00Z`));
const countOf = (day: Day, kind: OutcomeKind) => day.outcomes.find((outcome) => outcome.kind === kind)?.count ?? 0;
const totalOf = (day: Day) => day.outcomes.reduce((sum, { count }) => sum + count, 0);

export function OutcomeDays({ days }: { days: readonly Day[] }) {
  const most = Math.max(...days.map(totalOf));
  const kinds = OutcomeKind.options.filter((kind) => days.some((day) => countOf(day, kind) > 0));
  return (
    <Panel title="Imports of the last 14 days" description="How they ended, by day in UTC.">
      {most === 0 ? (
        <EmptyState level={3} icon={<Inbox aria-hidden />} title="Nothing was imported">
          As soon as somebody sends a résumé, its outcome is counted here.
        </EmptyState>
      ) : (
        <>
          <div aria-hidden className="flex h-44 items-end gap-1.5 border-b border-line">
            {days.map((day) => (
              <Bar key={day.day} day={day} kinds={kinds} most={most} />
            ))}
          </div>
          <div aria-hidden className="mt-1.5 flex gap-1.5 text-xs text-muted">
            {days.map((day, index) => (
              <span
                key={day.day}
                className={classNames(
                  'min-w-0 flex-1 text-center whitespace-nowrap',
                  index % 2 === 0 && 'max-lg:invisible',
                )}
              >
                {dayName(day.day)}
              </span>
            ))}
          </div>
          <ul aria-hidden className="mt-4 flex flex-wrap gap-x-5 gap-y-1.5">
            {kinds.map((kind) => (
              <li key={kind} className="flex items-center gap-2">
                <span className={classNames('size-3 rounded-sm', FILLS[kind])} />
                {OUTCOME_LOOKS[kind].label}
                <span className="text-muted tabular-nums">
                  {days.reduce((sum, day) => sum + countOf(day, kind), 0).toLocaleString('en')}
                </span>
              </li>
            ))}
          </ul>
          <DayTable days={days} kinds={kinds} />
        </>
      )}
    </Panel>
  );
}

function Bar({ day, kinds, most }: { day: Day; kinds: readonly OutcomeKind[]; most: number }) {
  const title = kinds.map((kind) => `${OUTCOME_LOOKS[kind].label}: ${countOf(day, kind)}`).join('\n');
  return (
    <div title={`${dayName(day.day)}\n${title}`} className="flex h-full min-w-0 flex-1 flex-col justify-end">
      <div
        className="flex flex-col-reverse overflow-hidden rounded-t-sm"
        style={{ height: `${(totalOf(day) / most) * 100}%` }}
      >
        {kinds.map((kind) => (
          <span
            key={kind}
            className={classNames('block shrink', FILLS[kind])}
            style={{ flexGrow: countOf(day, kind) }}
          />
        ))}
      </div>
    </div>
  );
}

function DayTable({ days, kinds }: { days: readonly Day[]; kinds: readonly OutcomeKind[] }) {
  return (
    <table className="sr-only">
      <caption>Imports by day and outcome</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {OUTCOME_LOOKS[kind].label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.day}>
            <th scope="row">{dayName(day.day)}</th>
            {kinds.map((kind) => (
              <td key={kind}>{countOf(day, kind)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
