// The dates of an entry's head → start and end.
import type { ExtractedDate, RuleFailure } from '@vitae/schema';
import { monthIndex } from '@vitae/schema';
import type { Context } from '../context.ts';
import type { DatePoint, DateSpan } from '../dates/date-span.ts';
import type { EntryBlock } from '../entries/entry-block.ts';
import { extractAs } from '../evidence/extract.ts';
import { withRunnerUp } from '../evidence/runner-up.ts';

export interface EntryDates {
  readonly startDate?: ExtractedDate;
  readonly endDate?: ExtractedDate;
}

/** `single`: what a lone date means — when something ended (a degree), or when it began. */
export function entryDates(context: Context, blocks: readonly EntryBlock[], single: 'start' | 'end'): EntryDates {
  const dates = blocks.flatMap((block) => block.dates);
  const range = dates.find((date) => date.range) ?? joined(dates);
  if (range !== undefined) return fromRange(context, inOrder(context, range));
  const only = dates[0];
  if (only?.from === undefined) return {};
  const found = point(context, only.from, 0.75);
  return single === 'start' ? { startDate: found } : { endDate: found };
}

/** Two single dates side by side are a range. */
function joined(dates: readonly DateSpan[]): DateSpan | undefined {
  const [a, b] = dates;
  if (a?.from === undefined || b?.from === undefined || dates.length !== 2) return undefined;
  if (b.start - a.end > 6 || a.from.value > b.from.value) return undefined;
  return { start: a.start, end: b.end, from: a.from, to: b.from, range: true, certainty: 0.8 };
}

/** Languages whose lines turn the two ends of a range round. */
const LEFTWARDS = new Set(['ar', 'he', 'fa', 'ur']);

/** In a line that is read from the right, the end of a range may stand where its beginning is looked for. */
function inOrder(context: Context, range: DateSpan): DateSpan {
  const { from, to } = range;
  if (from === undefined || to === undefined || !LEFTWARDS.has(context.language ?? '')) return range;
  const [a, b] = [monthIndex(from.value), monthIndex(to.value)];
  return a !== undefined && b !== undefined && b < a ? { ...range, from: to, to: from } : range;
}

function fromRange(context: Context, range: DateSpan): EntryDates {
  const { from, to } = range;
  const failures: RuleFailure[] = [];
  const a = from === undefined ? undefined : monthIndex(from.value);
  const b = to === undefined ? undefined : monthIndex(to.value);
  if (a !== undefined && b !== undefined && b < a && from?.value.slice(0, 4) !== to?.value) {
    failures.push({ code: 'date.end-before-start', message: 'The end is before the start.' });
  }
  return {
    ...(from === undefined ? {} : { startDate: point(context, from, RANGE) }),
    ...(to === undefined ? {} : { endDate: point(context, to, RANGE, failures) }),
  };
}

function point(
  context: Context,
  date: DatePoint,
  confidence: number,
  failures: readonly RuleFailure[] = [],
): ExtractedDate {
  if (date.other === undefined)
    return extractAs(context, [date], date.value, { method: 'date-reader', confidence, failures });
  const found = { method: 'date-order', confidence: Math.min(confidence, ORDER_KNOWN), failures };
  const value = extractAs(context, [date], date.value, found);
  return withRunnerUp(value, { ...value, value: date.other }, 0.9);
}

/** Two dates with a dash between are hardly ever anything else; a lone one may be the start or the end. */
const RANGE = 0.98;

/** Day and month told apart only by the habits of the language; the year is right in both orders. */
const ORDER_KNOWN = 0.75;

/** The one date of an award, a certificate or a publication. */
export function singleDate(context: Context, blocks: readonly EntryBlock[]): ExtractedDate | undefined {
  const date = blocks.flatMap((block) => block.dates)[0];
  return date?.from === undefined ? undefined : point(context, date.from, 0.9);
}
