import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeFlow } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

describe('a range at the right end of a line', () => {
  it('goes on where the next line is nothing but a date', () => {
    const { education } = parseLines(
      'Mirela Sandvik',
      heading('Education'),
      'M.Sc., Physics',
      { text: 'University of Calder' },
      { text: '08/2014 –', x: 450, beside: true },
      { text: '05/2016', x: 450 },
      { text: 'B.Sc., Mathematics', gap: 2 },
      { text: 'Ridgemont College' },
      { text: '08/2010 – 05/2014', x: 450, beside: true },
    );
    expect(education.map(({ endDate }) => endDate?.value)).toEqual(['2016-05', '2014-05']);
  });
});

it('a month at the end of a line goes with the year that its paragraph goes on with', () => {
  const document = makeFlow([
    { text: 'Mirela Sandvik', size: 18 },
    heading('Education'),
    { text: 'Bachelor of Business, Hotel Management', bold: true },
    { text: 'Shannonside School of Hotel Management and Catering, County Limerick | September' },
    { text: '2005 – May 2009', goesOn: true },
  ]);
  const [study] = parseDocument(document, { now: '2026-01-01' }).profile.education;
  expect([study?.startDate?.value, study?.endDate?.value]).toEqual(['2005-09', '2009-05']);
});

it('lines of a list that begin or end with a date are an entry each', () => {
  const names = (...lines: string[]) =>
    parseLines('Mirela Sandvik', heading('Certificates'), ...lines).certificates.map(({ name }) => name?.value);
  expect(names('03.2018 Harbour crane licence', '06.2012 Forklift licence')).toEqual([
    'Harbour crane licence',
    'Forklift licence',
  ]);
  expect(names('港湾クレーン技能士（2018年6月取得）', '玉掛け作業技能講習（2013年12月取得）')).toEqual([
    '港湾クレーン技能士',
    '玉掛け作業技能講習',
  ]);
});

it('an item that goes on below its text stays one, also where it ends with a year', () => {
  const { certificates } = parseLines(
    'Mirela Sandvik',
    heading('Certificates'),
    { text: '• Coordinator of safety and health on ships, College of Quantity' },
    { text: 'Surveyors (2012)', x: 60 },
    { text: '• Energy certifier, Agency of Energy (2014)' },
  );
  expect(certificates.map(({ name, date }) => [name?.value, date?.value])).toEqual([
    ['Coordinator of safety and health on ships', '2012'],
    ['Energy certifier', '2014'],
  ]);
});
