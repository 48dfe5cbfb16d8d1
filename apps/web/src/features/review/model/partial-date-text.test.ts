import { describe, expect, it } from 'vitest';
import { readPartialDate, showPartialDate } from './partial-date-text.ts';

describe('readPartialDate', () => {
  it.each([
    ['2020', '2020'],
    ['2020-03', '2020-03'],
    ['2020-3-7', '2020-03-07'],
    ['03/2020', '2020-03'],
    ['3.2020', '2020-03'],
    ['03/19', '2019-03'],
    ['03/98', '1998-03'],
    ['Mar 2020', '2020-03'],
    ['Sept. 2019', '2019-09'],
    ['März 2020', '2020-03'],
    ['janvier 2018', '2018-01'],
    ['Dezember 2021', '2021-12'],
    ['12 March 2020', '2020-03-12'],
    ['March 12, 2020', '2020-03-12'],
    ['12.03.2020', '2020-03-12'],
    ['05/23/2020', '2020-05-23'],
    ["Jun '19", '2019-06'],
    ['3 de mayo de 2019', '2019-05-03'],
    ['Present', 'present'],
    ['bis heute', 'present'],
  ])('reads %s', (typed, date) => expect(readPartialDate(typed)).toBe(date));

  it.each(['', 'soon', '2020-13', '31.02.2020', '20', 'May', '12345', 'March of 2020 or so'])('refuses %s', (typed) =>
    expect(readPartialDate(typed)).toBeUndefined(),
  );

  it.each(['2020', '2020-03', '2020-03-12', 'present'])('reads what it shows for %s', (date) =>
    expect(readPartialDate(showPartialDate(date))).toBe(date),
  );
});

describe('showPartialDate', () => {
  it('shows what is known and no more', () => {
    expect(['2020', '2020-03', '2020-03-07', 'present'].map(showPartialDate)).toEqual([
      '2020',
      'Mar 2020',
      '7 Mar 2020',
      'Present',
    ]);
  });
});
