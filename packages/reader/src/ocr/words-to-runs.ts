// Recognised words → runs: phrases on common base lines, with sizes, weights and edges, in points.
import type { Run } from '@vitae/schema';
import { metricsOf } from '../flow/font-metrics.ts';
import type { GreyPicture } from './ocr-messages.ts';
import type { OcrWord } from './parse-tsv.ts';
import { strokeWidth } from './stroke-width.ts';

/** A gap wider than this share of the size ends a run. */
const WIDE_GAP = 1.2;
/** Strokes this much thicker than usual on the page are bold. */
const BOLD = 1.3;
/** Heights of letters in parts of the font size, by what they have above and below. */
const HEIGHTS = { both: 0.93, above: 0.72, below: 0.73, neither: 0.53 } as const;
const DESCENT = 0.21;
const ABOVE = /[A-Z0-9bdfhiklt|()[\]{}À-ÖØ-Þß]/;
const BELOW = /[gjpqyçQ,;()[\]{}]/;

interface TextLine {
  readonly words: readonly OcrWord[];
  readonly size: number;
  readonly baseline: number;
}

/** `scale`: points in a pixel of `picture`. */
export function wordsToRuns(words: readonly OcrWord[], picture: GreyPicture, scale: number): Run[] {
  const drafts = textLines(words).flatMap((line) =>
    phrases(line).map((own) => ({ line, words: own, stroke: strokeWidth(picture, own) / line.size })),
  );
  const usual = weightedMedian(
    drafts.map((draft) => draft.stroke),
    drafts.map((draft) => draft.words.length),
  );
  return drafts.map((draft) => toRun(draft.words, draft.line, draft.stroke > usual * BOLD, scale));
}

function textLines(words: readonly OcrWord[]): TextLine[] {
  const groups = new Map<string, OcrWord[]>();
  for (const word of words) {
    const group = groups.get(word.line);
    if (group === undefined) groups.set(word.line, [word]);
    else group.push(word);
  }
  return [...groups.values()].map((group) => {
    const size = Math.max(4, median(group.map(sizeOf)));
    return { words: group, size, baseline: median(group.map((word) => baselineOf(word, size))) };
  });
}

function sizeOf({ text, height }: OcrWord): number {
  const [above, below] = [ABOVE.test(text), BELOW.test(text)];
  return height / HEIGHTS[above && below ? 'both' : above ? 'above' : below ? 'below' : 'neither'];
}

function baselineOf({ text, top, height }: OcrWord, size: number): number {
  return top + height - (BELOW.test(text) ? DESCENT * size : 0);
}

function phrases(line: TextLine): OcrWord[][] {
  const result: OcrWord[][] = [];
  for (const word of line.words) {
    const last = result.at(-1);
    const before = last?.at(-1);
    const gap = before === undefined ? 0 : word.left - before.left - before.width;
    if (last === undefined || gap > WIDE_GAP * line.size || gap < -line.size) result.push([word]);
    else last.push(word);
  }
  return result;
}

function toRun(words: readonly OcrWord[], line: TextLine, isBold: boolean, scale: number): Run {
  const text = words.map((word) => word.text).join(' ');
  const top = Math.min(...words.map((word) => word.top));
  const bottom = Math.max(...words.map((word) => word.top + word.height));
  const edges = edgesOf(words, scale);
  const left = edges[0] ?? 0;
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const confidence = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters / 100;
  return {
    text,
    box: {
      x: left,
      y: round(top * scale),
      width: (edges.at(-1) ?? left) - left,
      height: round((bottom - top) * scale),
    },
    baseline: round(line.baseline * scale),
    size: Math.round(line.size * scale * 2) / 2,
    ...(isBold ? { bold: true } : {}),
    confidence: Math.round(confidence * 1000) / 1000,
    edges,
  };
}

/** Inside a word the letters share its width as they would in print. */
function edgesOf(words: readonly OcrWord[], scale: number): number[] {
  const { measure } = metricsOf({ size: 10 });
  const edges: number[] = [];
  for (const { text, left, width } of words) {
    const total = [...text].reduce((sum, character) => sum + measure(character), 0) || 1;
    let x = left;
    for (const character of text) {
      for (let unit = 0; unit < character.length; unit++) edges.push(round(x * scale));
      x += (measure(character) / total) * width;
    }
    // The end of the word is where the space after it starts.
    edges.push(round((left + width) * scale));
  }
  return edges;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function weightedMedian(values: readonly number[], weights: readonly number[]): number {
  const sorted = values.map((value, i) => ({ value, weight: weights[i] ?? 1 })).sort((a, b) => a.value - b.value);
  let left = weights.reduce((a, b) => a + b, 0) / 2;
  for (const { value, weight } of sorted) {
    left -= weight;
    if (left <= 0) return value;
  }
  return 0;
}
