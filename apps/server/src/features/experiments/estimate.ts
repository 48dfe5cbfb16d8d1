// Means with their 95% confidence intervals.
import type { Estimate } from '@vitae/schema/api';

/** Two-sided 95% of the normal distribution. */
const Z = 1.96;

/** Of a share, after Wilson: good also for few runs and for shares near 0 and 1. */
export function estimateShare(good: number, runs: number): Estimate | null {
  if (runs === 0) return null;
  const share = good / runs;
  const middle = share + Z ** 2 / (2 * runs);
  const reach = Z * Math.sqrt((share * (1 - share)) / runs + Z ** 2 / (4 * runs ** 2));
  const scale = 1 + Z ** 2 / runs;
  return { mean: share, low: (middle - reach) / scale, high: (middle + reach) / scale };
}

/** Of a mean, by the normal distribution; no interval for a single value. `squares` is the sum of squares. */
export function estimateMean(sum: number, squares: number, count: number): Estimate | null {
  if (count === 0) return null;
  const mean = sum / count;
  if (count === 1) return { mean, low: null, high: null };
  const variance = Math.max(0, (squares - sum * mean) / (count - 1));
  const reach = Z * Math.sqrt(variance / count);
  return { mean, low: mean - reach, high: mean + reach };
}
