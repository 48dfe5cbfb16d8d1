// What the batches feature is made of, for the roles that need it.
import { READ_LANGUAGES } from '@vitae/parser/languages';
import { readerCapabilities } from '@vitae/reader/capabilities';
import type { BatchesParts } from '../features/batches/batches.ts';
import type { TellProgress } from '../features/batches/tell-progress.ts';
import { createEstimateBatch } from '../features/llm/estimate-batch.ts';
import { createKeepUpload } from '../features/resumes/keep-upload.ts';
import type { SecondEngine } from '../features/resumes/second-engine.ts';
import { createTemplates } from '../features/templates/templates.ts';
import { assembleLlm } from './assemble-llm.ts';
import type { Platform } from './platform.ts';

export function assembleBatches(platform: Platform, progress: TellProgress, { isOffered }: SecondEngine): BatchesParts {
  const { config, db, queue, storage, log } = platform;
  const now = () => new Date();
  const { flags, providers } = assembleLlm(platform);
  return {
    ...{ db, queue, storage, log, now },
    keepUpload: createKeepUpload({ db, queue, now }),
    batchMoved: progress.moved,
    maxUploadBytes: config.maxUploadBytes,
    choices: {
      // What the parser does not read can still be recognised in pictures.
      languages: () => [...new Set([...READ_LANGUAGES, ...readerCapabilities().languages])].sort(),
      hasModel: isOffered,
      estimate: createEstimateBatch({ db, flags, providers, templates: createTemplates({ db, now }), now }),
    },
  };
}
