// Who gets the language model: a stable hash of the user, so that the same user always goes the same way.
import { createHash } from 'node:crypto';
import type { AssistantFlags } from '@vitae/schema/api';

type Rollout = Pick<AssistantFlags, 'mode' | 'percentage' | 'workspaces'>;

/** Raising the percentage takes nobody out. */
export function inRollout(flags: Rollout, { userId, workspaceId }: { userId: string; workspaceId: string }): boolean {
  if (!isOffered(flags, workspaceId)) return false;
  return flags.mode === 'on' || shareOf(userId) < flags.percentage / 100;
}

/** Whether people of this workspace can have a language model at all, be it by choosing it themselves. */
export function isOffered({ mode, workspaces }: Omit<Rollout, 'percentage'>, workspaceId: string): boolean {
  return mode !== 'off' && (workspaces.length === 0 || workspaces.includes(workspaceId));
}

/** 0 to below 1. */
function shareOf(userId: string): number {
  return createHash('sha256').update(`assistant ${userId}`).digest().readUInt32BE(0) / 2 ** 32;
}
