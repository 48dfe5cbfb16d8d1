import { expect, it } from 'vitest';
import { heading, type TestLine } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const awardsOf = (...lines: readonly (string | TestLine)[]) =>
  parseLines(
    { text: 'Mira Falkenrath', size: 22, bold: true },
    'A harbour pilot who has brought in ships of every size and trained those who do it today.',
    heading('Awards'),
    ...lines,
  ).awards.map(({ title, awarder, date, summary }) => [title?.value, awarder?.value, date?.value, summary?.value]);

it('takes what stands before the colon for the name where each line goes on to say what it was given for', () => {
  expect(
    awardsOf(
      'Coastal Innovation Award: Recognition for a quieter way to berth the largest ships of the line.',
      'Pilot of the Year: Awarded for the shortest waiting times and the calmest radio in the harbour.',
    ),
  ).toEqual([
    [
      'Coastal Innovation Award',
      undefined,
      undefined,
      'Recognition for a quieter way to berth the largest ships of the line.',
    ],
    [
      'Pilot of the Year',
      undefined,
      undefined,
      'Awarded for the shortest waiting times and the calmest radio in the harbour.',
    ],
  ]);
});

it('takes no year that ends a sentence for the date of another award', () => {
  expect(
    awardsOf(
      'Top Pilot Award – Northlake Harbour',
      '01 December 2023',
      'Recognized as the pilot with the fewest delays in 2023',
      'Coastal Cup – Quill Yachts',
      '15 August 2022',
      'First boat home of forty in the open class',
    ).map(([title, awarder, date]) => [title, awarder, date]),
  ).toEqual([
    ['Top Pilot Award', 'Northlake Harbour', '2023-12-01'],
    ['Coastal Cup', 'Quill Yachts', '2022-08-15'],
  ]);
});

it('drops the words that say what a date and a name are of', () => {
  expect(awardsOf('Top Pilot Award', 'Awarded Dec 2023', 'by Northlake Harbour')).toEqual([
    ['Top Pilot Award', 'Northlake Harbour', '2023-12', undefined],
  ]);
});

it('takes a date that is told once more for a repetition and no other award', () => {
  expect(
    awardsOf(
      'Top Pilot Award, Northlake Harbour',
      'Awarded on: 1 November 2022',
      'Awarded for a quieter way to berth the largest ships of the line.',
      { text: 'Awarded on: 1 November 2022', gap: 2 },
      { text: 'Coastal Cup, Quill Yachts', gap: 2 },
      'Awarded on: 1 October 2018',
      'First boat home of forty in the open class of the northern regatta.',
      { text: 'Awarded on: 1 October 2018', gap: 2 },
    ).map(([title, , date]) => [title, date]),
  ).toEqual([
    ['Top Pilot Award', '2022-11-01'],
    ['Coastal Cup', '2018-10-01'],
  ]);
});
