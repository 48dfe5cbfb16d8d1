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
