// How much waits, runs and failed, at a glance.
import type { ProcessingSummary } from '@vitae/schema/api';
import { timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';

export function ProcessingFigures({ summary }: { summary: ProcessingSummary | undefined }) {
  const now = useNow();
  const since = summary?.oldestWaitingSince ?? null;
  return (
    <dl className="grid shrink-0 grid-cols-2 gap-px overflow-hidden rounded-xl border border-line bg-line shadow-low lg:grid-cols-4">
      <Figure name="Waiting" value={summary?.waiting} note={since === null ? 'nothing waits' : waitText(since, now)} />
      <Figure name="Running" value={summary?.running} note="at this moment" />
      <Figure name="Failed" value={summary?.failed} note="given up after all tries" />
      <Figure name="Done" value={summary?.doneInLastHour} note="in the last hour" />
    </dl>
  );
}

const waitText = (since: string, now: Date): string => {
  const text = timeText(since, now);
  return text === 'now' ? 'not for long' : `the oldest since ${text}`;
};

function Figure({ name, value, note }: { name: string; value: number | undefined; note: string }) {
  return (
    <div className="bg-surface px-4 py-3">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-xl font-semibold tabular-nums">{value?.toLocaleString('en') ?? '–'}</span>
        <span className="text-sm text-muted">{note}</span>
      </dd>
    </div>
  );
}
