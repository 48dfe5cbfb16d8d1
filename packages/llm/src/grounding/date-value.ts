// A date as a model gives it, and where a text says it, in whatever form it is printed.
import { monthOf } from './month-names.ts';
import { fold, type TextIndex, type TextSpan } from './text-index.ts';

export type DateValue = { readonly year: number; readonly month?: number } | 'present';

const PRESENT =
  /^(present|current|currently|now|today|ongoing|todate|heute|aktuell|gegenwart|bisheute|aujourdhui|actuel|present|actualidad|actual|presente|attuale|oggi|atual|atualmente|heden|obecnie|dzis|soucasnost|nu|nykyinen|halen|bugun|nastoiashcheevremia|настоящеевремя|понастоящеевремя|现在|至今|現在|현재|الان|حتىالان|वर्तमान)$/;

/** Undefined for what is no date. */
export function dateValue(text: string): DateValue | undefined {
  const folded = fold(text);
  if (PRESENT.test(folded)) return 'present';
  const numbers = [...foldDigits(text).matchAll(/\d+/g)].map(([digits]) => digits);
  const full = numbers.find((digits) => digits.length === 4);
  if (full === undefined) return undefined;
  const year = Number(full);
  const named = monthNamed(text);
  if (named !== undefined) return { year, month: named };
  const rest = numbers.filter((digits) => digits !== full && digits.length <= 2).map(Number);
  // "2019-03-14" has the month first, "14.03.2019" last.
  const month = foldDigits(text).trim().startsWith(full) ? rest[0] : rest.at(-1);
  return month !== undefined && month >= 1 && month <= 12 ? { year, month } : { year };
}

export function isBefore(a: DateValue, b: DateValue): boolean {
  if (a === 'present') return false;
  if (b === 'present') return true;
  if (a.year !== b.year) return a.year < b.year;
  return a.month !== undefined && b.month !== undefined && a.month < b.month;
}

function monthNamed(text: string): number | undefined {
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const month = monthOf(fold(word));
    if (month !== undefined) return month;
  }
  return undefined;
}

const foldDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (character) => (/\d/.test(character) ? character : fold(character)));

/** Every place where the text says this date. */
export function findDates(index: TextIndex, date: DateValue): TextSpan[] {
  const text = foldDigits(index.text);
  if (text.length !== index.text.length) return [];
  if (date === 'present') return findPresent(text);
  const spans: TextSpan[] = [];
  const short = String(date.year % 100).padStart(2, '0');
  for (const match of text.matchAll(
    new RegExp(`(?<!\\d)(?:${date.year}|(?<=['’/.\\-\\p{L}]\\s?)${short})(?!\\d)`, 'gu'),
  )) {
    const span = { start: match.index, end: match.index + match[0].length };
    const word =
      match[0].length > 2 ? null : /(\p{L}[\p{L}\p{M}]*)\s?$/u.exec(text.slice(0, span.start).slice(-BEFORE));
    // "Sep 19" is a year, "led 19 people" is not: "led" is a month in Czech.
    const isMonth = word === null || monthOf(fold(word[1] ?? '')) !== undefined;
    if (
      !isMonth ||
      (word !== null && !/^\s*(?:$|[–—\-|,)\n\t]|(?:to|bis|until|au|a|al)\b)/u.test(text.slice(span.end)))
    )
      continue;
    if (date.month === undefined || saysMonth(text, span, date.month)) spans.push(span);
  }
  return spans;
}

const BEFORE = 24;
const AFTER = 20;
const YEAR = /(?:19|20)\d\d(?!\d)(?:[./\-年]\d{1,2}(?!\d))?/g;

/** The month before the year, also over a dash ("Mar – May 2019"), or right after it where it is not the next date's. */
function saysMonth(text: string, { start, end }: TextSpan, month: number): boolean {
  const window = text.slice(Math.max(0, start - BEFORE), start);
  const earlier = [...window.matchAll(YEAR)].at(-1);
  // What an earlier year has taken is not this one's.
  const before = earlier === undefined ? window : window.slice(earlier.index + earlier[0].length);
  const digits = /[\d\s./\-–—,年月日'’]*$/.exec(before)?.[0] ?? '';
  if ((digits.match(/\d+/g) ?? []).some((found) => Number(found) === month)) return true;
  const after = AFTER_YEAR.exec(text.slice(end, end + AFTER))?.groups;
  if (after?.['number'] !== undefined && Number(after['number']) === month) return true;
  const words = [...(before.match(/[\p{L}\p{M}]+/gu) ?? []), after?.['name'] ?? ''];
  if (words.some((word) => monthOf(fold(word)) === month)) return true;
  return SEASONS.some(([name, months]) => months.includes(month) && words.some((word) => name.test(word)));
}

/** "2019-03", "2019年3月", "2019, March", but not "2019 - May 2021". */
const AFTER_YEAR =
  /^(?:\s?[./\-年,]\s?|\s)(?:(?<number>\d{1,2})(?!\d)(?![./\-\s]?\d{4})|(?<name>\p{L}[\p{L}\p{M}]*)(?!\p{L})(?![\s.,'’]{1,2}\d))/u;

/** "Fall 2019" is a month to those who must give one. */
const SEASONS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:spring|frühling|frühjahr|printemps|primavera)$/i, [3, 4, 5]],
  [/^(?:summer|sommer|été|verano|estate)$/i, [6, 7, 8]],
  [/^(?:fall|autumn|herbst|automne|otoño|autunno)$/i, [9, 10, 11]],
  [/^(?:winter|hiver|invierno|inverno)$/i, [12, 1, 2]],
];

function findPresent(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}'’]+(?: [\p{L}\p{M}'’]+)?/gu)) {
    const [phrase] = match;
    const one = phrase.split(' ')[0] ?? '';
    const found = PRESENT.test(fold(phrase)) ? phrase : PRESENT.test(fold(one)) ? one : undefined;
    if (found !== undefined) spans.push({ start: match.index, end: match.index + found.length });
  }
  // "since 2019", and a dash after which nothing comes.
  for (const match of text.matchAll(
    /\b(?:since|seit|depuis|desde|dal|sinds|od)\b|(?<=\d\s?)[–—-](?=\s*(?:\n|$|[|,)]))/giu,
  )) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
