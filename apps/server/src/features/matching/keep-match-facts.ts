// Keeps what the score may know of a candidate in step with the profile, in the same transaction.
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { CandidateIndex } from '../candidates/candidate-index.ts';
import { workOutFacts } from './match-facts.ts';
import { findCandidateVersion, saveMatchFacts } from './match-facts-store.ts';
import { createSkillsOfWorkspaces } from './workspace-skills.ts';

/** In front of another index, which is told of every change too. */
export function keepingMatchFacts(next: CandidateIndex, taxonomy: SkillTaxonomy, now: () => Date): CandidateIndex {
  const skillsOf = createSkillsOfWorkspaces(taxonomy);
  return {
    profileChanged: async (trx, workspaceId, candidateId, profile, document) => {
      await next.profileChanged(trx, workspaceId, candidateId, profile, document);
      const version = await findCandidateVersion(trx, candidateId);
      if (version === undefined) return;
      const at = now();
      const skills = await skillsOf.of(trx, workspaceId);
      const facts = workOutFacts({ candidateId, version, profile }, skills.taxonomy, at);
      await saveMatchFacts(trx, [{ workspaceId, ...facts }], { ...skills.basisAt(at), computedAt: at });
    },
  };
}
