// Ranges of scans: the "to" between two dates and the "present" behind it, in letters that OCR took for others.
import { PRESENT } from '@vitae/schema';
import type { DatePoint } from './date-span.ts';
import type { DateToken } from './date-tokens.ts';
import type { Separator } from './range-separator.ts';

/** Nobody writes these between two dates; "10" stands there only when both are more than years. */
const TO = new Set(['ro', 'vo', 'lo', 'io', 'fo', 'tn', 'tu', 'w', 'ww', 'wo', 'o']);
const OPEN = 'present';
const MISTAKES = 2;

/** Behind a date that is told by month or day. */
export function misreadSeparator(tokens: readonly DateToken[], i: number, first: DatePoint): Separator | undefined {
  const [to, end] = [tokens[i], tokens[i + 1]];
  if (to === undefined || end === undefined || first.value.length < 'YYYY-MM'.length) return undefined;
  const isTo = to.kind === 'word' ? TO.has(to.text) : to.kind === 'number' && to.value === 10 && to.digits === 2;
  if (!isTo) return undefined;
  const isEnd = end.kind === 'number' ? end.digits === 4 : misreadPresent(tokens, i + 1) !== undefined;
  return isEnd ? { next: i + 1, dash: false, strong: false } : undefined;
}

/** Only at the end of the text: "2019 – prevent" goes on. */
export function misreadPresent(
  tokens: readonly DateToken[],
  i: number,
): { point: DatePoint; next: number } | undefined {
  const word = tokens[i];
  if (word?.kind !== 'word' || i !== tokens.length - 1 || word.text.length !== OPEN.length) return undefined;
  let mistakes = 0;
  for (let at = 0; at < OPEN.length; at++) if (word.text.charAt(at) !== OPEN.charAt(at)) mistakes += 1;
  return mistakes > MISTAKES ? undefined : { point: { value: PRESENT, start: word.start, end: word.end }, next: i + 1 };
}
