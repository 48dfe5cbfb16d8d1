import { REVIEW_THRESHOLD } from '@vitae/schema';
import { expect, it } from 'vitest';
import { placeOf, sampleProfile } from '../testing/sample-resume.ts';
import { highlightAt, highlightsByPage } from './highlights.ts';
import { allFields, reviewSections } from './review-fields.ts';

const highlights = highlightsByPage(allFields(reviewSections(sampleProfile(), REVIEW_THRESHOLD))).get(1) ?? [];

it('marks every place of every value', () => {
  expect(highlights.map(({ path }) => path)).toContain('work/w1/startDate');
  expect(highlights.find(({ path }) => path === 'work/w1/endDate')).toMatchObject({
    state: 'failed',
    box: placeOf('2017').box,
  });
  expect(highlights.some(({ path }) => path === 'languages/l1/language')).toBe(false);
});

it('finds the value under the pointer, with a little patience', () => {
  const { box } = placeOf('mira@example.org');
  expect(highlightAt(highlights, box.x + 3, box.y + 3)?.path).toBe('basics/emails/0');
  expect(highlightAt(highlights, box.x - 1.5, box.y + 3)?.path).toBe('basics/emails/0');
  expect(highlightAt(highlights, box.x - 5, box.y + 3)).toBeUndefined();
});

it('prefers the smallest value where several lie over each other', () => {
  const [first] = highlights;
  if (first === undefined) throw new Error('a highlight');
  const large = { ...first, path: 'basics/summary', box: { x: 0, y: 0, width: 500, height: 500 } };
  expect(highlightAt([large, first], first.box.x + 1, first.box.y + 1)?.path).toBe(first.path);
});
