// Recognition draws the box of some words over the words behind them: each ends where the next one begins.
import type { OcrWord } from './parse-tsv.ts';

/** Between two words, in parts of the usual height. */
const SPACE = 0.2;

/** `line`: the words of one line in reading order. */
export function partWords(line: readonly OcrWord[], usual: number): OcrWord[] {
  return line.map((word, i) => {
    const next = line[i + 1];
    if (next === undefined || next.left <= word.left || word.left + word.width <= next.left) return word;
    const width = Math.max(1, Math.min(word.width, Math.round(next.left - word.left - usual * SPACE)));
    return { ...word, width };
  });
}
