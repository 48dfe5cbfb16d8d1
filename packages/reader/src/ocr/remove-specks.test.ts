import { expect, it } from 'vitest';
import { removeSpecks } from './remove-specks.ts';

const SIDE = 12;

function paper(ink: Readonly<Record<number, number>>, ground = 230) {
  const pixels = new Uint8Array(SIDE * SIDE).fill(ground);
  for (const [at, level] of Object.entries(ink)) pixels[Number(at)] = level;
  return { width: SIDE, height: SIDE, pixels };
}

it('takes away specks of one pixel and of two, dark ones and light ones', () => {
  expect(removeSpecks(paper({ 30: 20, 66: 40, 67: 40 })).pixels).toEqual(paper({}).pixels);
  expect(removeSpecks(paper({ 53: 250 }, 60)).pixels).toEqual(paper({}, 60).pixels);
});

it('keeps dots, thin strokes and grain', () => {
  const dot = { 40: 30, 41: 30, 52: 30, 53: 30 };
  const stroke = Object.fromEntries([2, 3, 4, 5, 6, 7].map((row) => [row * SIDE + 8, 30]));
  const drawn = paper({ ...dot, ...stroke, 62: 215, 87: 245 });
  const { pixels } = removeSpecks(drawn);
  for (const at of [40, 41, 52, 53, 62, 87, 3 * SIDE + 8, 6 * SIDE + 8]) expect(pixels[at]).toBe(drawn.pixels[at]);
});
