import type { Run } from '@vitae/schema';
import { expect, it } from 'vitest';
import { writeBullets } from './drawn-bullets.ts';
import type { Shape } from './page-objects.ts';

const run = (text: string, x: number, baseline: number, more: Partial<Run> = {}): Run => ({
  text,
  box: { x, y: baseline - 8, width: text.length * 5, height: 10 },
  baseline,
  size: 10,
  ...more,
});
const shape = (x: number, y: number, width: number, height = width): Shape => ({
  kind: 'path',
  box: { x, y, width, height },
  order: 1,
  fill: 0,
  filled: true,
  stroked: false,
  opaque: true,
  rectangular: false,
});
const texts = (runs: readonly Run[]) => runs.map(({ text }) => text);
const ITEMS = [run('Welded hulls', 60, 100), run('for ships', 60, 113), run('Trained apprentices', 60, 126)];

it('writes a bullet before the first line of each item that has a drawn disc', () => {
  const marked = writeBullets(ITEMS, [shape(50, 95, 3.5), shape(50, 121, 3.5)]);
  expect(texts(marked)).toEqual(['•', 'Welded hulls', 'for ships', '•', 'Trained apprentices']);
  expect(marked[0]).toMatchObject({ baseline: 100, box: { x: 50, width: 3.5 } });
});

it('takes points of a time line, ratings, and bold titles for no bullets', () => {
  const points = [shape(50, 95, 3.5), shape(50, 121, 3.5)];
  expect(texts(writeBullets(ITEMS, [...points, shape(51, 80, 1, 80)]))).not.toContain('•');
  const titles = ITEMS.map((item) => ({ ...item, bold: true }));
  expect(texts(writeBullets(titles, points))).not.toContain('•');
  const rating = [30, 38, 46].flatMap((x) => [shape(x, 95, 4), shape(x, 121, 4)]);
  expect(texts(writeBullets(ITEMS, rating))).not.toContain('•');
});
