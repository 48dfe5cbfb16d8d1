// Which arm of an experiment a user has: by a stable hash, so that the same user always has the same one.
import { createHash } from 'node:crypto';
import type { ExperimentArm, ExperimentSettings } from '@vitae/schema/api';

export interface Assignment {
  readonly experimentId: string;
  /** Whose answer counts. */
  readonly arm: ExperimentArm;
  /** Run beside it, and only compared. */
  readonly shadows: readonly ExperimentArm[];
}

export interface Assigned extends Pick<ExperimentSettings, 'kind' | 'share' | 'workspaces' | 'arms'> {
  readonly id: string;
}

/** Undefined for users outside of the experiment: they have the version in production. */
export function assignArm(
  { id, kind, share, workspaces, arms }: Assigned,
  user: { readonly userId: string; readonly workspaceId: string },
): Assignment | undefined {
  if (workspaces.length > 0 && !workspaces.includes(user.workspaceId)) return undefined;
  if (shareOf(`experiment ${id} in ${user.userId}`) >= share / 100) return undefined;
  const [first, ...others] = arms;
  if (first === undefined) return undefined;
  if (kind === 'shadow') return { experimentId: id, arm: first, shadows: others };
  const total = arms.reduce((sum, { weight }) => sum + weight, 0);
  // Another hash than that of the share, so that a small share still goes to all arms.
  let left = shareOf(`experiment ${id} arm ${user.userId}`) * total;
  const arm = arms.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return { experimentId: id, arm: arm ?? first, shadows: [] };
}

/** 0 to below 1. */
const shareOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
