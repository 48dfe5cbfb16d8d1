import { expect, it } from 'vitest';
import { isGrainy } from './paper-grain.ts';

const SIDE = 120;

/** Paper with lines of print; `grain`: by how many grey levels each pixel differs at most from the next. */
function paper(grain: number) {
  let seed = 7;
  const pixels = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const isPrint = Math.floor(at / SIDE) % 20 < 8 && at % 3 === 0;
    return isPrint ? 30 : 235 - Math.floor((seed / 2_147_483_648) * grain);
  });
  return { width: SIDE, height: SIDE, pixels };
}

it('takes even paper for clean, also with print on it', () => {
  expect(isGrainy(paper(0))).toBe(false);
  expect(isGrainy(paper(3))).toBe(false);
});

it('sees the grain of rough paper', () => {
  expect(isGrainy(paper(16))).toBe(true);
  expect(isGrainy(paper(40))).toBe(true);
});

it('finds no grain where there is no paper', () => {
  expect(isGrainy({ width: 4, height: 1, pixels: Uint8Array.of(0, 90, 20, 100) })).toBe(false);
});
