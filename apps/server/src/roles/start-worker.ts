// The role worker: runs background tasks.
import { workOnResumes } from '../features/resumes/resumes.ts';
import { workOnLiveEvents } from '../platform/realtime/live.ts';
import { assembleResumes } from './assemble-resumes.ts';
import type { Platform } from './platform.ts';

/** Gives the function that ends it; tasks in hand are ended by the queue. */
export async function startWorker(platform: Platform): Promise<() => Promise<void>> {
  const { config, db, queue } = platform;
  await workOnResumes(assembleResumes(platform), config.importConcurrency);
  await workOnLiveEvents({ db, queue, now: () => new Date() });
  return () => Promise.resolve();
}
