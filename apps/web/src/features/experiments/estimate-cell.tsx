// A mean, its interval, and where both lie beside those of the other arms.
import type { Estimate } from '@vitae/schema/api';
import { estimateText, type MeasureKind } from './estimate-text.ts';

interface EstimateCellProps {
  estimate: Estimate | null;
  kind: MeasureKind;
  /** The most of all arms, where the bar ends. */
  most: number;
}

export function EstimateCell({ estimate, kind, most }: EstimateCellProps) {
  if (estimate === null) return <span className="text-muted">—</span>;
  const { mean, interval } = estimateText(estimate, kind);
  return (
    <span className="block min-w-20">
      <span className="block font-medium tabular-nums">{mean}</span>
      <span className="block text-sm whitespace-nowrap text-muted tabular-nums">
        {interval ?? 'too few for an interval'}
      </span>
      <IntervalBar estimate={estimate} most={most} />
    </span>
  );
}

function IntervalBar({ estimate: { mean, low, high }, most }: { estimate: Estimate; most: number }) {
  const at = (value: number) => (most === 0 ? 0 : Math.min(100, Math.max(0, (100 * value) / most)));
  const [from, to] = [at(low ?? mean), at(high ?? mean)];
  return (
    <span aria-hidden className="relative mt-1 block h-1.5 w-20 rounded-full bg-sunken">
      <span
        className="absolute inset-y-0 rounded-full bg-accent/40"
        style={{ left: `${from}%`, width: `${to - from}%` }}
      />
      <span className="absolute -inset-y-0.5 -ml-px w-0.5 rounded-full bg-accent" style={{ left: `${at(mean)}%` }} />
    </span>
  );
}
