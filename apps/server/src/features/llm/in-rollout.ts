// Who gets the language model: a stable hash of the user, so that the same user always goes the same way.
import { createHash } from 'node:crypto';
import type { AssistantFlags } from '@vitae/schema/api';

/** Raising the percentage takes nobody out. */
export function inRollout({ mode, percentage }: Pick<AssistantFlags, 'mode' | 'percentage'>, userId: string): boolean {
  if (mode !== 'percentage') return mode === 'on';
  return shareOf(userId) < percentage / 100;
}

/** 0 to below 1. */
function shareOf(userId: string): number {
  return createHash('sha256').update(`assistant ${userId}`).digest().readUInt32BE(0) / 2 ** 32;
}
