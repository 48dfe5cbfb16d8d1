import type { Page, ReadDocument } from '@vitae/schema';
import { emptyProfile } from '@vitae/schema';
import { expect, it } from 'vitest';
import { tooLong } from './too-long.ts';

const page = (number: number): Page => ({
  number,
  width: 595,
  height: 842,
  runs: [],
  links: [],
  images: [],
  rules: [],
});
const pages = (count: number): ReadDocument => ({
  format: 'pdf',
  layout: 'fixed',
  pages: Array.from({ length: count }, (_, i) => page(i + 1)),
  meta: {},
  findings: [],
});
const worked = (months: number) => ({ months, entries: [], uncounted: [], skills: [] });

it('tells more than three pages for less than ten years', () => {
  expect(tooLong(pages(4), emptyProfile(), worked(100)).map(({ message }) => message)).toEqual([
    '4 pages for 8 years of work: up to 3 are usual.',
  ]);
  expect(tooLong(pages(3), emptyProfile(), worked(100))).toEqual([]);
  expect(tooLong(pages(4), emptyProfile(), worked(120))).toEqual([]);
});

it('leaves academic lists and unknown careers alone', () => {
  const publications = Array.from({ length: 5 }, (_, i) => ({ id: `publication-${i}` }));
  expect(tooLong(pages(9), { ...emptyProfile(), publications }, worked(60))).toEqual([]);
  expect(tooLong(pages(9), emptyProfile(), worked(0))).toEqual([]);
});
