// What the candidates feature is made of.
import type { CandidatesParts } from '../features/candidates/candidates.ts';
import { createPersonResolver } from '../features/duplicates/person-resolver.ts';
import { assembleCandidateIndex } from './assemble-candidate-index.ts';
import { userNamesOf } from './assemble-resumes.ts';
import { isMemberOf } from './is-member-of.ts';
import type { Platform } from './platform.ts';

export function assembleCandidates({ db, config, skills, storage }: Platform): CandidatesParts {
  return {
    db,
    now: () => new Date(),
    userNames: userNamesOf(db),
    isMember: isMemberOf(db),
    resolver: createPersonResolver({ now: () => new Date() }),
    index: assembleCandidateIndex(skills),
    reviewThreshold: config.reviewThreshold,
    storage,
  };
}
