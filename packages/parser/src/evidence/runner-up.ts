// The reading that came second, kept beside the one that won.
import type { Extracted } from '@vitae/schema';

/** Below this confidence two readings were really weighed. */
const CLOSE_CALL = 0.93;

/**
 * `share`: how much of the doubt in `value` falls to this other reading (0–1). Adds nothing when both say the same or when
 * the decision was clear.
 */
export function withRunnerUp<T>(value: Extracted<T>, other: Extracted<T> | undefined, share: number): Extracted<T> {
  if (other === undefined || other.value === value.value || value.confidence >= CLOSE_CALL) return value;
  const confidence = Math.round((1 - value.confidence) * share * 1000) / 1000;
  const known = value.alternatives ?? [];
  if (known.some((one) => one.value === other.value)) return value;
  const next = { value: other.value, raw: other.raw, places: other.places, confidence };
  return { ...value, alternatives: [...known, next].sort((a, b) => b.confidence - a.confidence) };
}
