// Drops what recognition makes of photos, rules and stains, and mends the signs that it misreads: bullets and dashes.
import type { OcrWord } from './parse-tsv.ts';

/** Below this a word is noise, unless its line is sure. */
const NOISE = 15;
/** Other words of the line this sure vouch for a doubtful one. */
const SURE_LINE = 75;
/** Signs without a letter or digit have to be surer. */
const SURE_SIGN = 50;
/** Short words alone on their line that are not sure are specks. */
const SURE_SPECK = 55;
/** Times the usual height; photos give such letters. */
const GIANT = 6;
const SIGNS = /^[•●○▪■*·–—\-|/&+»>@#%]{1,3}$/;
const DASH = /^[-–—=_~]{1,2}$/;
/** A dash is at least this much wider than high. */
const DASH_SHAPE = 2.2;
/** An em dash is as wide as the letters are high from top to bottom, an en dash about half of that. */
const EN_DASH = [0.35, 0.9] as const;
const BULLET_CONFIDENCE = 90;

export function cleanWords(words: readonly OcrWord[]): OcrWord[] {
  const usual = usualHeight(words);
  const lines = Map.groupBy(words, (word) => word.line);
  return [...lines.values()].flatMap((line) =>
    line.flatMap((word, i) => {
      if (i === 0 && line.length > 1 && isBullet(word, usual))
        return [{ ...word, text: '•', confidence: BULLET_CONFIDENCE }];
      if (isDash(word, usual))
        return [{ ...word, text: dashText(word, usual), confidence: Math.max(word.confidence, NOISE) }];
      return isText(word, line, usual) ? [splitBullet(word, i)] : [];
    }),
  );
}

function usualHeight(words: readonly OcrWord[]): number {
  const heights = words.filter((word) => word.confidence > 60 && word.text.length > 2).map((word) => word.height);
  return heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 20;
}

/** A small round or square thing in front of a line, whatever letter it was taken for. */
function isBullet({ text, width, height, confidence }: OcrWord, usual: number): boolean {
  if (text.length > 1 || /\d/.test(text) || confidence > 75) return /^[•●○▪■]$/.test(text);
  const ratio = width / Math.max(1, height);
  return ratio > 0.65 && ratio < 1.5 && height > usual * 0.2 && height < usual * 0.55;
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
  if (height > usual * GIANT || height < usual * 0.2) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return confidence >= SURE_SIGN && SIGNS.test(text);
  if (confidence < NOISE) return text.length > 1 && width < height * text.length * 2 && isVouched(word, line);
  const letters = line.reduce((sum, other) => sum + other.text.length, 0);
  return confidence >= SURE_SPECK || letters > 2;
}

function isVouched(word: OcrWord, line: readonly OcrWord[]): boolean {
  const others = line.filter((other) => other !== word && /[\p{L}\p{N}]/u.test(other.text));
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
