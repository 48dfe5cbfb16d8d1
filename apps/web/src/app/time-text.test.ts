import { describe, expect, it } from 'vitest';
import { timeText } from './time-text.ts';

const now = new Date('2026-03-10T12:00:00Z');

describe('times', () => {
  it.each([
    ['2026-03-10T11:59:30Z', 'now'],
    ['2026-03-10T11:55:00Z', '5 min. ago'],
    ['2026-03-10T09:00:00Z', '3 hr. ago'],
    ['2026-03-04T12:00:00Z', '4 Mar'],
    ['2024-03-04T12:00:00Z', '4 Mar 2024'],
  ])('%s reads %s', (iso, text) => expect(timeText(iso, now)).toBe(text));
});
