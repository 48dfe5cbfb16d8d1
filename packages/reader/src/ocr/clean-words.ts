// Drops what recognition makes of photos, rules and stains, and mends the signs that it misreads: bullets and dashes.
import { findBullets } from './find-bullets.ts';
import type { OcrWord } from './parse-tsv.ts';
import { partWords } from './part-words.ts';

/** Below this a word is noise, unless its line is sure. */
const NOISE = 15;
/** Other words of the line this sure vouch for a doubtful one. */
const SURE_LINE = 75;
/** Signs without a letter or digit have to be surer. */
const SURE_SIGN = 50;
/** Short words alone on their line that are not sure are specks. */
const SURE_SPECK = 55;
/** Letters and digits of print are at least this high in parts of the usual height of a word; specks are not. */
const LEAST_LETTER = 0.35;
/** Times the height of the words beside it. */
const ICON = 1.7;
const SURE_ICON = 90;
/** Times the usual height of a word. */
const FAR = 2.5;
/** Times the usual height; photos give such letters. Names are as high at times, and sure. */
const GIANT = 6;
const SURE_GIANT = { confidence: 85, height: 10 } as const;
const SIGNS = /^[•●○▪■*·–—\-|/&+»>@#%]{1,3}$/;
const DASH = /^[-–—=_~]{1,2}$/;
/** A hyphen of small print is a few pixels that have no shape of their own. */
const SURE_DASH = 65;
/** A dash is at least this much wider than high. */
const DASH_SHAPE = 2.2;
/** An em dash is as wide as the letters are high from top to bottom, an en dash about half of that. */
const EN_DASH = [0.35, 0.9] as const;
const BULLET_CONFIDENCE = 90;

export function cleanWords(words: readonly OcrWord[]): OcrWord[] {
  const usual = usualHeight(words);
  const phrases = [...Map.groupBy(words, (word) => word.line).values()].flatMap((line) =>
    phrasesOf(partWords(line, usual), usual),
  );
  const bullets = findBullets(phrases, usual);
  return phrases.flatMap((phrase) =>
    phrase.flatMap((word, i) => {
      if (bullets.has(word)) return [{ ...word, text: '•', confidence: BULLET_CONFIDENCE }];
      if (isDash(word, usual))
        return [{ ...word, text: dashText(word, usual), confidence: Math.max(word.confidence, NOISE) }];
      return isText(word, phrase, usual) ? [splitBullet(word, i)] : [];
    }),
  );
}

/** What stands far apart on a line belongs to other columns, and doesn't vouch for a word. */
function phrasesOf(line: readonly OcrWord[], usual: number): OcrWord[][] {
  const phrases: OcrWord[][] = [];
  for (const word of line) {
    const phrase = phrases.at(-1);
    const last = phrase?.at(-1);
    if (phrase === undefined || last === undefined || word.left - last.left - last.width > usual * FAR)
      phrases.push([word]);
    else phrase.push(word);
  }
  return phrases;
}

/** Of most words, in pixels. */
export function usualHeight(words: readonly OcrWord[]): number {
  const heights = words.filter((word) => word.confidence > 60 && word.text.length > 2).map((word) => word.height);
  return heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 20;
}

/** Some are glued to the word behind them. */
function splitBullet(word: OcrWord, index: number): OcrWord {
  if (index > 0 || !/^[«»]\p{L}/u.test(word.text)) return word;
  return { ...word, text: `• ${word.text.slice(1)}` };
}

function isDash({ text, width, height }: OcrWord, usual: number): boolean {
  return DASH.test(text) && width >= height * DASH_SHAPE && height < usual * 0.35 && width < usual * 2.5;
}

function dashText({ width }: OcrWord, usual: number): string {
  const share = width / (usual * 1.35);
  if (share > EN_DASH[1]) return '—';
  return share > EN_DASH[0] ? '–' : '-';
}

function isText(word: OcrWord, line: readonly OcrWord[], usual: number): boolean {
  const { text, confidence, height, width } = word;
  if (height > usual * (confidence < SURE_GIANT.confidence ? GIANT : SURE_GIANT.height)) return false;
  if (DASH.test(text) && confidence >= SURE_DASH && width < usual) return true;
  if (height < usual * 0.2) return false;
  const others = line.filter((other) => other !== word && hasLetters(other));
  if (!hasLetters(word)) return confidence >= SURE_SIGN && SIGNS.test(text) && (others.length > 0 || text === '•');
  if (text.length <= 2 && (height < usual * LEAST_LETTER || isIcon(word, others))) return false;
  if (confidence < NOISE) return text.length > 1 && width < height * text.length * 2 && isVouched(word, others);
  const letters = line.reduce((sum, other) => sum + other.text.length, 0);
  return confidence >= SURE_SPECK || letters > 2;
}

const hasLetters = ({ text }: OcrWord): boolean => /[\p{L}\p{N}]/u.test(text);

/** Much higher than the words beside it, and not sure. */
function isIcon({ height, confidence }: OcrWord, others: readonly OcrWord[]): boolean {
  const tallest = Math.max(0, ...others.map((other) => other.height));
  return tallest > 0 && height > tallest * ICON && confidence < SURE_ICON;
}

function isVouched(word: OcrWord, others: readonly OcrWord[]): boolean {
  const mean = others.reduce((sum, other) => sum + other.confidence, 0) / Math.max(1, others.length);
  const tallest = Math.max(0, ...others.map((other) => other.height));
  return mean >= SURE_LINE && word.height <= tallest * 1.5;
}

/** 0–1, each word by its length. */
export function meanConfidence(words: readonly OcrWord[]): number {
  let sum = 0;
  let letters = 0;
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : Math.round((sum / letters) * 10) / 1000;
}
