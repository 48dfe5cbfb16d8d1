import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inRollout, isOffered } from './in-rollout.ts';

const USERS = Array.from({ length: 100_000 }, () => randomUUID());
const at = (percentage: number) =>
  USERS.filter((userId) => inRollout({ mode: 'percentage', percentage, workspaces: [] }, { userId, workspaceId: 'w' }));

describe('the rollout', () => {
  it('takes as many users as it says, within half a point', () => {
    expect(Math.abs(at(5).length / 1000 - 5)).toBeLessThan(0.5);
    expect(Math.abs(at(50).length / 1000 - 50)).toBeLessThan(0.5);
    expect(at(0)).toHaveLength(0);
    expect(at(100)).toHaveLength(USERS.length);
  });

  it('keeps everybody who was in when it grows', () => {
    const later = new Set(at(50));
    expect(at(5).every((id) => later.has(id))).toBe(true);
  });

  it('is all or nobody when it is on or off', () => {
    const user = { userId: 'u', workspaceId: 'w' };
    expect(inRollout({ mode: 'on', percentage: 0, workspaces: [] }, user)).toBe(true);
    expect(inRollout({ mode: 'off', percentage: 100, workspaces: [] }, user)).toBe(false);
  });

  it('stays inside of the workspaces that are named, and takes the same users there', () => {
    const [first = '', second = ''] = USERS;
    const flags = { mode: 'percentage' as const, percentage: 50, workspaces: [first] };
    const here = USERS.filter((userId) => inRollout(flags, { userId, workspaceId: first }));
    expect(here).toEqual(at(50));
    expect(USERS.some((userId) => inRollout(flags, { userId, workspaceId: second }))).toBe(false);
    expect([isOffered(flags, first), isOffered(flags, second)]).toEqual([true, false]);
    expect(isOffered({ mode: 'off', workspaces: [first] }, first)).toBe(false);
  });
});
