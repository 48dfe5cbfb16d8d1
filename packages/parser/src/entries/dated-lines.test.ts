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
