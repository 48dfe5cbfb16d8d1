// What the candidates feature is made of.
import type { CandidatesParts } from '../features/candidates/candidates.ts';
import { userNamesOf } from './assemble-resumes.ts';
import type { Platform } from './platform.ts';

export function assembleCandidates({ db }: Platform): CandidatesParts {
  return { db, now: () => new Date(), userNames: userNamesOf(db) };
}
