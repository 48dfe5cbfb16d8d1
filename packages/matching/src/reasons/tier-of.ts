// The word beside the number.
import type { Tier } from '@vitae/schema';

export interface TierFacts {
  readonly score: number;
  /** Points of what the candidate tells nothing about, 0–100. */
  readonly unknownPoints: number;
  /** Requirements of the job that have to be met. */
  readonly musts: number;
  /** Of these, the ones that nothing was found for. */
  readonly mustsMissing: number;
}

/** With more points than this on things that nobody knows, the number says little. */
const MOST_UNKNOWN = 50;

interface Limit {
  readonly tier: Tier;
  readonly score: number;
  /** The part of the musts that may be missing. */
  readonly missing: number;
}

/** The first that holds is taken. */
export const TIER_LIMITS: readonly Limit[] = [
  { tier: 'strong', score: 75, missing: 0 },
  { tier: 'good', score: 60, missing: 0.34 },
  { tier: 'stretch', score: 40, missing: 0.67 },
];

export function tierOf({ score, unknownPoints, musts, mustsMissing }: TierFacts): Tier {
  if (unknownPoints > MOST_UNKNOWN) return 'not-enough-information';
  const missing = musts === 0 ? 0 : mustsMissing / musts;
  return TIER_LIMITS.find((limit) => score >= limit.score && missing <= limit.missing)?.tier ?? 'unlikely';
}
