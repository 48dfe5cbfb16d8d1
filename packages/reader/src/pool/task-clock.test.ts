import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTaskClock } from './task-clock.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Runs a task that gets this share of a processor until it is late; gives the milliseconds. */
function lateAfter(share: number, progressEvery?: number): number {
  const start = performance.now();
  let late: number | undefined;
  const cpuMs = () => (performance.now() - start) * share;
  const onLate = (): void => {
    late ??= performance.now() - start;
  };
  const clock = startTaskClock({ timeoutMs: 1_000, cpuMs, onLate });
  for (let at = 0; at < 20_000 && late === undefined; at += 50) {
    vi.advanceTimersByTime(50);
    if (progressEvery !== undefined && late === undefined && (at + 50) % progressEvery === 0) clock.progress();
  }
  clock.stop();
  return late ?? Number.POSITIVE_INFINITY;
}

describe('the clock of a task', () => {
  it('ends a task that works without a pause at its limit', () => {
    expect(lateAfter(1)).toBeCloseTo(1_000, -2);
  });

  it('gives a task the time that a busy machine took from it', () => {
    expect(lateAfter(0.5)).toBeCloseTo(2_000, -2);
  });

  it('ends a task that only waits at three times its limit', () => {
    expect(lateAfter(0)).toBeCloseTo(3_000, -2);
  });

  it('gives the whole time again with each progress, up to five limits of work', () => {
    expect(lateAfter(1, 500)).toBeCloseTo(5_000, -2);
  });

  it('never goes on past nine limits', () => {
    expect(lateAfter(0.2, 500)).toBeCloseTo(9_000, -2);
  });

  it('says nothing after it was stopped', () => {
    const onLate = vi.fn();
    startTaskClock({ timeoutMs: 100, onLate }).stop();
    vi.advanceTimersByTime(10_000);
    expect(onLate).not.toHaveBeenCalled();
  });
});
