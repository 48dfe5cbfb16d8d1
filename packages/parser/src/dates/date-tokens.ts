// Text → the tokens that the date grammar works on.
import { asciiDigits, fold } from '../text/fold.ts';
import { monthOf } from './month-names.ts';

export type DateToken =
  | { kind: 'number'; value: number; digits: number; start: number; end: number }
  | { kind: 'month'; month: number; start: number; end: number }
  | { kind: 'word'; text: string; start: number; end: number }
  | { kind: 'mark'; text: string; start: number; end: number };

const TOKEN =
  /\d+|[年月日년월일至今到自]|[\u3040-\u309f]+|[\u30a0-\u30ff\u3400-\u9fff]|[\p{L}\p{M}]+(?:'[\p{L}]+)?|[^\s\p{L}\p{M}\d]/gu;

/** Numbers, words, month names and single marks with their offsets. White space is not a token: compare `end` and `start`. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of asciiDigits(text).matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    const first = raw.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      tokens.push({ kind: 'number', value: Number(raw.slice(0, 9)), digits: raw.length, start, end });
    } else if (/^[\p{L}\p{M}]/u.test(raw)) {
      tokens.push(wordToken(fold(raw), start, end));
    } else {
      tokens.push({ kind: 'mark', text: raw, start, end });
    }
  }
  return tokens;
}

function wordToken(word: string, start: number, end: number): DateToken {
  const month = monthOf(word);
  return month === undefined ? { kind: 'word', text: word, start, end } : { kind: 'month', month, start, end };
}
