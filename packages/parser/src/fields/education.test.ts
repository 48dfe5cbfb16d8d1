import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

function schooling(...lines: (string | TestLine)[]) {
  const document = makeDocument([
    { text: 'Mira Falkenrath', size: 22, bold: true },
    'mira@example.org',
    heading('Education'),
    ...lines,
  ]);
  const { education } = parseDocument(document, { now: '2026-01-15' }).profile;
  return education.map((e) => [e.studyType?.value, e.area?.value, e.institution?.value, e.endDate?.value]);
}

it('each item of a list of dated degrees is an entry', () => {
  expect(
    schooling(
      '• Master of Science in Ecology – University of Northam – completed in 2018',
      '• Bachelor of Science in Biology – Quillbridge College – completed in 2015',
    ),
  ).toEqual([
    ['Master of Science', 'Ecology', 'University of Northam', '2018'],
    ['Bachelor of Science', 'Biology', 'Quillbridge College', '2015'],
  ]);
});

it('what stands behind the year and a full stop is no part of the school', () => {
  expect(schooling('Ph.D., History, Northam University, 2011. Dissertation: Roads of salt.')).toEqual([
    ['Ph.D.', 'History', 'Northam University', '2011'],
  ]);
});

it('takes the school behind a degree for one where nothing else names it', () => {
  expect(schooling('MBA Harborview Business School, 2018', 'BA History, Northam University, 2011')).toEqual([
    ['MBA', undefined, 'Harborview Business School', '2018'],
    ['BA', 'History', 'Northam University', '2011'],
  ]);
});

it('joins a school and the degree on the line below where nothing else tells that they are one', () => {
  expect(
    schooling(
      'University of Northam',
      { text: 'Bachelor of Science - Biology', gap: 2 },
      { text: 'Quillbridge College', gap: 2 },
      { text: 'Master - Ecology', gap: 2 },
    ),
  ).toEqual([
    ['Bachelor of Science', 'Biology', 'University of Northam', undefined],
    ['Master', 'Ecology', 'Quillbridge College', undefined],
  ]);
});

it.each([
  ["Diplôme d'État, Soins infirmiers", ["Diplôme d'État", 'Soins infirmiers']],
  ['Diplôme d’État d’infirmier', ['Diplôme d’État', 'infirmier']],
  ['BSc (Hons), Computer Networks', ['BSc (Hons)', 'Computer Networks']],
])('takes the whole degree and what it is in: %s', (line, found) => {
  const [[degree, area] = []] = schooling({ text: 'University of Northam', bold: true }, line, '2012 – 2015');
  expect([degree, area]).toEqual(found);
});

it('keeps the place of a university that has several with its name', () => {
  const [[, , school] = []] = schooling(
    { text: 'University of California, Berkeley', bold: true },
    'Bachelor of Arts, History',
    '2012 – 2015',
  );
  expect(school).toBe('University of California, Berkeley');
});

it('reads the name of a school that wraps beside its dates', () => {
  const wrapped = (first: string, rest: string, degree: string): (string | TestLine)[] => [
    { text: first, bold: true, gap: 2 },
    { text: '2012 – 2015', x: 300, beside: true },
    { text: rest, bold: true },
    degree,
  ];
  expect(
    schooling(
      ...wrapped('University of West', 'Lancashire', 'Bachelor of Arts, History'),
      ...wrapped('Northam School of', 'Management', 'Master, Business Administration'),
    ).map(([degree, , school]) => [degree, school]),
  ).toEqual([
    ['Bachelor of Arts', 'University of West Lancashire'],
    ['Master', 'Northam School of Management'],
  ]);
});

it('reads dates in brackets over the end of a line', () => {
  expect(schooling('University of Northam, Bachelor of Arts, History (2013 –', '2016)')).toEqual([
    ['Bachelor of Arts', 'History', 'University of Northam', '2016'],
  ]);
});
