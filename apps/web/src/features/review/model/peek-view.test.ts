import { expect, it } from 'vitest';
import { peekView } from './peek-view.ts';

const page = { number: 1, width: 595, height: 842 };
const strip = { width: 390, height: 100 };

it('shows a short value in readable size in the middle of the strip', () => {
  const { scale, left, top } = peekView({ x: 300, y: 400, width: 80, height: 12 }, page, strip);
  expect(scale).toBe(1.25);
  expect(left + 340 * scale).toBeCloseTo(195);
  expect(top + 406 * scale).toBeCloseTo(50);
});

it('never shows more than the page', () => {
  const { left, top } = peekView({ x: 0, y: 0, width: 50, height: 12 }, page, strip);
  expect([left, top]).toEqual([0, 0]);
});

it('is never smaller than the whole width', () => {
  expect(peekView({ x: 0, y: 0, width: 595, height: 842 }, page, strip).scale).toBeCloseTo(390 / 595);
});
