// Brings stored objects under the newest master key: older ones are wrapped anew, those from before encryption are sealed.
import type { EncryptedStorage } from './encrypted-storage.ts';

export interface RefreshObjectsParts {
  readonly storage: EncryptedStorage;
  /** Whether what the object belongs to is still there. */
  readonly isWanted: (key: string) => Promise<boolean>;
  readonly signal: AbortSignal;
}

const EVER = new Date(8.64e15);

/** Safe to stop at any moment and to run again. Gives how many were changed. */
export async function refreshObjects({ storage, isWanted, signal }: RefreshObjectsParts): Promise<number> {
  let changed = 0;
  for await (const key of storage.list('', EVER)) {
    signal.throwIfAborted();
    const state = await storage.stateOf(key);
    if (state === 'fresh' || state === 'gone') continue;
    if (state === 'stale') await storage.rewrap(key);
    else {
      await storage.sealPlain(key);
      // Whoever deletes takes the row away first and the file after it: a file that we have put back meanwhile has no row any more.
      if (!(await isWanted(key))) await storage.delete(key);
    }
    changed += 1;
  }
  return changed;
}
