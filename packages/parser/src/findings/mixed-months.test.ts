import type { ExtractedDate } from '@vitae/schema';
import { expect, it } from 'vitest';
import { profileWith, sure } from '../testing/make-profile.ts';
import { mixedMonths } from './mixed-months.ts';

const date = (value: string, raw: string): ExtractedDate => ({ ...sure(value), raw });

function told(...raws: string[]): string[] {
  const profile = profileWith(raws.map(() => ({})));
  const work = profile.work.map((entry, i) => ({ ...entry, startDate: date('2019-03', raws[i] ?? '') }));
  return mixedMonths({ ...profile, work }).map(({ message }) => message);
}

it('tells months in several forms, the usual one first', () => {
  expect(told('Mar 2019', '03/2019', 'Jan. 2020')).toEqual([
    'Months are written in different forms: like Mar 2019, 03/2019.',
  ]);
  expect(told('March 2019', '2019-03')).toHaveLength(1);
});

it('is content with one form, and with words that may be either', () => {
  expect(told('March 2019', 'May 2019', 'June 2020', 'December 2019')).toEqual([]);
  expect(told('Mar 2019', 'May 2019', 'Sept 2020')).toEqual([]);
  expect(told('2019年3月', '2019-03')).toEqual([]);
});
