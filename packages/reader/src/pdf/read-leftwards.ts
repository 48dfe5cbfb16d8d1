// Glyphs of a line from right to left with Latin words or numbers in it → the order in which they are read.
import { SPACE_GAP } from './run-draft.ts';
import type { Glyphs } from './set-spaces.ts';

const LATIN = /[A-Za-z\u00c0-\u024f]/;
const NUMBER = /\d/;
const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Marks that stand above or below the letter before them. */
const MARK = /^\p{M}+$/u;
/** Marks within a number: "3.5", "12/2019". */
const WITHIN_NUMBER = /^[.,:/%+#-]$/;

/**
 * PDFium gives such lines piece by piece and turns words around a mark: "Ed.B" for "B.Ed". The glyphs are put in the order
 * in which they stand from right to left, and the stretches that are read from the left are turned.
 */
export function readLeftwards(glyphs: Glyphs, size: number): Glyphs {
  const { texts, starts } = glyphs;
  if (!texts.some((text) => LATIN.test(text)) || !texts.some((text) => LEFTWARDS.test(text))) return glyphs;
  const units: number[][] = [];
  texts.forEach((text, i) => {
    if (MARK.test(text)) units.at(-1)?.push(i);
    else units.push([i]);
  });
  const left = (unit: readonly number[]) => starts[unit[0] ?? 0] ?? 0;
  units.sort((a, b) => left(b) - left(a));
  return ordered(glyphs, turnStretches(units, texts).flat(), size);
}

/** `units` stand from right to left. */
function turnStretches(units: readonly number[][], texts: readonly string[]): number[][] {
  const out: number[][] = [];
  const textAt = (i: number) => texts[units[i]?.[0] ?? -1] ?? '';
  for (let i = 0; i < units.length; ) {
    const [latin, number] = [LATIN.test(textAt(i)), NUMBER.test(textAt(i))];
    let end = i + 1;
    if (latin || number)
      for (let k = end; k < units.length && !LEFTWARDS.test(textAt(k)); k++) {
        if (LATIN.test(textAt(k))) end = k + 1;
        else if (NUMBER.test(textAt(k)) && (k === end || (k === end + 1 && WITHIN_NUMBER.test(textAt(end)))))
          end = k + 1;
      }
    out.push(...units.slice(i, end).reverse());
    i = end;
  }
  return out;
}

/** Glyphs in a new order; a space stands where there was one between the same two, or room for one. */
function ordered({ texts, starts, ends, spaced }: Glyphs, order: readonly number[], size: number): Glyphs {
  const gap = (a: number, b: number) => Math.max((starts[b] ?? 0) - (ends[a] ?? 0), (starts[a] ?? 0) - (ends[b] ?? 0));
  return {
    texts: order.map((i) => texts[i] ?? ''),
    starts: order.map((i) => starts[i] ?? 0),
    ends: order.map((i) => ends[i] ?? 0),
    spaced: order.map((i, k) => {
      const before = order[k - 1];
      if (before === undefined) return false;
      return before === i - 1 ? spaced[i] === true : gap(before, i) > size * SPACE_GAP;
    }),
  };
}
