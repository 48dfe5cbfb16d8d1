import type { DocumentText } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { placesOfRange, snapToWords, trimRange } from './places-of-range.ts';

/** Two lines; the first is made of two segments, the second has exact edges. */
const text: DocumentText = {
  text: 'Ada Lovelace\nWriter',
  segments: [
    { start: 0, end: 3, page: 1, box: { x: 10, y: 20, width: 30, height: 10 } },
    { start: 4, end: 12, page: 1, box: { x: 45, y: 20.5, width: 80, height: 10 } },
    { start: 13, end: 19, page: 1, box: { x: 10, y: 40, width: 60, height: 10 }, edges: [10, 30, 35, 40, 50, 60, 70] },
  ],
};

describe('placesOfRange', () => {
  it('joins segments of one line', () => {
    expect(placesOfRange(text, 0, 12)).toEqual([
      { page: 1, start: 0, end: 12, box: { x: 10, y: 20, width: 115, height: 10.5 } },
    ]);
  });

  it('gives one place for each line', () => {
    expect(placesOfRange(text, 4, 19).map(({ start, end }) => [start, end])).toEqual([
      [4, 12],
      [13, 19],
    ]);
  });

  it('cuts a segment at its edges', () => {
    expect(placesOfRange(text, 14, 16)).toEqual([
      { page: 1, start: 14, end: 16, box: { x: 30, y: 40, width: 10, height: 10 } },
    ]);
  });

  it('shares a segment out evenly when it has no edges', () => {
    expect(placesOfRange(text, 4, 8)[0]?.box).toEqual({ x: 45, y: 20.5, width: 40, height: 10 });
  });

  it('finds nothing between segments', () => {
    expect(placesOfRange(text, 12, 13)).toEqual([]);
  });

  it('keeps segments of the same line but of other pages apart', () => {
    const [first, second] = text.segments;
    if (first === undefined || second === undefined) throw new Error('two segments');
    const apart = { text: text.text, segments: [first, { ...second, page: 2 }] };
    expect(placesOfRange(apart, 0, 12).map(({ page }) => page)).toEqual([1, 2]);
  });
});

describe('trimRange', () => {
  it('leaves white space out', () => expect(trimRange(' a b \n', 0, 6)).toEqual({ start: 1, end: 4 }));
  it('is undefined when only white space is left', () => expect(trimRange(' \n ', 0, 3)).toBeUndefined());
});

describe('snapToWords', () => {
  it('takes the rest of the words at both ends', () =>
    expect(snapToWords('see Ada Lovelace now', 5, 11)).toEqual({ start: 4, end: 16 }));
  it('leaves a range alone that ends between words', () =>
    expect(snapToWords('Name:Ada', 5, 8)).toEqual({ start: 5, end: 8 }));
  it('does not take letters for digits', () =>
    expect(snapToWords('80331Munich', 5, 11)).toEqual({ start: 5, end: 11 }));
});
