// How far something is, 0–100; without a value it is under way but nobody knows how far.
import { classNames } from './class-names.ts';

export interface ProgressProps {
  value?: number | undefined;
  label: string;
  tone?: 'accent' | 'good' | 'bad';
  className?: string;
}

const FILL = { accent: 'bg-accent', good: 'bg-good', bad: 'bg-bad' };

export function Progress({ value, label, tone = 'accent', className }: ProgressProps) {
  const known = value !== undefined;
  const percent = Math.round(Math.min(100, Math.max(0, value ?? 0)));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(known ? { 'aria-valuenow': percent } : {})}
      className={classNames('h-1 overflow-hidden rounded-full bg-line', className)}
    >
      <div
        className={classNames(
          'h-full origin-left rounded-full transition-[width] duration-300 ease-out',
          FILL[tone],
          !known && 'w-1/3 animate-pulse-soft',
        )}
        style={known ? { width: `${percent}%` } : undefined}
      />
    </div>
  );
}
