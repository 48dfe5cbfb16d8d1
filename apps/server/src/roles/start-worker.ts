// The role worker: runs background tasks. The queue ends them when the program stops.
import { workOnBatches } from '../features/batches/batches.ts';
import { createTellProgress } from '../features/batches/tell-progress.ts';
import { workOnBulkChanges } from '../features/bulk/bulk-task.ts';
import { createDeleteCandidates } from '../features/candidates/delete-candidates.ts';
import { createPersonResolver } from '../features/duplicates/person-resolver.ts';
import { workOnFinding } from '../features/finding/finding.ts';
import { workOnVectors } from '../features/matching/make-vectors.ts';
import { workOnMatches } from '../features/matching/refresh-matches.ts';
import { workOnPrivacy } from '../features/privacy/privacy.ts';
import { workOnResumes } from '../features/resumes/resumes.ts';
import { workOnRetention } from '../features/retention/retention.ts';
import { workOnTableImports } from '../features/table-import/table-imports.ts';
import { keepSealing } from '../platform/audit/seal-audit.ts';
import { workOnLiveEvents } from '../platform/realtime/live.ts';
import { assembleBatches } from './assemble-batches.ts';
import { assembleCandidateIndex } from './assemble-candidate-index.ts';
import { assembleFinding } from './assemble-finding.ts';
import { assembleLlm, assembleSecondEngine } from './assemble-llm.ts';
import { assembleResumes } from './assemble-resumes.ts';
import type { Platform } from './platform.ts';
import { workOnEncryption } from './refresh-encryption-task.ts';
import { workOnSweeps } from './sweep-task.ts';

/** `onStop` is told how to end what the queue doesn't end by itself. */
export async function startWorker(platform: Platform, onStop: (stop: () => Promise<void>) => void): Promise<void> {
  const { config, db, queue, log } = platform;
  onStop(keepSealing(db, log).stop);
  const progress = createTellProgress({ db, log, now: () => new Date() });
  onStop(progress.stop);
  const llm = assembleLlm(platform);
  const secondEngine = assembleSecondEngine(platform, llm);
  const resumes = { ...assembleResumes(platform), batchMoved: progress.moved, secondEngine };
  await workOnResumes(resumes, config.importConcurrency);
  await workOnTableImports(resumes);
  await workOnBatches(assembleBatches(platform, progress, secondEngine));
  await workOnFinding({ ...assembleFinding(platform), queue });
  const deleteCandidates = createDeleteCandidates(platform);
  await workOnBulkChanges({ db, log, now: () => new Date(), deleteCandidates }, queue);
  await workOnMatches(assembleFinding(platform), queue);
  await workOnVectors({ db, taxonomy: platform.skills, runs: llm.runs }, queue);
  await workOnLiveEvents({ db, queue, now: () => new Date() });
  await workOnPrivacy({ db, storage: platform.storage, now: () => new Date() }, queue);
  await workOnRetention(
    {
      ...{ db, storage: platform.storage, now: () => new Date(), reviewThreshold: config.reviewThreshold },
      resolver: createPersonResolver({ now: () => new Date() }),
      index: assembleCandidateIndex(platform.skills),
    },
    queue,
  );
  await workOnSweeps(platform);
  await workOnEncryption(platform);
}
