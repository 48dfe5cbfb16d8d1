import { expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';

const lines = (text: string, width: number) =>
  breakLines([{ text, style: { size: 10 } }], { width, first: 0, left: 0, tabs: [] }).map(({ segments }) =>
    segments.map((segment) => segment.text).join(''),
  );

it('a word that is a little wider than its line stands on it whole, also behind another', () => {
  expect(lines('2014', 18)).toEqual(['2014']);
  expect(lines('in 2014', 18)).toEqual(['in', '2014']);
});

it('what is much wider than its line is cut', () => {
  expect(lines('2014201420142014', 24).length).toBeGreaterThan(2);
  expect(lines('x'.repeat(60), 100).join('')).toBe('x'.repeat(60));
});
