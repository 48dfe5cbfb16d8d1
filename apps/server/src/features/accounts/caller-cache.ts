// Remembers for some seconds whom a credential belongs to, so that a page with many requests asks the database once.
import { createHash } from 'node:crypto';
import type { Caller } from '../../platform/http/caller.ts';

export interface CallerCache {
  get(credential: string): Caller | undefined;
  set(credential: string, caller: Caller): void;
  /** After any change of users, sessions, roles or keys. Other processes follow when their entries run out. */
  clear(): void;
  /** Grows with each `clear`: what was looked up before a change must not be remembered after it. */
  generation(): number;
}

const LIFETIME_MS = 10_000;
const MAX_ENTRIES = 5_000;

export function createCallerCache(now: () => Date): CallerCache {
  const entries = new Map<string, { caller: Caller; until: number }>();
  let generation = 0;
  const keyOf = (credential: string) => createHash('sha256').update(credential).digest('base64');
  return {
    get: (credential) => {
      const entry = entries.get(keyOf(credential));
      return entry && entry.until > now().getTime() ? entry.caller : undefined;
    },
    set: (credential, caller) => {
      if (entries.size >= MAX_ENTRIES) entries.clear();
      entries.set(keyOf(credential), { caller, until: now().getTime() + LIFETIME_MS });
    },
    clear: () => {
      entries.clear();
      generation += 1;
    },
    generation: () => generation,
  };
}
