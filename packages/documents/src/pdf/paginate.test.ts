import { describe, expect, it } from 'vitest';
import { paginate, type Stackable } from './paginate.ts';

const unit = (height: number, keep = false, before = 0): Stackable => ({ height, keep, before });

/** A generator that gives the same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('pages', () => {
  it('take a heading along with what it heads', () => {
    const pages = paginate([unit(60), unit(20), unit(15, true, 10), unit(20)], 100);
    expect(pages.map((page) => page.map(({ unit: { height }, y }) => [height, y]))).toEqual([
      [
        [60, 0],
        [20, 60],
      ],
      [
        [15, 0],
        [20, 15],
      ],
    ]);
  });
  it('hold every unit once, in order, inside the page, and no heading last', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      const units = Array.from({ length: 120 }, () => unit(8 + next() * 20, next() < 0.3, next() * 10));
      const pages = paginate(units, 200);
      expect(pages.flat().map((placed) => placed.unit)).toEqual(units);
      for (const [number, page] of pages.entries()) {
        const last = page.at(-1);
        for (const { unit: each, y } of page) expect(y + each.height).toBeLessThanOrEqual(200);
        if (number < pages.length - 1 && page.length > 6) expect(last?.unit.keep, `seed ${seed}`).toBe(false);
      }
    }
  });
  it('break a chain that is higher than a page', () => {
    const pages = paginate(
      Array.from({ length: 30 }, () => unit(10, true)),
      100,
    );
    expect(pages.map((page) => page.length)).toEqual([10, 10, 10]);
  });
});
