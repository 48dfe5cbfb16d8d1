// Numbers that are no part of a date.
import type { DateToken } from './date-tokens.ts';

/** The middle of "1,234.56", "+44 2020 …" or "v2.2020" is no date. */
export function insideNumber(tokens: readonly DateToken[], i: number, text: string): boolean {
  const t = tokens[i];
  if (t?.kind !== 'number' || t.start === 0) return false;
  const before = text.charAt(t.start - 1);
  return (
    (before === ',' || before === '.' || before === '_' || before === '#' || before === '$' || before === '€') &&
    (before === '$' || before === '€' || before === '#' || before === '_' || /\d/.test(text.charAt(t.start - 2)))
  );
}

/** "Lyon 1 ⇥ sept. 2014": the number that ends a cell of words is no day of the month in the next one. */
export function endsCell(tokens: readonly DateToken[], i: number, text: string): boolean {
  const [before, t, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (t?.kind !== 'number' || t.digits > 2 || before?.kind !== 'word' || next?.kind !== 'month') return false;
  return text.slice(t.end, next.start).includes('\t') && !text.slice(before.end, t.start).includes('\t');
}

export function partOfNumber(tokens: readonly DateToken[], i: number, text: string): boolean {
  const t = tokens[i];
  if (t === undefined) return false;
  const after = text.charAt(t.end);
  return (
    after === '+' ||
    after === '%' ||
    after === '$' ||
    after === '€' ||
    (/[,.]/.test(after) && /\d/.test(text.charAt(t.end + 1)))
  );
}
