// The role scheduler: sends recurring tasks when their time comes. Several schedulers send each of them once.
import { scheduleBatchRepairs } from '../features/batches/batches.ts';
import { scheduleIndexing } from '../features/finding/finding.ts';
import { scheduleVectors } from '../features/matching/make-vectors.ts';
import { scheduleMatches } from '../features/matching/refresh-matches.ts';
import { schedulePrivacy } from '../features/privacy/privacy.ts';
import { scheduleRepairs } from '../features/resumes/resumes.ts';
import { scheduleRetention } from '../features/retention/retention.ts';
import { scheduleLiveSweep } from '../platform/realtime/live.ts';
import type { Platform } from './platform.ts';
import { refreshEncryption } from './refresh-encryption-task.ts';
import { sweepExpired } from './sweep-task.ts';

export async function startScheduler({ queue }: Platform): Promise<void> {
  await scheduleRepairs(queue);
  await scheduleBatchRepairs(queue);
  await scheduleIndexing(queue);
  await scheduleMatches(queue);
  await scheduleVectors(queue);
  await scheduleLiveSweep(queue);
  await schedulePrivacy(queue);
  await scheduleRetention(queue);
  await queue.schedule(refreshEncryption, '* * * * *', {});
  await queue.schedule(sweepExpired, '41 * * * *', {});
}
