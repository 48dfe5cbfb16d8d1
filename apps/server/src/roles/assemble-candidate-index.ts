// What hears of every change of a candidate's profile, in its transaction.
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { CandidateIndex } from '../features/candidates/candidate-index.ts';
import { createSearchIndex } from '../features/finding/search-index.ts';
import { keepingMatchFacts } from '../features/matching/keep-match-facts.ts';

export function assembleCandidateIndex(skills: SkillTaxonomy): CandidateIndex {
  return keepingMatchFacts(createSearchIndex(skills), skills, () => new Date());
}
