// The role worker: runs background tasks. The queue ends them when the program stops.
import { workOnResumes } from '../features/resumes/resumes.ts';
import { workOnLiveEvents } from '../platform/realtime/live.ts';
import { assembleResumes } from './assemble-resumes.ts';
import type { Platform } from './platform.ts';
import { workOnSweeps } from './sweep-task.ts';

export async function startWorker(platform: Platform): Promise<void> {
  const { config, db, queue } = platform;
  await workOnResumes(assembleResumes(platform), config.importConcurrency);
  await workOnLiveEvents({ db, queue, now: () => new Date() });
  await workOnSweeps(platform);
}
