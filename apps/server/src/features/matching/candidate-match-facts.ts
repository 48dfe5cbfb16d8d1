// What the score may know of a candidate, from the profile.
import { type CandidateFacts, matchCandidateOf } from '@vitae/matching';
import { computeExperience, monthSpan } from '@vitae/parser/experience';
import { monthIndex, type Profile } from '@vitae/schema';
import type { SkillTaxonomy } from '@vitae/taxonomy';

/** `now`: jobs that go on are counted up to it. */
export function candidateMatchFacts(id: string, profile: Profile, taxonomy: SkillTaxonomy, now: Date): CandidateFacts {
  const date = now.toISOString().slice(0, 10);
  const today = monthIndex(date.slice(0, 7)) ?? 0;
  const experience = computeExperience(profile, { now: date });
  return matchCandidateOf(id, profile, { taxonomy, experience, spanOf: (entry) => monthSpan(entry, today) });
}
