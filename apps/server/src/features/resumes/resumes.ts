// The résumés feature put together.
import type { Db } from '../../platform/database/database.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { TaskDefinition } from '../../platform/queue/task.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { CandidatePool } from './candidate-pool.ts';
import { createChangeResumes } from './change-resumes.ts';
import { createDeleteResume, type DeleteResume } from './delete-resume.ts';
import { createDocumentFiles } from './document-files.ts';
import { createEndReading } from './end-reading.ts';
import { addFileRoutes } from './file-routes.ts';
import { createKeepUpload } from './keep-upload.ts';
import type { ParserPool } from './parser-pool.ts';
import { type BatchMoved, createProcessResume } from './process-resume.ts';
import { addProfileRoutes } from './profile-routes.ts';
import { createReadResumes, type ReadResumes, type UserNames } from './read-resumes.ts';
import { addReadRoutes } from './read-routes.ts';
import { createReceiveBytes, createReceiveUpload, type ReceiveBytes, type ReceiveUpload } from './receive-upload.ts';
import { repairImports as repair } from './repair-imports.ts';
import { createReparseResume } from './reparse-resume.ts';
import { processResume, readAgain, repairImports } from './resume-tasks.ts';
import { addSampleRoutes } from './sample-routes.ts';
import { createSamples, type Samples } from './samples.ts';
import type { SecondEngine } from './second-engine.ts';
import { createSecondReading, giveUpSecondReading } from './second-reading.ts';
import { addUploadRoutes } from './upload-routes.ts';
import { writePdfLater } from './write-pdf-later.ts';

export interface ResumesParts {
  readonly config: {
    readonly maxUploadBytes: number;
    /** Values less sure than this need a person. */
    readonly reviewThreshold: number;
  };
  readonly db: Db;
  readonly queue: Queue;
  readonly storage: Storage;
  /** Closed by whoever made it. */
  readonly pool: ParserPool;
  readonly candidates: CandidatePool;
  /** Whether this process also works on tasks, so that its pool will read what is uploaded here. */
  readonly readsHere: boolean;
  readonly log: Log;
  readonly now: () => Date;
  /** Folder with the sample résumés; ends with a slash. */
  readonly samplesFolder: URL;
  /** From the accounts feature: names for the history. */
  readonly userNames: UserNames;
  /** From the batches feature. */
  readonly batchMoved?: BatchMoved;
  /** From the language models. */
  readonly secondEngine?: SecondEngine;
}

/** To be declared in every process, whatever its roles. */
export const RESUME_TASKS: readonly TaskDefinition[] = [processResume, readAgain, repairImports];

export interface ResumesApi {
  readonly feature: HttpFeature;
  readonly samples: Samples;
  /** For features that import documents under paths of their own. */
  readonly receiveUpload: ReceiveUpload;
  readonly receiveBytes: ReceiveBytes;
  readonly deleteResume: DeleteResume;
  readonly readResumes: ReadResumes;
}

/** The role api. */
export function createResumesApi(parts: ResumesParts): ResumesApi {
  const { db, queue, storage, now, userNames, pool, candidates } = parts;
  const { maxUploadBytes, reviewThreshold } = parts.config;
  const keepUpload = createKeepUpload({ db, queue, now });
  const deleteResume = createDeleteResume({ db, queue, storage, candidates, now });
  const samples = createSamples({ db, storage, keepUpload, deleteResume, folder: parts.samplesFolder });
  const warmUp = parts.readsHere ? pool.warm : () => undefined;
  const receiving = { storage, keepUpload, maxUploadBytes, warmUp };
  const receiveUpload = createReceiveUpload(receiving);
  const readResumes = createReadResumes({ db, userNames, writePdf: writePdfLater(), now });
  const feature: HttpFeature = {
    name: 'resumes',
    routes: (app) => {
      addUploadRoutes(app, { receiveUpload });
      addReadRoutes(app, readResumes);
      addFileRoutes(app, createDocumentFiles({ db, storage, pool }));
      addProfileRoutes(app, {
        changes: createChangeResumes({ db, now, reviewThreshold, candidates, userNames }),
        reparse: createReparseResume(parts),
        deleteResume,
      });
      addSampleRoutes(app, samples);
    },
  };
  return { feature, samples, receiveUpload, receiveBytes: createReceiveBytes(receiving), deleteResume, readResumes };
}

/** At the same time in one process; they wait for a provider, and use little of the processor. */
const SECOND_READINGS = 4;

/** The role worker. `concurrency`: documents at the same time in this process. */
export async function workOnResumes(
  parts: Omit<ResumesParts, 'samplesFolder' | 'userNames'>,
  concurrency: number,
): Promise<void> {
  const { queue } = parts;
  const shared = { ...parts, ...parts.config };
  const end = createEndReading(shared);
  await queue.work(processResume, createProcessResume(shared), {
    concurrency,
    onGivenUp: async ({ payload }) => void (await end.failed(payload)),
  });
  await queue.work(readAgain, createSecondReading(shared), {
    concurrency: SECOND_READINGS,
    onGivenUp: ({ payload }) => giveUpSecondReading(shared.db, payload),
  });
  await queue.work(repairImports, () => repair(shared), { concurrency: 1 });
}

/** The role scheduler. */
export async function scheduleRepairs(queue: Queue): Promise<void> {
  await queue.schedule(repairImports, '* * * * *', {});
}
