import { describe, expect, it } from 'vitest';
import { durationText, kindName, lookOfJob } from './processing-texts.ts';

describe('background work', () => {
  it('is called by what it does, or by its own name', () => {
    expect([kindName('batches.unpack'), kindName('new.kind')]).toEqual(['Unpack an archive', 'new.kind']);
  });

  it('that is done looks like the outcome of its document', () => {
    const outcome = { kind: 'unreadable', message: '', nextAction: 'send-unlocked' } as const;
    expect(lookOfJob({ status: 'done', outcome }).label).toBe('Unreadable');
    expect(lookOfJob({ status: 'cancelled', outcome: { ...outcome, kind: 'failed' } }).label).toBe('Cancelled');
    expect(lookOfJob({ status: 'running', outcome: null }).label).toBe('Running');
  });

  it('took seconds or minutes', () => {
    expect([durationText(840), durationText(125_400)]).toEqual(['0.8 s', '2 min 5 s']);
  });
});
