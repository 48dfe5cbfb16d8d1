// What a person's word on a match adds to its score for that job, within limits.

/** Points that `good` adds and `bad` takes off: enough to pass over equals, too few to put a stretch before a strong match. */
const MOST_FEEDBACK_POINTS = 5;

/** Between −5 and 5; the score with them stays within 0–100. */
export function feedbackPoints(score: number, verdict: 'good' | 'bad' | 'hidden' | null): number {
  if (verdict === 'good') return Math.min(MOST_FEEDBACK_POINTS, 100 - score);
  if (verdict === 'bad') return -Math.min(MOST_FEEDBACK_POINTS, score);
  return 0;
}
