// The role worker: runs background tasks.
import type { Platform } from './platform.ts';

/** Gives the function that ends it; tasks in hand are ended by the queue. */
export async function startWorker(_platform: Platform): Promise<() => Promise<void>> {
  return () => Promise.resolve();
}
