import { expect, it } from 'vitest';
import type { Fragment } from './fragment.ts';
import { splitAtDates } from './gutter-blocks.ts';

it('a heading below the last date of a gutter heads the rows beside it', () => {
  const [year, languages] = [
    { text: '2014', date: true, heading: false },
    { text: 'Sprachen', date: false, heading: true },
  ].map((facts) => facts as Fragment);
  expect(splitAtDates([year, languages].filter((f) => f !== undefined))).toEqual([[year], [languages]]);
});

it('dates with a word beside them are one for each row', () => {
  const row = (text: string, baseline: number): Fragment[] =>
    [
      { text: '2014', date: true, baseline },
      { text, date: false, baseline },
    ].map((facts) => ({ heading: false, size: 10, ...facts }) as Fragment);
  const [first, second] = [row('1st/50', 100), row('7th/120', 112)];
  expect(splitAtDates([...first, ...second])).toEqual([first, second]);
});
