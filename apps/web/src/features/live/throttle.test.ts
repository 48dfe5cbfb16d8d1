import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThrottle } from './throttle.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the throttle', () => {
  it('acts at once, then at most once in an interval, with a last time at the end', () => {
    const act = vi.fn();
    const throttle = createThrottle(act, () => 100);
    throttle.run();
    expect(act).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 10; i += 1) throttle.run();
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(2);
  });
  it('does nothing more once it is cancelled', () => {
    const act = vi.fn();
    const throttle = createThrottle(act, () => 100);
    throttle.run();
    throttle.run();
    throttle.cancel();
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
