import { NextAction } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { nextActionOf } from './next-action.ts';

const done = { status: 'done' as const, stage: 'saved' as const, progress: 100 };
const reason = { code: 'c', message: 'm' };

describe('the next step of a résumé', () => {
  it('is nothing while it is being read', () => {
    expect(nextActionOf('r', { status: 'processing', stage: 'read', progress: 40 })).toBeUndefined();
  });
  it('counts what is to check, as it is now', () => {
    const outcome = { kind: 'created' as const, reason, nextAction: 'review' as const, toCheck: 3 };
    expect(nextActionOf('r', { ...done, outcome })).toMatchObject({ label: 'Check 3 values', needed: true });
    expect(nextActionOf('r', { ...done, outcome }, 1)?.label).toBe('Check 1 value');
    expect(nextActionOf('r', { ...done, outcome }, 0)).toMatchObject({ label: 'Open', needed: false });
  });
  it('leads from a duplicate to the first one', () => {
    const outcome = { kind: 'duplicate' as const, reason, nextAction: 'open-existing' as const, duplicateOf: 'first' };
    expect(nextActionOf('r', { ...done, outcome })?.target).toEqual({ kind: 'open', resumeId: 'first' });
  });
  it('leads from a possible match to who it may be', () => {
    const outcome = {
      kind: 'possible-match' as const,
      reason,
      nextAction: 'decide-match' as const,
      candidateIds: ['c'],
    };
    expect(nextActionOf('r', { ...done, outcome })?.target).toEqual({ kind: 'compare', candidateId: 'c' });
  });
  it('tells sending another file from reading the same one again', () => {
    const target = (nextAction: NextAction) =>
      nextActionOf('r', { ...done, outcome: { kind: 'unreadable', reason, nextAction } })?.target.kind;
    expect([target('send-unlocked'), target('read-again')]).toEqual(['send', 'read-again']);
  });
  it('has words for every action', () => {
    for (const nextAction of NextAction.options) {
      expect(nextActionOf('r', { ...done, outcome: { kind: 'unreadable', reason, nextAction } })?.label).toMatch(
        /^[A-Z]/,
      );
    }
  });
});
