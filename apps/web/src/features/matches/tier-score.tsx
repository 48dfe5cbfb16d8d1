// The tier of a match with its points.
import type { Tier } from '@vitae/schema';
import { pointsText } from './match-facts.ts';
import { TierBadge } from './tier-badge.tsx';

export function TierScore({ tier, score }: { tier: Tier; score: number }) {
  return (
    <span className="flex shrink-0 items-center gap-2">
      <TierBadge tier={tier} />
      <span className="font-semibold tabular-nums">
        {pointsText(score)}
        <span className="sr-only"> points of 100</span>
      </span>
    </span>
  );
}
