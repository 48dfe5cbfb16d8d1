// The language that groups of letters tell, after eld ("Efficient Language Detector"): which groups of four bytes a text has.
import { BYTE_LETTERS, LANGUAGES, LETTER_GROUPS, USUAL_SCORES } from './generated/letter-groups.ts';

export interface LanguageOfLetters {
  /** ISO 639-1. */
  readonly language: string;
  /** Whether the text scores nearly as well as texts in this language do. */
  readonly reliable: boolean;
}

/** Of a text, characters are looked at up to here, and bytes to the first word that ends after `BYTES`. */
const CHARACTERS = 1_000;
const BYTES = 350;
const MOST_BYTES = 380;
const WORD_BYTES = 70;
const GROUP = 4;
const STRIDE = 3;
/** The table keeps scores less this much. */
const LEAST_SCORE = 53;
/** Half of the scale: a mean score of so much is 0.5. */
const HALF = 25;
/** Of the usual score. */
const RELIABLE = 0.75;
const LEAST_GROUPS = 3;

const NO_LETTERS = /(?:\P{L}|[\u{10000}-\u{10ffff}])+(?<!['`\u2019])/gu;
const FIRST_LANGUAGE = 0x30;
const codes = LANGUAGES.split(' ');

/** Undefined for a text of which no language has anything. */
export function languageOfLetters(text: string): LanguageOfLetters | undefined {
  const groups = groupsOf(text);
  const scores = codes.map(() => 0);
  for (const group of groups) addScores(group, scores);
  const highest = Math.max(...scores);
  if (highest <= 0) return undefined;
  const best = scores.indexOf(highest);
  const mean = highest / groups.size;
  const usual = Number(USUAL_SCORES.split(' ')[best]);
  const reliable = groups.size >= LEAST_GROUPS && mean / (mean + HALF) >= usual * RELIABLE;
  return { language: codes[best] ?? '', reliable };
}

function groupsOf(text: string): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const word of wordsOf(text.slice(0, CHARACTERS).replace(NO_LETTERS, ' ').trim().toLowerCase())) {
    const length = Math.min(word.length, WORD_BYTES);
    let at = 0;
    for (; at + GROUP < length; at += STRIDE) groups.add((at === 0 ? ' ' : '') + word.slice(at, at + GROUP));
    const tail = word.slice(Math.max(length - GROUP, 0));
    groups.add(`${at === 0 ? ' ' : ''}${tail} `);
  }
  return groups;
}

/** The words in bytes of UTF-8, each byte beyond ASCII as the one letter that the table has for it. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const character of text) {
    if (character === ' ') {
      if (word !== '') words.push(word);
      word = '';
      if (bytes > BYTES) break;
      bytes += 1;
    } else {
      const encoded = character < '\x80' ? character : utf8Letters(character);
      word += encoded;
      bytes += encoded.length;
    }
    if (bytes > MOST_BYTES) break;
  }
  if (word !== '') words.push(word);
  return words;
}

function utf8Letters(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const next = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
  const bytes = code < 0x800 ? [0xc0 | (code >> 6), next(0)] : [0xe0 | (code >> 12), next(6), next(0)];
  return bytes.map((byte) => BYTE_LETTERS[byte - 0x80]).join('');
}

/** The table is a text of lines in order, and stays one: a search by halves needs no objects for its 50,000 groups. */
function addScores(group: string, scores: number[]): void {
  let low = 0;
  let high = LETTER_GROUPS.length - 1;
  while (low < high) {
    const start = LETTER_GROUPS.lastIndexOf('\n', (low + high) >> 1) + 1;
    const end = LETTER_GROUPS.indexOf('\t', start);
    const found = LETTER_GROUPS.slice(start, end);
    if (found === group) {
      addLine(LETTER_GROUPS.slice(end + 1, LETTER_GROUPS.indexOf('\n', end)), scores);
      return;
    }
    if (found < group) low = LETTER_GROUPS.indexOf('\n', end);
    else high = start - 1;
  }
}

/** A line holds a character for each language and two hexadecimal digits for its score. */
function addLine(line: string, scores: number[]): void {
  for (let i = 0; i < line.length; i += 3) {
    const language = line.charCodeAt(i) - FIRST_LANGUAGE;
    scores[language] = (scores[language] ?? 0) + Number.parseInt(line.slice(i + 1, i + 3), 16) + LEAST_SCORE;
  }
}
