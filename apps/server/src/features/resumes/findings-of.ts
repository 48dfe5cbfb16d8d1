// What a person should know about a document before trusting its profile.
import type { Finding, ParseResult } from '@vitae/schema';

/** Below this likelihood a document is called “not a résumé”; it still gets its profile. */
export const RESUME_LIKELIHOOD = 0.5;
const NOT_A_RESUME = 'profile.not-a-resume';

/** Of the reading and of the understanding, the worst first. */
export function findingsOf(result: ParseResult): Finding[] {
  const all = [...result.findings];
  if (result.resumeLikelihood < RESUME_LIKELIHOOD && !all.some(({ code }) => code === NOT_A_RESUME)) {
    all.push({ code: NOT_A_RESUME, severity: 'warning', message: 'This does not look like a résumé.' });
  }
  const order: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2 };
  return all.sort((a, b) => order[a.severity] - order[b.severity]);
}
