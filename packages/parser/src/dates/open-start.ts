// Ranges whose beginning is not said ("– 2018"), and what programs print where a date is missing ("Invalid date").
import type { DateHabits } from './date-point.ts';
import { readPoint } from './date-point.ts';
import type { DatePoint, DateSpan } from './date-span.ts';
import { dateTokens } from './date-tokens.ts';
import { DASHES, presentAt } from './range-separator.ts';

/** The end of such a range is no longer than a date with the name of its month. */
const LONGEST = 24;
const NOTHING = '(?:invalid date|undefined|NaN|null)(?: NaN| undefined)?';
/** At the start of a line or of a cell, or behind a comma. */
const OPEN = new RegExp(
  String.raw`(?:^|[\t,(（] ?)((?:${NOTHING}\s*)?[–—-]\s*)([^\t,–—]{0,${LONGEST}}?)(?=[)）]?(?:\t|$))`,
  'i',
);
const ALONE = new RegExp(String.raw`(?:^|\t)(${NOTHING})(?=\t|$)`, 'i');
const ONLY_NOTHING = new RegExp(`^${NOTHING}$`, 'i');

/** What a program prints for a value that it doesn't have. */
export function isNothing(text: string): boolean {
  return text.length <= 26 && ONLY_NOTHING.test(text);
}

/** Undefined where the beginning is said, or nothing is. */
export function readOpenStart(text: string, habits: DateHabits): DateSpan | undefined {
  if (!mayBeOpen(text)) return undefined;
  const [whole, lead, rest] = OPEN.exec(text) ?? [];
  if (whole === undefined || lead === undefined || rest === undefined) return missing(text);
  const start = text.indexOf(whole) + whole.length - lead.length - rest.length;
  // A date before the dash is the beginning.
  if (lead.length <= 3 && /\d\s*$/.test(text.slice(0, start))) return undefined;
  const to = endOf(rest, start + lead.length, habits);
  if (to === undefined && !(isNothing(rest.trim()) || (rest.trim() === '' && lead.length > 3))) return undefined;
  return { start, end: start + lead.length + rest.length, from: undefined, to, range: true, certainty: 0.9 };
}

/** A date that a program could not print stands where the entry has its dates. */
function missing(text: string): DateSpan | undefined {
  const [whole, nothing] = ALONE.exec(text) ?? [];
  if (whole === undefined || nothing === undefined) return undefined;
  const start = text.indexOf(whole) + whole.length - nothing.length;
  return { start, end: start + nothing.length, from: undefined, to: undefined, range: false, certainty: 0.6 };
}

function mayBeOpen(text: string): boolean {
  if (text.length > 160) return false;
  if (DASHES.includes(text.charAt(0)) && text.length <= LONGEST + 3) return true;
  return text.includes('nvalid') || text.includes('ndefined') || text.includes('NaN') || /[\t,] ?[–—-]\s?\S/.test(text);
}

/** The one date, or the word for now, that the text is. */
function endOf(text: string, offset: number, habits: DateHabits): DatePoint | undefined {
  const tokens = dateTokens(text);
  if (tokens.length === 0) return undefined;
  const found = presentAt(tokens, 0) ?? readPoint(tokens, 0, habits);
  if (found === undefined || found.next < tokens.length) return undefined;
  return { ...found.point, start: found.point.start + offset, end: found.point.end + offset };
}
