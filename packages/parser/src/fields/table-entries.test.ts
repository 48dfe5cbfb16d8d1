import { expect, it } from 'vitest';
import { heading } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const XS = [50, 210, 380, 480];
const row = (texts: readonly string[], gap?: number) =>
  texts.map((text, i) => ({ text, x: XS[i] ?? 50, beside: i > 0, ...(gap === undefined || i > 0 ? {} : { gap }) }));
const top = [{ text: 'Nilufar Quembe', size: 20 }, 'Dock Electrician', 'nilufar@quembe.example'];

it('the titles of a table of degrees say what stands below them', () => {
  const { education } = parseLines(
    ...top,
    heading('Education'),
    ...row(['Institution', 'Degree', 'Year', 'Grade']),
    ...row(['Harbour Polytechnic', 'BSc in Marine Systems', '2012 - 2015', 'First'], 2),
    ...row(['Tidewater College', 'Diploma in Rigging', '2011', 'Merit'], 2),
  );
  expect(
    education.map(({ institution, studyType, area, startDate, endDate, score }) =>
      [institution, studyType, area, startDate, endDate, score].map((value) => value?.value),
    ),
  ).toEqual([
    ['Harbour Polytechnic', 'BSc', 'Marine Systems', '2012', '2015', 'First'],
    ['Tidewater College', 'Diploma', 'Rigging', undefined, '2011', 'Merit'],
  ]);
});

it('cells that wrap in their columns belong to one record', () => {
  const { certificates } = parseLines(
    ...top,
    heading('Certificates'),
    ...row(['Certificate', 'Issued by', 'Date', 'Credential ID']),
    ...row(['Confined Space', 'National Maritime', 'May 2021 -', 'CS-77'], 2),
    ...row(['Supervisor', 'Safety Board', 'June 2024'], 1.2),
    ...row(['Crane Signals', 'Crane Guild', '2019', '-'], 2),
  );
  expect(certificates.map(({ name, issuer, date }) => [name?.value, issuer?.value, date?.value])).toEqual([
    ['Confined Space Supervisor', 'National Maritime Safety Board', '2021-05'],
    ['Crane Signals', 'Crane Guild', '2019'],
  ]);
});

it('a table of awards with the year first, and what stands below it', () => {
  const { awards, publications } = parseLines(
    ...top,
    heading('Awards'),
    ...row(['Year', 'Award', 'Organisation']),
    ...row(['2022', 'Safest Dock, 1st place', 'Port of Elmhaven'], 1.6),
    ...row(['2015', 'Apprentice Medal', 'Guild of Electricians'], 1.6),
    heading('Publications'),
    'Salt and Switchgear, Dockside Review, 2020',
  );
  expect(awards.map(({ title, awarder, date }) => [title?.value, awarder?.value, date?.value])).toEqual([
    ['Safest Dock, 1st place', 'Port of Elmhaven', '2022'],
    ['Apprentice Medal', 'Guild of Electricians', '2015'],
  ]);
  expect(publications).toHaveLength(1);
});

it('rows of single lines are records of their own where a cell is empty', () => {
  const { certificates } = parseLines(
    ...top,
    heading('Certificates'),
    ...row(['Certificate', 'Issued by', 'Date', 'Number']),
    ...row(['Crane Signals', 'Crane Guild', '2019'], 1.6),
    ...row(['Forklift', 'Dock Office', '2020', 'F-12'], 1.6),
    ...row(['Rope Access', 'Rope Guild', '2021', 'R-9'], 1.6),
  );
  expect(certificates.map(({ name }) => name?.value)).toEqual(['Crane Signals', 'Forklift', 'Rope Access']);
});
