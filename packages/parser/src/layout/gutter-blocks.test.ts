import { expect, it } from 'vitest';
import type { Fragment } from './fragment.ts';
import { beginnings, splitAtDates } from './gutter-blocks.ts';

/** With no more than what a gutter is split by: the whole of a fragment comes out of rows and runs. */
function fragment(text: string, baseline: number, facts: Partial<Fragment> = {}): Fragment {
  return { text, baseline, size: 10, date: false, heading: false, ...facts } as Fragment;
}

it('a heading below the last date of a gutter heads the rows beside it', () => {
  const year = fragment('2014', 100, { date: true });
  const languages = fragment('Sprachen', 120, { heading: true });
  expect(splitAtDates([year, languages])).toEqual([[year], [languages]]);
});

it('dates with a word beside them are one for each row', () => {
  const row = (text: string, baseline: number) => [
    fragment('2014', baseline, { date: true }),
    fragment(text, baseline),
  ];
  const [first, second] = [row('1st/50', 100), row('7th/120', 112)];
  expect(splitAtDates([...first, ...second])).toEqual([first, second]);
});

it('a range that wraps after its dash is one date, however far the dash stands from the year', () => {
  const range = (from: string, to: string, baseline: number) => [
    fragment(from, baseline, { date: true }),
    fragment('–', baseline),
    fragment(to, baseline + 12, { date: true }),
  ];
  const [first, second] = [range('2019', '2022', 100), range('2017', '2018', 160)];
  expect(splitAtDates([...first, ...second])).toEqual([first, second]);
});

it('no block begins with a row that is beside the one above it', () => {
  const labels = [[fragment('German', 100)], [fragment('Russian', 124)], [fragment('Interests', 160)]];
  const rows = [[fragment('native', 100)], [fragment('good', 124)], [fragment('rowing', 185)]];
  const [, , interests = 0] = beginnings(labels, rows);
  expect(interests).toBeGreaterThan(124);
});

it('headings at the middle of their rows begin with the first of these', () => {
  const blocks = [
    [fragment('Contact', 113, { heading: true })],
    [fragment('Address', 181, { heading: true })],
    [fragment('Hobbies', 240, { heading: true })],
  ];
  const rows = [100, 113, 126, 155, 168, 181, 194, 207, 240].map((y) => [fragment('row', y)]);
  expect(beginnings(blocks, rows).map(Math.ceil)).toEqual([100, 155, 240]);
});

it('headings on the first of their rows stay there, though one may stand at the middle of two sections', () => {
  const blocks = [100, 155, 168].map((y) => [fragment('Contact', y, { heading: true })]);
  const rows = [100, 113, 126, 155, 168, 181].map((y) => [fragment('row', y)]);
  expect(beginnings(blocks, rows).map(Math.ceil)).toEqual([100, 155, 168]);
});
