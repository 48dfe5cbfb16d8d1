// Keeps what the score may know of a candidate in step with the profile, in the same transaction.
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { CandidateIndex } from '../candidates/candidate-index.ts';
import { factsBasis, workOutFacts } from './match-facts.ts';
import { findCandidateVersion, saveMatchFacts } from './match-facts-store.ts';

/** In front of another index, which is told of every change too. */
export function keepingMatchFacts(next: CandidateIndex, taxonomy: SkillTaxonomy, now: () => Date): CandidateIndex {
  const basisAt = factsBasis(taxonomy);
  return {
    profileChanged: async (trx, workspaceId, candidateId, profile, document) => {
      await next.profileChanged(trx, workspaceId, candidateId, profile, document);
      const version = await findCandidateVersion(trx, candidateId);
      if (version === undefined) return;
      const at = now();
      const facts = workOutFacts({ candidateId, version, profile }, taxonomy, at);
      await saveMatchFacts(trx, [{ workspaceId, ...facts }], { ...basisAt(at), computedAt: at });
    },
  };
}
