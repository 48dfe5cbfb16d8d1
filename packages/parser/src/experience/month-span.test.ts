import { describe, expect, it } from 'vitest';
import { countMonths, monthSpan, yearMonth } from './month-span.ts';

const TODAY = 2026 * 12 + 0;

function months(start: string | undefined, end?: string): number | undefined {
  const dates = {
    startDate: start === undefined ? undefined : { value: start },
    endDate: end === undefined ? undefined : { value: end },
  };
  const span = monthSpan(dates, TODAY);
  return span && span.last - span.first + 1;
}

describe('months of a job', () => {
  it('counts both months', () => {
    expect(months('2019-01', '2019-03')).toBe(3);
    expect(months('2019-01-15', '2019-01-20')).toBe(1);
  });
  it('takes the middle of a year that stands alone', () => {
    expect(months('2018', '2020')).toBe(24);
    expect(months('2019', '2019')).toBe(6);
    expect(months('2019')).toBe(6);
    expect(months('2018-10', '2018')).toBe(3);
    expect(months('2018-03', '2018')).toBe(4);
    expect(months('2018', '2018-03')).toBe(3);
    expect(months('2018', 'present')).toBe(91);
  });
  it('ends at today', () => {
    expect(months('2025-11', 'present')).toBe(3);
    expect(months('2025-11', '2027-05')).toBe(3);
    expect(months('2026-02', 'present')).toBeUndefined();
  });
  it('does not count what has no start or ends before it', () => {
    expect(months(undefined, '2020')).toBeUndefined();
    expect(months('2020-05', '2019-01')).toBeUndefined();
    expect(months('2020', '2018')).toBeUndefined();
    expect(months('2018-10')).toBe(1);
  });
});

it('counts months of several spans once', () => {
  const span = (first: number, last: number) => ({ first, last });
  expect(countMonths([])).toBe(0);
  expect(countMonths([span(10, 20), span(1, 5)])).toBe(16);
  expect(countMonths([span(1, 12), span(6, 18), span(7, 8)])).toBe(18);
});

it('writes months', () => {
  expect(yearMonth(2020 * 12)).toBe('2020-01');
  expect(yearMonth(2020 * 12 + 11)).toBe('2020-12');
});
