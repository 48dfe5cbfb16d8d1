import { expect, it } from 'vitest';
import { readLeftwards } from './read-leftwards.ts';

/** `visual` as it stands on the page from left to right, 6 points a glyph; `order`: in which the glyphs are given. */
function read(visual: string, order: readonly number[]): string {
  const glyphs = {
    texts: order.map((i) => visual.charAt(i)),
    starts: order.map((i) => i * 6),
    ends: order.map((i) => i * 6 + 6),
    spaced: order.map(() => false),
  };
  return readLeftwards(glyphs, 10).texts.join('');
}

it('turns Latin words and numbers inside a line from right to left', () => {
  // "B.Ed" stands at the right, and was given as "Ed", ".", "B".
  expect(read('הרוהB.Ed', [6, 7, 5, 4, 3, 2, 1, 0])).toBe('B.Edהורה');
  expect(read('ג12.5aב', [6, 5, 4, 3, 2, 1, 0])).toBe('ב12.5aג');
});

it('leaves a line without Latin letters as it was given', () => {
  expect(read('הרוה', [3, 2, 1, 0])).toBe('הורה');
});
