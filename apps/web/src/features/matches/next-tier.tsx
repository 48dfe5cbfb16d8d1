// What would change the tier.

import { pointsText } from './match-facts.ts';
import type { MatchFacts } from './match-grid.ts';
import { TierBadge } from './tier-badge.tsx';

export function NextTier({ match: { tier, next } }: { match: MatchFacts }) {
  if (next === null) {
    return (
      <p className="text-sm text-muted">
        {tier === 'strong' ? 'This is the highest tier.' : 'No short list of changes would reach the next tier.'}
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex flex-wrap items-center gap-2">
        <TierBadge tier={next.tier} /> <span>with all of these:</span>
      </p>
      <ul className="flex flex-col gap-1 text-sm">
        {next.changes.map(({ what, points }) => (
          <li key={what} className="flex justify-between gap-3">
            <span className="wrap-anywhere">{what}</span>
            <span className="shrink-0 text-muted tabular-nums">up to +{pointsText(points)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
