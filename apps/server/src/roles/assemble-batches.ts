// What the batches feature is made of, for the roles that need it.
import { readerCapabilities } from '@vitae/reader/capabilities';
import type { BatchesParts } from '../features/batches/batches.ts';
import type { TellProgress } from '../features/batches/tell-progress.ts';
import { createKeepUpload } from '../features/resumes/keep-upload.ts';
import { assembleLlm } from './assemble-llm.ts';
import type { Platform } from './platform.ts';

export function assembleBatches(platform: Platform, progress: TellProgress): BatchesParts {
  const { config, db, queue, storage, log } = platform;
  const llm = assembleLlm(platform);
  const now = () => new Date();
  return {
    ...{ db, queue, storage, log, now },
    keepUpload: createKeepUpload({ db, queue, now }),
    batchMoved: progress.moved,
    maxUploadBytes: config.maxUploadBytes,
    choices: {
      languages: () => readerCapabilities().languages,
      hasModel: async () => (await llm.flags.read()).assistant.mode !== 'off' && (await llm.runs.available()),
    },
  };
}
