// What the batches feature is made of, for the roles that need it.
import { readerCapabilities } from '@vitae/reader/capabilities';
import type { BatchesParts } from '../features/batches/batches.ts';
import type { TellProgress } from '../features/batches/tell-progress.ts';
import { createKeepUpload } from '../features/resumes/keep-upload.ts';
import type { SecondEngine } from '../features/resumes/second-engine.ts';
import type { Platform } from './platform.ts';

export function assembleBatches(platform: Platform, progress: TellProgress, { isOffered }: SecondEngine): BatchesParts {
  const { config, db, queue, storage, log } = platform;
  const now = () => new Date();
  return {
    ...{ db, queue, storage, log, now },
    keepUpload: createKeepUpload({ db, queue, now }),
    batchMoved: progress.moved,
    maxUploadBytes: config.maxUploadBytes,
    choices: {
      languages: () => readerCapabilities().languages,
      hasModel: isOffered,
    },
  };
}
