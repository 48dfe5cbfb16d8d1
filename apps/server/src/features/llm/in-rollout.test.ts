import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inRollout } from './in-rollout.ts';

const USERS = Array.from({ length: 100_000 }, () => randomUUID());
const at = (percentage: number) => USERS.filter((id) => inRollout({ mode: 'percentage', percentage }, id));

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
    expect(inRollout({ mode: 'on', percentage: 0 }, 'u')).toBe(true);
    expect(inRollout({ mode: 'off', percentage: 100 }, 'u')).toBe(false);
  });
});
