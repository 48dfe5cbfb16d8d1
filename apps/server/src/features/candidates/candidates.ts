// The candidates feature put together.
import type { Db } from '../../platform/database/database.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { CandidatePool } from '../resumes/candidate-pool.ts';
import { writePdfLater } from '../resumes/write-pdf-later.ts';
import { addCandidateRoutes } from './candidate-routes.ts';
import { createChangeCandidates } from './change-candidates.ts';
import { addChangeRoutes } from './change-routes.ts';
import { createDeleteCandidate } from './delete-candidates.ts';
import { createExportCandidate } from './export-candidate.ts';
import { createFollowResume } from './follow-resume.ts';
import { addHistoryRoutes } from './history-routes.ts';
import { createReadCandidates } from './read-candidates.ts';
import { createReadHistory } from './read-history.ts';
import { addRemarkRoutes } from './remark-routes.ts';
import { createRemarks } from './remarks.ts';
import { createTakeIn } from './take-in-resume.ts';
import type { UserNames } from './user-names.ts';
import type { WriteProfileParts } from './write-profile.ts';

export interface CandidatesParts extends WriteProfileParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
  /** Whether the user belongs to the workspace. */
  readonly isMember: (workspaceId: string, userId: string) => Promise<boolean>;
  readonly storage: Storage;
}

/** For whatever ends or changes a résumé. */
export function createCandidatePool(parts: WriteProfileParts): CandidatePool {
  return { takeIn: createTakeIn(parts), ...createFollowResume(parts) };
}

/** The role api. */
export function createCandidatesApi(parts: CandidatesParts): HttpFeature {
  return {
    name: 'candidates',
    routes: (app) => {
      addCandidateRoutes(app, createReadCandidates(parts));
      addChangeRoutes(app, {
        changes: createChangeCandidates(parts),
        deleteCandidate: createDeleteCandidate(parts),
      });
      addRemarkRoutes(app, createRemarks(parts));
      addHistoryRoutes(app, {
        history: createReadHistory(parts),
        exportCandidate: createExportCandidate({ ...parts, writePdf: writePdfLater() }),
      });
    },
  };
}
