// The dates of a job → the months that it took.
import { monthIndex, type PartialDate, PRESENT } from '@vitae/schema';

/** Months since year 0, both ends included. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

interface Dates {
  readonly startDate?: { readonly value: PartialDate } | undefined;
  readonly endDate?: { readonly value: PartialDate } | undefined;
}

const JUNE = 5;
const JULY = 6;
const DECEMBER = 11;

/**
 * Both months count: January to March are three. A year alone stands for its middle, which is off by half a year at the most and
 * right on average: a start for July, an end for June, so that 2018–2020 are 24 months; where the other end lies before that, for
 * January or December. A job with a start alone counts for that month or half year, never up to today. What lies after `today` is cut off.
 * Undefined without a start, when the end is before it, and for jobs that have not begun.
 */
export function monthSpan({ startDate, endDate }: Dates, today: number): MonthSpan | undefined {
  const start = startDate?.value;
  if (start === undefined || start === PRESENT) return undefined;
  const end = endDate?.value ?? start;
  const startYear = isYear(start) ? Number(start) : undefined;
  const endYear = isYear(end) ? Number(end) : undefined;
  if (startYear !== undefined && startYear === endYear) {
    return cut({ first: startYear * 12 + JULY, last: startYear * 12 + DECEMBER }, today);
  }
  let first = monthIndex(start) ?? 0;
  let last = monthIndex(end) ?? today;
  if (startYear !== undefined && first + JULY <= last) first += JULY;
  if (endYear !== undefined) last += last + JUNE >= first ? JUNE : DECEMBER;
  return cut({ first, last }, today);
}

function isYear(date: PartialDate): boolean {
  return date.length === 4;
}

function cut({ first, last }: MonthSpan, today: number): MonthSpan | undefined {
  const end = Math.min(last, today);
  return end < first ? undefined : { first, last: end };
}

/** Months that at least one of the spans holds. */
export function countMonths(spans: readonly MonthSpan[]): number {
  let months = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    if (last <= counted) continue;
    months += last - Math.max(first, counted + 1) + 1;
    counted = last;
  }
  return months;
}

/** `YYYY-MM` of months since year 0. */
export function yearMonth(index: number): string {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${month}`;
}
