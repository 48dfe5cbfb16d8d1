// Text → the tokens that the date grammar works on.
import { byScript } from '@vitae/taxonomy';
import { asciiDigits, fold } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { monthOf } from './month-names.ts';

export type DateToken =
  | { kind: 'number'; value: number; digits: number; start: number; end: number }
  | { kind: 'month'; month: number; start: number; end: number }
  | { kind: 'word'; text: string; start: number; end: number }
  | { kind: 'mark'; text: string; start: number; end: number };

const TOKEN = byScript(
  /(?:令和|平成|昭和|大正|民國|民国)\s?(?:\d{1,3}|元)(?=\s?年)|\d+|[年月日년월일至今到自]|[\u3040-\u309f]+|[\u30a0-\u30ff\u3400-\u9fff]|[\p{L}\p{M}]+(?:'[\p{L}]+)?|[^\s\p{L}\p{M}\d]/gu,
);

const FIRST_CJK = 0x3000;
/** Only Arabic writes names of months in two words. */
const FIRST_ARABIC = 0x600;

/** Numbers, words, month names and single marks with their offsets. White space is not a token: compare `end` and `start`. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  // The typographic apostrophe is as long as the plain one: "aujourd’hui".
  const plain = asciiDigits(text).replaceAll('’', "'");
  for (const match of matchesOf(plain, TOKEN(plain))) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    const first = raw.charCodeAt(0);
    const era = first < FIRST_CJK ? undefined : eraYear(raw);
    if (era !== undefined) {
      tokens.push({ kind: 'number', value: era, digits: 4, start, end });
    } else if (first >= 48 && first <= 57) {
      tokens.push({ kind: 'number', value: Number(raw.slice(0, 9)), digits: raw.length, start, end });
    } else if (isLetter(raw, first)) {
      const word = fold(raw);
      const last = tokens.at(-1);
      const month =
        first >= FIRST_ARABIC && last?.kind === 'word' && last.end === start - 1
          ? monthOf(`${last.text} ${word}`)
          : undefined;
      if (last !== undefined && month !== undefined) {
        tokens[tokens.length - 1] = { kind: 'month', month, start: last.start, end };
      } else {
        tokens.push(wordToken(word, start, end));
      }
    } else {
      // Browsers break lines behind a hyphen: "2019-" above "12" is one date.
      const breaks = raw === '-' && plain.charAt(end) === '\n' && tokens.at(-1)?.end === start;
      tokens.push({ kind: 'mark', text: raw, start, end: breaks ? end + 1 : end });
    }
  }
  return tokens;
}

function isLetter(text: string, code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /^[\p{L}\p{M}]/u.test(text);
}

/** The year before the first one of each Japanese era and of the Republic of China. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  民國: 1911,
  民国: 1911,
};

/** "平成23" → 2011, "令和元" → 2019. */
function eraYear(text: string): number | undefined {
  const start = ERAS[text.slice(0, 2)];
  if (start === undefined || text.length < 3) return undefined;
  const year = text.slice(2).trim();
  return start + (year === '元' ? 1 : Number(year));
}

function wordToken(word: string, start: number, end: number): DateToken {
  const month = monthOf(word);
  return month === undefined ? { kind: 'word', text: word, start, end } : { kind: 'month', month, start, end };
}
