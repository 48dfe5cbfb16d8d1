import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates.ts';

const read = (text: string) => readDates(text).map((date) => [date.from?.value, date.to?.value]);

describe('readDates', () => {
  it.each([
    ['en', 'Jan 2022 – Present', '2022-01', 'present'],
    ['en', 'May 2014 to June 2015', '2014-05', '2015-06'],
    ['de', 'März 2020 bis heute', '2020-03', 'present'],
    ['de', '03.2019–11.2020', '2019-03', '2020-11'],
    ['zh', '2015 / 07 - 2018 / 11', '2015-07', '2018-11'],
    ['fr', "févr. 2021 - aujourd'hui", '2021-02', 'present'],
    ['fr', 'janvier 2020 – aujourd’hui', '2020-01', 'present'],
    ['es', 'ene 2021 hasta la fecha', '2021-01', 'present'],
    ['pt', 'fev. de 2019 – atual', '2019-02', 'present'],
    ['it', 'marzo 2019 – oggi', '2019-03', 'present'],
    ['nl', 'mrt 2018 - heden', '2018-03', 'present'],
    ['pl', 'październik 2017 – obecnie', '2017-10', 'present'],
    ['sv', 'januari 2016 – nuvarande', '2016-01', 'present'],
    ['da', 'maj 2015 – nu', '2015-05', 'present'],
    ['no', 'desember 2014 – nåværende', '2014-12', 'present'],
    ['fi', 'tammikuu 2013 – nykyinen', '2013-01', 'present'],
    ['cs', 'únor 2012 – současnost', '2012-02', 'present'],
    ['tr', 'Ağustos 2011 – halen', '2011-08', 'present'],
    ['ru', 'янв. 2020 — по настоящее время', '2020-01', 'present'],
    ['uk', 'жовтень 2019 – теперішній час', '2019-10', 'present'],
    ['el', 'Ιανουάριος 2018 – σήμερα', '2018-01', 'present'],
    ['ar', 'يناير ٢٠٢٠ - حتى الآن', '2020-01', 'present'],
    ['he', 'ינואר 2017 – היום', '2017-01', 'present'],
    ['hi', 'जनवरी 2016 - वर्तमान', '2016-01', 'present'],
    ['zh', '2020年3月至今', '2020-03', 'present'],
    ['ja', '2018年4月～2020年3月', '2018-04', '2020-03'],
    ['ko', '2020년 3월 - 현재', '2020-03', 'present'],
  ])('%s: %s', (_language, text, from, to) => {
    expect(read(text)).toEqual([[from, to]]);
  });

  it.each([
    ['2018-01-01 10 2020-05-31', '2018-01-01', '2020-05-31'],
    ['2010-05 ro 2014-05', '2010-05', '2014-05'],
    ['2020-06-01 ww Pucsent', '2020-06-01', 'present'],
    ['2020-06 - Presemt', '2020-06', 'present'],
  ])('a range whose "to" or "present" was misread: %s', (text, from, to) => {
    expect(read(text)).toEqual([[from, to]]);
  });

  it.each(['2019-03 - prevent losses', '2019 10 2020', '2019-03 10 people'])('no misread range: %s', (text) => {
    expect(readDates(text).every(({ range, to }) => !range || to === undefined)).toBe(true);
  });

  it.each([
    ['- 2018', '2018'],
    ['– Mar 2018', '2018-03'],
    ['Invalid date - 2015', '2015'],
    ['Northlake College\t- 2010', '2010'],
    ['Northlake College, - 2010', '2010'],
    ['undefined – present', 'present'],
  ])('a range without its beginning: %s', (text, to) => {
    expect(read(text)).toEqual([[undefined, to]]);
  });

  it.each(['- 2018 won the regional prize', 'Northlake - 2010', 'jan 2016\t–feb 2020'])(
    'a dash before a date that is more than an end: %s',
    (text) => {
      expect(readDates(text).every(({ from }) => from !== undefined)).toBe(true);
    },
  );

  it.each([
    ['2016-11-17 to 2017-02-01', '2016-11-17', '2017-02-01'],
    ['2020-Mar - 2024-Mar', '2020-03', '2024-03'],
    ['Jan – Mar 2020', '2020-01', '2020-03'],
    ["Jan '19 - Dec '20", '2019-01', '2020-12'],
    ['05/19 - 06/20', '2019-05', '2020-06'],
    ['2019/20', '2019', '2020'],
    ['von 1. März 2020 bis 31. Mai 2021', '2020-03-01', '2021-05-31'],
    ['Sept. 2020 Feb. 2022–', '2020-09', '2022-02'],
  ])('ranges: %s', (text, from, to) => {
    expect(read(text)).toEqual([[from, to]]);
  });

  it.each([
    ['seit Jänner 2021', '2021-01', 'present'],
    ['dal 03/2016 ad oggi', '2016-03', 'present'],
    ['с 05.2020 по н.в.', '2020-05', 'present'],
    ['2014 р. – лютий 2019 р.', '2014', '2019-02'],
    ['hösten 2011 – våren 2014', '2011', '2014'],
    ['01.04.2019 – d.d.', '2019-04-01', 'present'],
    ['jan. 2019 – até ao momento', '2019-01', 'present'],
    ['كانون الثاني ٢٠١٩ – تشرين الأول ٢٠٢١', '2019-01', '2021-10'],
    ['منذ ٢٠٢٢', '2022', 'present'],
    ['מיוני 2014 עד דצמבר 2019', '2014-06', '2019-12'],
    ['जनवरी २०१९ से अब तक', '2019-01', 'present'],
    ['平成23年4月 〜 令和元年9月', '2011-04', '2019-09'],
    ['民國107年6月 至 現在', '2018-06', 'present'],
    ['2018.06 - 재직중', '2018-06', 'present'],
  ])('forms of a language: %s', (text, from, to) => {
    expect(read(text)).toEqual([[from, to]]);
  });

  it('takes the word that leads a range for a part of it, but not the end of a name', () => {
    const start = (text: string) => readDates(text)[0]?.start;
    expect(start('De março de 2015 a setembro de 2020')).toBe(0);
    expect(start('Universidad Nacional de 2005 - 2010')).toBe('Universidad Nacional de '.length);
  });

  it('takes the year and its suffix as one, and a language of computers for no suffix', () => {
    const [date] = readDates('2014 року');
    expect(date?.end).toBe('2014 року'.length);
    expect(readDates('2019 R developer')[0]?.end).toBe(4);
  });

  it('leaves the end open where it is open', () => {
    expect(readDates('since 2019')[0]).toMatchObject({ range: true, to: { value: 'present', start: 0, end: 5 } });
    expect(readDates('2018 –')[0]).toMatchObject({ range: true, to: undefined });
    expect(readDates('– Present')[0]).toMatchObject({ from: undefined, to: { value: 'present' } });
  });

  it('takes no phone number, price or plain number for a date', () => {
    expect(read('Call 212-555-1212')).toEqual([]);
    expect(read('a budget of $2020 and 3,500 users')).toEqual([]);
    expect(read('Improved speed by 40% in 12 teams')).toEqual([]);
  });

  it('names the characters of each end', () => {
    const text = 'Engineer, Oct. 2015 – May 2018';
    const [date] = readDates(text);
    expect(text.slice(date?.from?.start, date?.from?.end)).toBe('Oct. 2015');
    expect(text.slice(date?.to?.start, date?.to?.end)).toBe('May 2018');
  });
});

it('takes the number that ends a cell for no day of the month in the next one', () => {
  expect(read('Lycée Lyon 1\tsept. 2014 – juin 2017')).toEqual([['2014-09', '2017-06']]);
  expect(read('Lycée\t1 sept. 2014')).toEqual([['2014-09-01', undefined]]);
});

it('reads over the line that a browser breaks behind a hyphen', () => {
  expect(read('Mate (2016-03 – 2019-\n12)')).toEqual([['2016-03', '2019-12']]);
});

it('reads a column for the year and one for the month', () => {
  const [date, ...more] = readDates('2019\t4\tNorthwind Pumps');
  expect([date?.from?.value, date?.start, date?.end]).toEqual(['2019-04', 0, 6]);
  expect(more).toEqual([]);
  expect(readDates('2019\t40\tNorthwind Pumps')[0]?.from?.value).toBe('2019');
});
