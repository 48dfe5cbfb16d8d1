// The last 30 days as columns for the eye, and as a table for screen readers.
import type { LlmUsage } from '@vitae/schema/api';
import { MEASURES, type MeasureName, type UsageSums } from './usage-measures.ts';

const DAY = 86_400_000;
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayName = (day: string) => SHORT.format(new Date(`${day}T00:00:00Z`));
const NOTHING: UsageSums = { calls: 0, failed: 0, known: 0, inputTokens: 0, outputTokens: 0, cost: 0 };

export function UsageDays({ days, name }: { days: LlmUsage['days']; name: MeasureName }) {
  const { of, text, label } = MEASURES[name];
  const all = everyDay(days);
  const most = Math.max(1, ...all.map(of));
  return (
    <figure>
      <figcaption className="mb-2 flex justify-between text-sm text-muted">
        <span>{label} by day (UTC)</span>
        <span className="tabular-nums">{text(most)} at most</span>
      </figcaption>
      <div aria-hidden className="flex h-40 items-end gap-1 border-b border-line">
        {all.map((day) => (
          <div
            key={day.day}
            title={`${dayName(day.day)}: ${text(of(day))}, ${day.calls} calls, ${day.failed} failed`}
            className="flex h-full min-w-0 flex-1 flex-col justify-end"
          >
            <span
              className="block rounded-t-sm bg-accent"
              style={{ height: `${(100 * of(day)) / most}%`, minHeight: of(day) > 0 ? 2 : 0 }}
            />
          </div>
        ))}
      </div>
      <div aria-hidden className="mt-1.5 flex justify-between text-xs text-muted">
        {[0, 7, 14, 21, 29].map((at) => (
          <span key={at}>{dayName(all[at]?.day ?? '')}</span>
        ))}
      </div>
      <table className="sr-only">
        <caption>{label} by day</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">{label}</th>
            <th scope="col">Failed</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <th scope="row">{dayName(day.day)}</th>
              <td>{text(of(day))}</td>
              <td>{day.failed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** The 30 days up to the last one that is known; those without calls are there too. */
function everyDay(days: LlmUsage['days']): (UsageSums & { day: string })[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const last = new Date(`${days.at(-1)?.day ?? '1970-01-01'}T00:00:00Z`).getTime();
  return Array.from({ length: 30 }, (_, at) => {
    const day = new Date(last - (29 - at) * DAY).toISOString().slice(0, 10);
    return { ...NOTHING, ...known.get(day), day };
  });
}
