// Drops what recognition makes of photos, lines and stains.
import type { OcrWord } from './parse-tsv.ts';

/** Below this a word is noise whatever it looks like. */
const NOISE = 15;
/** Signs without a letter or digit have to be surer. */
const SURE_SIGN = 50;
/** Short words in their own line that are not sure are specks. */
const SURE_SPECK = 55;
/** Times the usual height; photos give such letters. */
const GIANT = 6;
/** In pixels: rules are taken for strokes of letters. */
const FLAT = 4;

export function cleanWords(words: readonly OcrWord[]): OcrWord[] {
  const heights = words
    .filter((word) => word.confidence > 60)
    .map((word) => word.height)
    .sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 20;
  const onLine = new Map<string, number>();
  for (const { line, text } of words) onLine.set(line, (onLine.get(line) ?? 0) + text.length);
  return words.filter((word) => {
    const { text, confidence, height, line } = word;
    if (confidence < NOISE || height > usual * GIANT || height < FLAT) return false;
    if (!/[\p{L}\p{N}]/u.test(text)) return confidence >= SURE_SIGN && /^[•●○▪■*·–—\-|/&+»>@#]{1,3}$/.test(text);
    return confidence >= SURE_SPECK || (onLine.get(line) ?? 0) > 2;
  });
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
