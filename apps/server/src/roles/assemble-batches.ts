// What the batches feature is made of, for the roles that need it.
import type { BatchesParts } from '../features/batches/batches.ts';
import type { TellProgress } from '../features/batches/tell-progress.ts';
import { createKeepUpload } from '../features/resumes/keep-upload.ts';
import type { Platform } from './platform.ts';

export function assembleBatches({ config, db, queue, storage, log }: Platform, progress: TellProgress): BatchesParts {
  const now = () => new Date();
  return {
    ...{ db, queue, storage, log, now },
    keepUpload: createKeepUpload({ db, queue, now }),
    batchMoved: progress.moved,
    maxUploadBytes: config.maxUploadBytes,
  };
}
