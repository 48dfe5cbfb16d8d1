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
