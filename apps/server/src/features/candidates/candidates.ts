// The candidates feature put together.
import type { Db } from '../../platform/database/database.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { CandidatePool } from '../resumes/candidate-pool.ts';
import { addCandidateRoutes } from './candidate-routes.ts';
import { createFollowResume } from './follow-resume.ts';
import type { UserNames } from './list-candidates.ts';
import { createReadCandidates } from './read-candidates.ts';
import { createTakeIn } from './take-in-resume.ts';
import type { WriteProfileParts } from './write-profile.ts';

export interface CandidatesParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
}

/** For whatever ends or changes a résumé. */
export function createCandidatePool(parts: WriteProfileParts): CandidatePool {
  return { takeIn: createTakeIn(parts), ...createFollowResume(parts) };
}

/** The role api. */
export function createCandidatesApi(parts: CandidatesParts): HttpFeature {
  return { name: 'candidates', routes: (app) => addCandidateRoutes(app, createReadCandidates(parts)) };
}
