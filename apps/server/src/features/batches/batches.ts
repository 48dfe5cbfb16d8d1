// The batches feature put together.
import type { Db } from '../../platform/database/database.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { TaskDefinition } from '../../platform/queue/task.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { DeleteResume } from '../resumes/delete-resume.ts';
import type { KeepUpload } from '../resumes/keep-upload.ts';
import type { UserNames } from '../resumes/read-resumes.ts';
import { type BatchChoicesParts, createCheckSettings } from './batch-choices.ts';
import { addBatchRoutes } from './batch-routes.ts';
import { repairBatches, unpackArchive } from './batch-tasks.ts';
import { createChangeBatch } from './change-batch.ts';
import { addChangeRoutes } from './change-routes.ts';
import { createCreateBatch } from './create-batch.ts';
import { giveUpArchive } from './give-up-archive.ts';
import { createReadBatches } from './read-batches.ts';
import { createReceiveBatchFile } from './receive-batch-file.ts';
import { createReceiveBulkUpload } from './receive-bulk-upload.ts';
import { repairBatches as repair } from './repair-batches.ts';
import { addSendRoutes } from './send-routes.ts';
import { createTakeFile } from './take-file.ts';
import { createUnpackArchive } from './unpack-archive.ts';

export interface BatchesParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly storage: Storage;
  /** From the résumés feature. */
  readonly keepUpload: KeepUpload;
  readonly batchMoved: (workspaceId: string, batchId: string) => void;
  readonly log: Log;
  readonly now: () => Date;
  readonly maxUploadBytes: number;
  readonly choices: BatchChoicesParts;
}

/** To be declared in every process, whatever its roles. */
export const BATCH_TASKS: readonly TaskDefinition[] = [unpackArchive, repairBatches];

/** The role api. */
export function createBatchesFeature(
  parts: BatchesParts & { readonly deleteResume: DeleteResume; readonly userNames: UserNames },
): HttpFeature {
  const takeFile = createTakeFile(parts);
  const withCheck = { ...parts, takeFile, checkSettings: createCheckSettings(parts.choices) };
  return {
    name: 'batches',
    routes: (app) => {
      addSendRoutes(app, {
        createBatch: createCreateBatch(withCheck),
        receiveBatchFile: createReceiveBatchFile({ ...parts, takeFile }),
        receiveBulkUpload: createReceiveBulkUpload(withCheck),
      });
      addBatchRoutes(app, createReadBatches(parts), parts.choices);
      addChangeRoutes(app, createChangeBatch(parts));
    },
  };
}

/** The role worker. */
export async function workOnBatches(parts: BatchesParts): Promise<void> {
  const { queue } = parts;
  await queue.work(unpackArchive, createUnpackArchive({ ...parts, takeFile: createTakeFile(parts) }), {
    concurrency: 1,
    onGivenUp: ({ payload }) => giveUpArchive(parts, payload),
  });
  await queue.work(repairBatches, () => repair(parts), { concurrency: 1 });
}

/** The role scheduler. */
export async function scheduleBatchRepairs(queue: Queue): Promise<void> {
  await queue.schedule(repairBatches, '* * * * *', {});
}
