// Lines set in full measure whose spaces were stretched until they look like the gaps between cells.
import type { Fragment } from './fragment.ts';

/** With fewer gaps, equal ones are a coincidence. */
const LEAST_GAPS = 3;
/** Share of the mean gap by which the gaps of a stretched line may differ. */
const EVEN = 0.12;
/** The same after punctuation, where typesetting stretches more. */
const MARKED = 0.6;
/** Punctuation inside a sentence: what single words of a table or chips never end with. */
const INNER_MARK = /[,;:.]$/;

/** Which fragments of a row are the words of one stretched line: the longest such part, `to` not included. */
export function stretchedPart(row: readonly Fragment[]): { readonly from: number; readonly to: number } | undefined {
  for (let length = row.length; length > LEAST_GAPS; length--) {
    for (let from = 0; from + length <= row.length; from++) {
      if (isStretched(row.slice(from, from + length))) return { from, to: from + length };
    }
  }
  return undefined;
}

function isStretched(row: readonly Fragment[]): boolean {
  const [first, ...others] = row;
  if (first === undefined || others.some(({ text }) => text.includes(' '))) return false;
  if (row.some(({ cell, paragraph }) => cell !== first.cell || paragraph !== first.paragraph)) return false;
  if (!row.slice(1, -1).some(({ text }) => INNER_MARK.test(text))) return false;
  const gaps = others.map(({ box }, i) => ({
    width: box.x - rightOf(row[i] ?? first),
    marked: INNER_MARK.test(row[i]?.text ?? ''),
  }));
  const plain = gaps.filter(({ marked }) => !marked);
  const mean = plain.reduce((sum, { width }) => sum + width, 0) / plain.length;
  return gaps.every(({ width, marked }) => Math.abs(width - mean) <= mean * (marked ? MARKED : EVEN));
}

function rightOf({ box }: Fragment): number {
  return box.x + box.width;
}
