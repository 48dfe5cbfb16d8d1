import { describe, expect, it } from 'vitest';
import { heading } from '../testing/make-document.ts';
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
