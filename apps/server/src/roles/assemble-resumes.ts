// What the résumés feature is made of, for the roles that need it.
import { listUserNames } from '../features/accounts/user-name-store.ts';
import { createCandidatePool } from '../features/candidates/candidates.ts';
import { createPersonResolver } from '../features/duplicates/person-resolver.ts';
import { followApplications } from '../features/jobs/follow-applications.ts';
import type { UserNames } from '../features/resumes/read-resumes.ts';
import type { ResumesParts } from '../features/resumes/resumes.ts';
import { followRows } from '../features/table-import/follow-rows.ts';
import { asSystem, type Db } from '../platform/database/database.ts';
import { assembleCandidateIndex } from './assemble-candidate-index.ts';
import type { Platform } from './platform.ts';

const SAMPLES_FOLDER = new URL('../../../../fixtures/samples/', import.meta.url);

/** The names of users, for histories. */
export const userNamesOf =
  (db: Db): UserNames =>
  (ids) =>
    asSystem(db, 'accounts: names for histories', (trx) => listUserNames(trx, ids));

export function assembleResumes({ config, db, queue, storage, pool, log, skills }: Platform): ResumesParts {
  return {
    config: { maxUploadBytes: config.maxUploadBytes, reviewThreshold: config.reviewThreshold },
    db,
    queue,
    storage,
    pool,
    candidates: followApplications(
      followRows(
        createCandidatePool({
          resolver: createPersonResolver({ now: () => new Date() }),
          index: assembleCandidateIndex(skills),
          reviewThreshold: config.reviewThreshold,
        }),
      ),
    ),
    readsHere: config.roles.includes('worker'),
    log,
    now: () => new Date(),
    samplesFolder: SAMPLES_FOLDER,
    userNames: userNamesOf(db),
  };
}
