// A document that is something else.
import type { Finding } from '@vitae/schema';

/** Below this likelihood. */
const LIMIT = 0.3;

export function notAResume(likelihood: number): Finding[] {
  if (likelihood >= LIMIT) return [];
  const message = 'This document does not look like a résumé.';
  return [{ code: 'profile.not-a-resume', severity: 'warning', message }];
}
