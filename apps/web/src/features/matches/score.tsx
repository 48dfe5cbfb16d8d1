// A score as a number, with a bar that lets the eye compare.
import { pointsText } from './match-facts.ts';

export function Score({ score }: { score: number }) {
  return (
    <span className="inline-flex w-14 flex-col gap-1">
      <span className="font-semibold tabular-nums">{pointsText(score)}</span>
      <span aria-hidden className="h-1 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.min(100, score)}%` }} />
      </span>
    </span>
  );
}
