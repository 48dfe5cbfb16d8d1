// Text → dates and ranges of dates. Own reader: the general ones misread ranges and most languages (measured).
import { PRESENT } from '@vitae/schema';
import { phraseOpenings } from '../text/phrase-openings.ts';
import { type DateHabits, fullYear, type PointMatch, readPoint } from './date-point.ts';
import type { DatePoint, DateSpan } from './date-span.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import { PRESENT_WORDS, RANGE_LEADS, SINCE_WORDS, YEAR_SUFFIXES } from './date-words.ts';
import { misreadPresent, misreadSeparator } from './misread-range.ts';
import { readOpenStart } from './open-start.ts';
import { endsCell, insideNumber, partOfNumber } from './plain-number.ts';
import { DASHES, presentAt, rangeSeparator } from './range-separator.ts';

const DEFAULT_HABITS: DateHabits = { monthFirst: true };
/** A longer text without a digit is no date. */
const MOST_WITHOUT_DIGITS = 30;
const ANY_DIGIT = /[\d٠-٩۰-۹०-९০-৯０-９]/;
/** In every date stand a year in full or two digits behind the mark of a short year; other scripts have digits and eras of their own. */
const MAY_HOLD_DATE = /(?<!\d)(?:(?:19|20)\d{2}|(?<=['’‘./-]\s?)\d{2})(?!\d)|[\u0600-\u1fff\u2c00-\uffff]/;
/** Printed by a program in place of a date. */
const NO_DATE = /nvalid [Dd]ate|ndefined/;

/** Several steps read the same lines of a document; its habits stand for the document. */
const known = new WeakMap<DateHabits, Map<string, readonly DateSpan[]>>();

/** All dates in one line of text, from left to right; a line without a digit has none. */
export function readDates(text: string, habits: DateHabits = DEFAULT_HABITS): readonly DateSpan[] {
  if (text.length > MOST_WITHOUT_DIGITS && !MAY_HOLD_DATE.test(text) && !NO_DATE.test(text)) return [];
  if (habits === DEFAULT_HABITS) return readText(text, habits);
  let read = known.get(habits);
  if (read === undefined) {
    read = new Map();
    known.set(habits, read);
  }
  const before = read.get(text);
  if (before !== undefined) return before;
  const found = readText(text, habits);
  read.set(text, found);
  return found;
}

function readText(text: string, habits: DateHabits): readonly DateSpan[] {
  if (text.length > 2000) return [];
  const open = readOpenStart(text, habits);
  if (open !== undefined) return [...readWhole(text.slice(0, open.start), habits), open];
  return readWhole(text, habits);
}

function readWhole(text: string, habits: DateHabits): readonly DateSpan[] {
  if (!ANY_DIGIT.test(text)) return presentAlone(text);
  if (!MAY_HOLD_DATE.test(text)) return [];
  const cells = text.charAt(4) === '\t' ? yearAndMonth(text) : undefined;
  if (cells !== undefined) return [cells];
  const tokens = dateTokens(text);
  const spans: DateSpan[] = [];
  let i = 0;
  while (i < tokens.length) {
    const found = readSpan(tokens, i, habits, text);
    if (found === undefined) {
      i++;
      continue;
    }
    spans.push(found.span);
    i = found.next;
  }
  return spans;
}

const YEAR_AND_MONTH = /^((?:19|20)\d{2})\t(1[0-2]|0?[1-9])\t/;

/** Forms with a column for the year and one for the month: "2019\t4\t…". */
function yearAndMonth(text: string): DateSpan | undefined {
  const [cells, year, month] = YEAR_AND_MONTH.exec(text) ?? [];
  if (cells === undefined || year === undefined || month === undefined) return undefined;
  const place = { start: 0, end: cells.length - 1 };
  const from: DatePoint = { ...place, value: `${year}-${month.padStart(2, '0')}` };
  return { ...place, from, to: undefined, range: false, certainty: 1 };
}

const mayBePresent = phraseOpenings(PRESENT_WORDS);

/** "– Present" with no start beside it. */
function presentAlone(text: string): DateSpan[] {
  if (text.length > MOST_WITHOUT_DIGITS) return [];
  if (!mayBePresent(text)) return [];
  const tokens = dateTokens(text);
  const first = tokens.findIndex((t) => t.kind === 'word');
  if (first < 0 || first > 2 || tokens.slice(0, first).some((t) => t.kind !== 'mark' || !`${DASHES}(`.includes(t.text)))
    return [];
  const present = presentAt(tokens, first);
  const rest = present === undefined ? [] : tokens.slice(present.next).filter((t) => t.kind !== 'mark');
  if (present === undefined || rest.length > 0) return [];
  const { point } = present;
  return [{ start: point.start, end: point.end, from: undefined, to: point, range: true, certainty: 0.6 }];
}

interface SpanMatch {
  readonly span: DateSpan;
  readonly next: number;
}

function readSpan(tokens: readonly DateToken[], i: number, habits: DateHabits, text: string): SpanMatch | undefined {
  if (insideNumber(tokens, i, text) || endsCell(tokens, i, text)) return undefined;
  const since = sinceWord(tokens, i);
  const bare =
    shortRangeStart(tokens, i + since) ?? readPoint(tokens, i + since, habits) ?? shortMonthYear(tokens, i + since);
  if (bare === undefined) return since === 0 ? borrowedYear(tokens, i, habits) : undefined;
  const first = withSuffix(tokens, bare);
  const range = readEnd(tokens, first, habits);
  const lead = since > 0 ? tokens[i] : undefined;
  if (range !== undefined) return lead === undefined ? range : { ...range, span: { ...range.span, start: lead.start } };
  if (lead !== undefined) return SINCE_WORDS.has(wordOf(lead)) ? openSince(lead, first, i === 0) : undefined;
  if (first.strength < 0.5) return undefined;
  const { point } = first;
  if (first.strength === 0.5 && partOfNumber(tokens, i, text)) return undefined;
  return {
    span: { start: point.start, end: point.end, from: point, to: undefined, range: false, certainty: first.strength },
    next: first.next,
  };
}

/** "Since 2019" goes on until now; the word itself is the proof. Alone at the start of a line it can only be a head. */
function openSince(lead: DateToken, first: PointMatch, atStart: boolean): SpanMatch {
  const { point, next } = first;
  const to: DatePoint = { value: PRESENT, start: lead.start, end: lead.end };
  return {
    span: { start: lead.start, end: point.end, from: point, to, range: true, certainty: atStart ? 0.9 : 0.8 },
    next,
  };
}

/** Takes "г." and "року" behind a year into the date. */
function withSuffix(tokens: readonly DateToken[], match: PointMatch): PointMatch {
  const suffix = tokens[match.next];
  if (suffix?.kind !== 'word' || !YEAR_SUFFIXES.has(suffix.text)) return match;
  const dot = tokens[match.next + 1];
  const dotted = dot?.kind === 'mark' && dot.text === '.' && dot.start === suffix.end;
  // "2019 R" is a programming language.
  if (suffix.text === 'r' && !dotted) return match;
  const end = dotted ? dot.end : suffix.end;
  return { ...match, point: { ...match.point, end }, next: match.next + (dotted ? 2 : 1) };
}

function sinceWord(tokens: readonly DateToken[], i: number): number {
  const t = tokens[i];
  // In "Universidad de …" the word belongs to what stands before it.
  const opens = i === 0 || tokens[i - 1]?.kind === 'mark';
  const leads = t?.kind === 'word' && (SINCE_WORDS.has(t.text) || (opens && RANGE_LEADS.has(t.text)));
  return leads && tokens[i + 1] !== undefined ? 1 : 0;
}

function wordOf(token: DateToken): string {
  return token.kind === 'word' ? token.text : '';
}

function readEnd(tokens: readonly DateToken[], first: PointMatch, habits: DateHabits): SpanMatch | undefined {
  const separator = rangeSeparator(tokens, first.next) ?? misreadSeparator(tokens, first.next, first.point);
  if (separator === undefined) return besideEachOther(tokens, first, habits);
  const present = presentAt(tokens, separator.next) ?? misreadPresent(tokens, separator.next);
  if (present !== undefined) return closed(first, present.point, present.next, 1);
  const second = readPoint(tokens, separator.next, habits) ?? shortMonthYear(tokens, separator.next);
  if (second !== undefined && (separator.strong || second.strength >= 0.9)) {
    if (second.point.value.slice(0, 4) < first.point.value.slice(0, 4) && second.strength < 1) return undefined;
    const end = withSuffix(tokens, second);
    return closed(first, end.point, end.next, Math.max(first.strength, second.strength, 0.9));
  }
  const academic = academicYear(tokens, first, separator.next);
  if (academic !== undefined) return closed(first, academic, separator.next + 1, 0.9);
  if (separator.dash && separator.next >= tokens.length) {
    const last = tokens[separator.next - 1];
    const span = {
      start: first.point.start,
      end: last?.end ?? first.point.end,
      from: first.point,
      to: undefined,
      range: true,
    };
    return { span: { ...span, certainty: Math.max(0.7, first.strength) }, next: separator.next };
  }
  return undefined;
}

/** "Sept. 2020 Feb. 2022": two months with years and nothing between, where the dash was lost or stands elsewhere. */
function besideEachOther(tokens: readonly DateToken[], first: PointMatch, habits: DateHabits): SpanMatch | undefined {
  if (first.strength < 0.9) return undefined;
  const second = readPoint(tokens, first.next, habits);
  if (second === undefined || second.strength < 0.9 || second.point.value < first.point.value) return undefined;
  const mark = tokens[second.next];
  const dash = mark?.kind === 'mark' && DASHES.includes(mark.text) && second.next === tokens.length - 1;
  return closed(first, second.point, second.next + (dash ? 1 : 0), 0.85);
}

function closed(first: PointMatch, to: DatePoint, next: number, certainty: number): SpanMatch {
  const { point } = first;
  return { span: { start: point.start, end: to.end, from: point, to, range: true, certainty }, next };
}

/** "2019/20", "2019–20". */
function academicYear(tokens: readonly DateToken[], first: PointMatch, i: number): DatePoint | undefined {
  const t = tokens[i];
  if (t?.kind !== 'number' || t.digits !== 2 || first.point.value.length !== 4) return undefined;
  const year = Number(first.point.value.slice(0, 2)) * 100 + t.value;
  const gap = year - Number(first.point.value);
  return gap >= 0 && gap <= 12 ? { value: String(year), start: t.start, end: t.end } : undefined;
}

/** "05/19", good only as an end of a range. */
function shortMonthYear(tokens: readonly DateToken[], i: number): PointMatch | undefined {
  const month = tokens[i];
  const mark = tokens[i + 1];
  const year = tokens[i + 2];
  if (month?.kind !== 'number' || year?.kind !== 'number' || mark?.kind !== 'mark' || mark.text !== '/')
    return undefined;
  if (month.digits > 2 || month.value < 1 || month.value > 12 || year.digits !== 2) return undefined;
  if (month.end !== mark.start || mark.end !== year.start) return undefined;
  const value = `${fullYear(year.value)}-${String(month.value).padStart(2, '0')}`;
  return { point: { value, start: month.start, end: year.end }, next: i + 3, strength: 0.4 };
}

/** "05/19 – 06/20" must not be read as a full date. */
function shortRangeStart(tokens: readonly DateToken[], i: number): PointMatch | undefined {
  const start = shortMonthYear(tokens, i);
  if (start === undefined) return undefined;
  const separator = rangeSeparator(tokens, start.next);
  if (separator === undefined) return undefined;
  const end = shortMonthYear(tokens, separator.next) ?? presentAt(tokens, separator.next);
  return end === undefined ? undefined : start;
}

/** "Jan – Mar 2020": the first end has its year from the second. */
function borrowedYear(tokens: readonly DateToken[], i: number, habits: DateHabits): SpanMatch | undefined {
  const t = tokens[i];
  if (t?.kind !== 'month') return undefined;
  let j = i + 1;
  const dot = tokens[j];
  if (dot?.kind === 'mark' && dot.text === '.') j++;
  const separator = rangeSeparator(tokens, j);
  if (separator === undefined || !separator.strong) return undefined;
  const second = readPoint(tokens, separator.next, habits);
  if (second === undefined || second.strength < 1) return undefined;
  const value = `${second.point.value.slice(0, 4)}-${String(t.month).padStart(2, '0')}`;
  const from: DatePoint = { value, start: t.start, end: t.end };
  return {
    span: { start: t.start, end: second.point.end, from, to: second.point, range: true, certainty: 0.95 },
    next: second.next,
  };
}
