import { expect, it } from 'vitest';
import { lostText } from './lost-text.ts';
import type { GreyPicture } from './ocr-messages.ts';
import type { OcrWord } from './parse-tsv.ts';
import { sheetOf, withSecondLook } from './second-look.ts';

const WIDTH = 600;
const word = (text: string, left: number, top: number, confidence = 95, line = 'a'): OcrWord => ({
  text,
  left,
  top,
  width: text.length * 12,
  height: 20,
  confidence,
  line,
});

/** Upright strokes with gaps where the words stand, and a rule. */
function draw(words: readonly OcrWord[]): GreyPicture {
  const pixels = new Uint8Array(WIDTH * 300).fill(240);
  for (const { left, top, width, height } of words) {
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x += 10) pixels.fill(60, y * WIDTH + x, y * WIDTH + x + 2);
  }
  pixels.fill(60, 250 * WIDTH + 20, 250 * WIDTH + 580);
  return { width: WIDTH, height: 300, pixels };
}

const FIRST = [word('Trained', 40, 40), word('nurses', 140, 40)];
const LOST = word('2016-2019', 440, 40);
const DIM = word('mira.whitock', 40, 100, 30, 'b');

it('finds print that no sure word was read from, but no rules', () => {
  const page = draw([...FIRST, LOST, DIM]);
  const areas = lostText(page, [...FIRST, DIM], 20);
  expect(areas).toHaveLength(2);
  for (const [i, { left, top, width }] of [LOST, DIM].entries()) {
    expect(Math.abs((areas[i]?.left ?? 0) - left)).toBeLessThan(8);
    expect(Math.abs((areas[i]?.top ?? 0) - top)).toBeLessThan(8);
    expect(Math.abs((areas[i]?.width ?? 0) - width)).toBeLessThan(16);
  }
  expect(sheetOf(draw(FIRST), FIRST)).toBeUndefined();
});

it('takes what is read the second time where it is surer, at its place on the page', () => {
  const words = [...FIRST, DIM];
  const sheet = sheetOf(draw([...words, LOST]), words);
  if (sheet === undefined) throw new Error('Nothing to look at again.');
  const { factor, margin, patches } = sheet;
  const onSheet = (text: string, patch: number, confidence: number): OcrWord => ({
    ...word(
      text,
      Math.round(margin * factor),
      Math.round(((patches[patch]?.top ?? 0) + margin) * factor),
      confidence,
      'z',
    ),
    width: Math.round(text.length * 12 * factor),
    height: Math.round(20 * factor),
  });
  const again = withSecondLook(words, [onSheet('2016-2019', 0, 50), onSheet('mira.whitlock', 1, 80)], sheet);
  expect(again.map(({ text, line }) => [text, line])).toEqual([
    ['Trained', 'a'],
    ['nurses', 'a'],
    ['mira.whitlock', 'b'],
    ['2016-2019', 'again.0.z'],
  ]);
  expect(Math.abs((again[3]?.left ?? 0) - LOST.left)).toBeLessThan(8);
  expect(Math.abs((again[3]?.top ?? 0) - LOST.top)).toBeLessThan(8);
  const doubtful = withSecondLook(words, [onSheet('2Q16', 0, 30), onSheet('mira.whit1ock', 1, 40)], sheet);
  expect(doubtful).toEqual(words);
});
