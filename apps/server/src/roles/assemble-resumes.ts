// What the résumés feature is made of, for the roles that need it.
import { listUserNames } from '../features/accounts/user-name-store.ts';
import type { ResumesParts } from '../features/resumes/resumes.ts';
import { asSystem } from '../platform/database/database.ts';
import type { Platform } from './platform.ts';

const SAMPLES_FOLDER = new URL('../../../../fixtures/samples/', import.meta.url);

export function assembleResumes({ config, db, queue, storage, pool, log }: Platform): ResumesParts {
  return {
    config: { maxUploadBytes: config.maxUploadBytes, reviewThreshold: config.reviewThreshold },
    db,
    queue,
    storage,
    pool,
    readsHere: config.roles.includes('worker'),
    log,
    now: () => new Date(),
    samplesFolder: SAMPLES_FOLDER,
    userNames: (ids) => asSystem(db, 'resumes: names for the history', (trx) => listUserNames(trx, ids)),
  };
}
