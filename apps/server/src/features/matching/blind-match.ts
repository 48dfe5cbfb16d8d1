// What a match may show to somebody who is not to know who the candidate is. The score itself never knows.
import type { CandidateEvidence } from '@vitae/matching';
import { createBlindText, type MatchEvidence, type Profile } from '@vitae/schema';
import type { CandidateSummary, MatchFeedback } from '@vitae/schema/api';

/** Without name, contact, city, tags and résumé; texts that stay have `[…]` where they name the person. */
export function blindSummary(summary: CandidateSummary, profile: Profile): CandidateSummary {
  const blind = createBlindText(profile);
  const blindOrNull = (text: string | null) => (text === null ? null : blind(text));
  return {
    ...summary,
    ...{ name: null, email: null, phone: null, city: null, currentResumeId: null, tags: [] },
    label: blindOrNull(summary.label),
    employer: blindOrNull(summary.employer),
    skills: summary.skills.map(blind),
  };
}

/** The same lines as a blind CV has them: nothing points into a document, and nothing is quoted that it leaves out. */
export function blindEvidence(evidence: CandidateEvidence, profile: Profile): CandidateEvidence {
  const blind = createBlindText(profile);
  const lines = (of: readonly MatchEvidence[]) =>
    of.map(({ path, quote }) => ({ path, quote: blind(quote), places: [] }));
  return {
    entries: new Map([...evidence.entries].map(([key, of]) => [key, lines(of)])),
    names: new Map([...evidence.names].map(([key, name]) => [key, blind(name)])),
    work: lines(evidence.work),
    education: lines(evidence.education),
    place: lines(evidence.place.filter(({ path }) => path !== 'basics/location/city')),
  };
}

export function blindFeedback(feedback: MatchFeedback | null, profile: Profile): MatchFeedback | null {
  if (feedback === null || feedback.reason === null) return feedback;
  return { ...feedback, reason: createBlindText(profile)(feedback.reason) };
}
