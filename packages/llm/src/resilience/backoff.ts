// How long to wait before the next try.

const FIRST = 1_000;
const MOST = 30_000;
/** Share of the wait that chance adds or takes, so that many clients don't come back at the same moment. */
const JITTER = 0.25;

/** Milliseconds: 1, 2, 4 s … with jitter. `chance` is 0–1. What the provider asked for wins, and is never cut short. */
export function waitBefore(retry: number, chance: number, retryAfter?: number): number {
  if (retryAfter !== undefined) return retryAfter;
  const plain = Math.min(MOST, FIRST * 2 ** retry);
  return Math.round(plain * (1 + JITTER * (2 * chance - 1)));
}
