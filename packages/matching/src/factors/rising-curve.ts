// From nothing to enough without a cliff.

/**
 * 0–1 for a part of what is wished: 1 − (1 − x)², so that four of five years give 0.96 and one of five 0.36. More than the wish is
 * as good as the wish, never worse.
 */
export function risingCurve(had: number, wished: number): number {
  if (had >= wished) return 1;
  const missing = 1 - had / wished;
  return 1 - missing * missing;
}
