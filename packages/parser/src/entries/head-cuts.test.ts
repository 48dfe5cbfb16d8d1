import { describe, expect, it } from 'vitest';
import { heading, type TestLine } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const jobs = (...lines: readonly (string | TestLine)[]) =>
  parseLines('Mira Halvorsen', heading('Experience'), ...lines).work.map(({ name, position, location }) => [
    position?.value,
    name?.value,
    location?.value,
  ]);

describe('the head of a job', () => {
  it('may name its place in brackets', () => {
    const found = jobs(
      'June 2022 – August 2022',
      'Summer Associate at Meridian Consulting Group (Chicago, IL)',
      '• Analysed supplier contracts',
      { text: 'September 2020 – May 2022', gap: 2 },
      'Student Supervisor at Calder Library (Boston)',
      '• Scheduled eleven students',
    );
    expect(found).toEqual([
      ['Summer Associate', 'Meridian Consulting Group', 'Chicago, IL'],
      ['Student Supervisor', 'Calder Library', 'Boston'],
    ]);
  });

  it('keeps brackets that hold no place', () => {
    const [found] = jobs('Welder, Northwind Pumps (marine division), 2012 – 2019', '• Welded hulls');
    expect(found?.[1]).toBe('Northwind Pumps (marine division)');
  });

  it('is cut at a comma with which a line ends', () => {
    const [found] = jobs(
      { text: 'Jun 2022 – Aug 2022' },
      { text: 'Summer Associate', bold: true, x: 330, beside: true },
      { text: 'Meridian Consulting Group,', italic: true, x: 330 },
      { text: 'Chicago, IL', italic: true, x: 330 },
      { text: '• Analysed supplier contracts', x: 340 },
      { text: '• Built a model', x: 340 },
      { text: 'Sep 2020 – May 2022', gap: 2 },
      { text: 'Student Supervisor', bold: true, x: 330, beside: true },
      { text: 'Calder Library, Boston', italic: true, x: 330 },
      { text: '• Scheduled eleven students', x: 340 },
    );
    expect(found?.slice(0, 2)).toEqual(['Summer Associate', 'Meridian Consulting Group']);
  });
});
