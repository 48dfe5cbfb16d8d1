// What the candidates feature is made of.
import { findMember } from '../features/accounts/member-store.ts';
import type { CandidatesParts } from '../features/candidates/candidates.ts';
import { createPersonResolver } from '../features/duplicates/person-resolver.ts';
import type { ResumesApi } from '../features/resumes/resumes.ts';
import { asSystem } from '../platform/database/database.ts';
import { assembleCandidateIndex } from './assemble-candidate-index.ts';
import { userNamesOf } from './assemble-resumes.ts';
import type { Platform } from './platform.ts';

export function assembleCandidates(
  { db, config, skills }: Platform,
  { deleteResume }: Pick<ResumesApi, 'deleteResume'>,
): CandidatesParts {
  return {
    db,
    now: () => new Date(),
    userNames: userNamesOf(db),
    isMember: async (workspaceId, userId) => {
      const member = await asSystem(db, 'accounts: is a member', (trx) => findMember(trx, workspaceId, userId));
      return member !== undefined;
    },
    resolver: createPersonResolver({ now: () => new Date() }),
    index: assembleCandidateIndex(skills),
    reviewThreshold: config.reviewThreshold,
    deleteResume,
  };
}
