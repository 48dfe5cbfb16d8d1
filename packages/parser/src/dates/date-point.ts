// The grammar of one date: year, month and year, full date, quarter, season; in any order that résumés use.
import type { DatePoint } from './date-span.ts';
import type { DateToken } from './date-tokens.ts';
import { DATE_FILLERS, SEASON_WORDS } from './date-words.ts';

/** How `3/4/2020` is to be read. */
export interface DateHabits {
  readonly monthFirst: boolean;
}

/** `next` is the index after the last token; `strength` tells a month and year (1) from a bare year (0.5). */
export interface PointMatch {
  readonly point: DatePoint;
  readonly next: number;
  readonly strength: number;
}

const MIN_YEAR = 1930;
const MAX_YEAR = 2069;

type Parts = { year: number; month?: number | undefined; day?: number | undefined };

const at = (tokens: readonly DateToken[], i: number): DateToken | undefined => tokens[i];
const isMark = (t: DateToken | undefined, marks: string): boolean => t?.kind === 'mark' && marks.includes(t.text);
const isWord = (t: DateToken | undefined, text: string): boolean => t?.kind === 'word' && t.text === text;
const touches = (a: DateToken | undefined, b: DateToken | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

function yearOf(t: DateToken | undefined): number | undefined {
  return t?.kind === 'number' && t.digits === 4 && t.value >= MIN_YEAR && t.value <= MAX_YEAR ? t.value : undefined;
}

function shortNumber(t: DateToken | undefined, max: number): number | undefined {
  return t?.kind === 'number' && t.digits <= 2 && t.value >= 1 && t.value <= max ? t.value : undefined;
}

function make(tokens: readonly DateToken[], first: number, next: number, parts: Parts, strength: number): PointMatch {
  const a = tokens[first];
  const b = tokens[next - 1];
  const two = (n: number) => String(n).padStart(2, '0');
  const month = parts.month === undefined ? '' : `-${two(parts.month)}`;
  const day = month === '' || parts.day === undefined ? '' : `-${two(parts.day)}`;
  return {
    point: { value: `${parts.year}${month}${day}`, start: a?.start ?? 0, end: b?.end ?? 0 },
    next,
    strength,
  };
}

/** A date that starts exactly at token `i`. */
export function readPoint(tokens: readonly DateToken[], i: number, habits: DateHabits): PointMatch | undefined {
  const t = at(tokens, i);
  if (t === undefined) return undefined;
  if (t.kind === 'month') return monthFirst(tokens, i, t.month);
  if (t.kind === 'number') {
    const year = yearOf(t);
    if (year !== undefined) return yearFirst(tokens, i, year);
    return smallFirst(tokens, i, habits);
  }
  if (t.kind === 'word') return quarterOrSeason(tokens, i);
  if (isMark(t, "'’‘")) return apostropheYear(tokens, i);
  return undefined;
}

function skipFillers(tokens: readonly DateToken[], i: number): number {
  let next = i;
  for (let n = 0; n < 2; n++) {
    const t = at(tokens, next);
    if (isMark(t, '.,/-–') || (t?.kind === 'word' && DATE_FILLERS.has(t.text))) next++;
    else break;
  }
  return next;
}

function monthFirst(tokens: readonly DateToken[], i: number, month: number): PointMatch | undefined {
  const next = skipFillers(tokens, i + 1);
  const direct = yearOf(at(tokens, next));
  if (direct !== undefined && !isRangeDash(tokens, i + 1, next))
    return make(tokens, i, next + 1, { year: direct, month }, 1);
  const short = shortYear(tokens, i + 1);
  if (short !== undefined) return make(tokens, i, short.next, { year: short.year, month }, 0.9);
  const day = shortNumber(at(tokens, i + 1), 31);
  if (day === undefined) return undefined;
  let j = i + 2;
  const ordinal = at(tokens, j);
  if (ordinal?.kind === 'word' && /^(st|nd|rd|th)$/.test(ordinal.text)) j++;
  j = skipFillers(tokens, j);
  const year = yearOf(at(tokens, j));
  return year === undefined ? undefined : make(tokens, i, j + 1, { year, month, day }, 1);
}

/** "Jan – 2020": with space around the dash this is no single date. */
function isRangeDash(tokens: readonly DateToken[], i: number, next: number): boolean {
  const dash = at(tokens, i);
  return next > i && isMark(dash, '-–') && !touches(tokens[i - 1], dash);
}

/** "Jan '20", "Jan-20". */
function shortYear(tokens: readonly DateToken[], i: number): { year: number; next: number } | undefined {
  const mark = at(tokens, i);
  const number = at(tokens, i + 1);
  if (number?.kind !== 'number' || number.digits !== 2 || !touches(mark, number)) return undefined;
  const quoted = isMark(mark, "'’‘");
  if (!quoted && !(isMark(mark, '-/') && touches(tokens[i - 1], mark))) return undefined;
  return { year: fullYear(number.value), next: i + 2 };
}

/** Two digits: up to 49 is this century. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

function apostropheYear(tokens: readonly DateToken[], i: number): PointMatch | undefined {
  const number = at(tokens, i + 1);
  if (number?.kind !== 'number' || number.digits !== 2 || !touches(tokens[i], number)) return undefined;
  return make(tokens, i, i + 2, { year: fullYear(number.value) }, 0.3);
}

function yearFirst(tokens: readonly DateToken[], i: number, year: number): PointMatch | undefined {
  const a = at(tokens, i + 1);
  const b = at(tokens, i + 2);
  if (isMark(a, '年') || isWord(a, '年') || isWord(a, '년')) return cjkDate(tokens, i, year);
  if (isMark(a, '-./') && touches(tokens[i], a) && touches(a, b)) {
    if (b?.kind === 'month') return make(tokens, i, i + 3, { year, month: b.month }, 1);
    const month =
      b?.kind === 'number' && b.digits === 2 ? shortNumber(b, 12) : isMark(a, './') ? shortNumber(b, 12) : undefined;
    if (month !== undefined) return isoDay(tokens, i, year, month);
  }
  const spaced = spacedSlash(tokens, i) ? shortNumber(b, 12) : undefined;
  if (spaced !== undefined) return make(tokens, i, i + 3, { year, month: spaced }, 0.9);
  if (a?.kind === 'month' && yearOf(b) === undefined) return make(tokens, i, i + 2, { year, month: a.month }, 0.9);
  return make(tokens, i, i + 1, { year }, 0.5);
}

/** "2015 / 07": one space on each side of the mark, and two digits behind it. */
function spacedSlash(tokens: readonly DateToken[], i: number): boolean {
  const [year, mark, month] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (year === undefined || mark === undefined || !isMark(mark, '/') || month?.kind !== 'number') return false;
  return month.digits === 2 && mark.start === year.end + 1 && month.start === mark.end + 1;
}

function isoDay(tokens: readonly DateToken[], i: number, year: number, month: number): PointMatch {
  const mark = at(tokens, i + 3);
  const day = shortNumber(at(tokens, i + 4), 31);
  if (
    isMark(mark, '-./') &&
    touches(at(tokens, i + 2), mark) &&
    touches(mark, at(tokens, i + 4)) &&
    day !== undefined
  ) {
    return make(tokens, i, i + 5, { year, month, day }, 1);
  }
  return make(tokens, i, i + 3, { year, month }, 1);
}

function cjkDate(tokens: readonly DateToken[], i: number, year: number): PointMatch {
  const month = shortNumber(at(tokens, i + 2), 12);
  const unit = at(tokens, i + 3);
  if (month === undefined || !(isWord(unit, '月') || isWord(unit, '월'))) return make(tokens, i, i + 2, { year }, 0.9);
  const day = shortNumber(at(tokens, i + 4), 31);
  const dayUnit = at(tokens, i + 5);
  if (day !== undefined && (isWord(dayUnit, '日') || isWord(dayUnit, '일'))) {
    return make(tokens, i, i + 6, { year, month, day }, 1);
  }
  return make(tokens, i, i + 4, { year, month }, 1);
}

function smallFirst(tokens: readonly DateToken[], i: number, habits: DateHabits): PointMatch | undefined {
  const first = shortNumber(at(tokens, i), 31);
  if (first === undefined) return undefined;
  const mark = at(tokens, i + 1);
  const second = at(tokens, i + 2);
  if (isMark(mark, './-') && touches(tokens[i], mark)) {
    const year = yearOf(second);
    if (year !== undefined && first <= 12 && touches(mark, second)) {
      return make(tokens, i, i + 3, { year, month: first }, 1);
    }
    const full = dayMonthYear(tokens, i, first, habits);
    if (full !== undefined) return full;
  }
  return dayThenMonthName(tokens, i, first);
}

function dayMonthYear(
  tokens: readonly DateToken[],
  i: number,
  first: number,
  habits: DateHabits,
): PointMatch | undefined {
  const mark = at(tokens, i + 1);
  const second = shortNumber(at(tokens, i + 2), 31);
  const last = at(tokens, i + 4);
  if (second === undefined || !isMark(at(tokens, i + 3), './-')) return undefined;
  // "8.9/10" is a grade.
  if (isMark(mark, '.') && isMark(at(tokens, i + 3), '/')) return undefined;
  const year = yearOf(last) ?? (last?.kind === 'number' && last.digits === 2 ? fullYear(last.value) : undefined);
  if (year === undefined || last === undefined || last.start - (at(tokens, i + 3)?.end ?? 0) > 1) return undefined;
  const monthLeads = second > 12 || (first <= 12 && habits.monthFirst && isMark(mark, '/-'));
  const month = monthLeads ? first : second;
  if (month > 12) return undefined;
  const found = make(tokens, i, i + 5, { year, month, day: monthLeads ? second : first }, 1);
  // Dots are written day first everywhere; slashes and dashes in both orders.
  if (first > 12 || second > 12 || first === second || !isMark(at(tokens, i + 1), '/-')) return found;
  const other = make(tokens, i, i + 5, { year, month: monthLeads ? second : first, day: month }, 1);
  return { ...found, point: { ...found.point, other: other.point.value } };
}

function dayThenMonthName(tokens: readonly DateToken[], i: number, day: number): PointMatch | undefined {
  let j = i + 1;
  const suffix = at(tokens, j);
  if (isMark(suffix, '.ºª°') || (suffix?.kind === 'word' && /^(st|nd|rd|th|er|o)$/.test(suffix.text))) j++;
  j = skipFillers(tokens, j);
  const month = at(tokens, j);
  if (month?.kind !== 'month') return undefined;
  const next = skipFillers(tokens, j + 1);
  const year = yearOf(at(tokens, next));
  return year === undefined ? undefined : make(tokens, i, next + 1, { year, month: month.month, day }, 1);
}

function quarterOrSeason(tokens: readonly DateToken[], i: number): PointMatch | undefined {
  const t = at(tokens, i);
  if (t?.kind !== 'word') return undefined;
  let next = i + 1;
  if (t.text === 'q' || t.text === 'h' || t.text === 't') {
    const n = shortNumber(at(tokens, next), 4);
    if (n === undefined || !touches(t, at(tokens, next))) return undefined;
    next = skipFillers(tokens, next + 1);
    const year = yearOf(at(tokens, next));
    const month = t.text === 'h' ? (n - 1) * 6 + 1 : (n - 1) * 3 + 1;
    return year === undefined || month > 12 ? undefined : make(tokens, i, next + 1, { year, month }, 0.9);
  }
  if (!SEASON_WORDS.has(t.text)) return undefined;
  next = skipFillers(tokens, next);
  const year = yearOf(at(tokens, next));
  return year === undefined ? undefined : make(tokens, i, next + 1, { year }, 0.8);
}
