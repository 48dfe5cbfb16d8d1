import { expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { heading, makeDocument, type TestLine } from './testing/make-document.ts';

// Word documents as office programs print them: tables without rules, each with columns of its own.
const parse = (lines: readonly (string | TestLine)[]) =>
  parseDocument(makeDocument(lines), { now: '2026-01-15' }).profile;
const CONTACTS = ['Dublin', '+353 1 555 0137', 'moira@tolliver-works.example', 'linkedin.com/in/moiratolliver'];

/** A row of a table: its first cell, and lines of the cell that begins at x. */
const row = (left: TestLine, x: number, [first = '', ...more]: readonly string[]): TestLine[] => [
  left,
  { text: first, x, beside: true },
  ...more.map((text) => ({ text, x })),
];

it('tables whose columns begin at different places are each cut at their own', () => {
  const { basics, education, skills } = parse([
    ...row({ text: 'Moira Tolliver', size: 20 }, 300, CONTACTS.slice(0, 2)),
    ...row({ text: 'Operations Manager' }, 300, CONTACTS.slice(2)),
    heading('Profile'),
    'Hospitality manager with twelve years in boutique and conference hotels, known for calm teams and full houses.',
    heading('Work Experience'),
    ...row({ text: '02/2017 – Present' }, 390, [
      'Operations Manager',
      'Harcourt Rooms, Dublin',
      'Managed two kitchens',
    ]),
    ...row({ text: '06/2012 – 01/2017' }, 390, [
      'Front Office Manager',
      'Glenmore Hotel, Cork',
      'Trained receptionists',
    ]),
    ...row({ text: '05/2009 – 05/2012' }, 390, ['Receptionist', 'Seaview Guesthouse, Galway', 'Kept the accounts']),
    heading('Education'),
    ...row({ text: '09/2005 – 05/2009' }, 390, ['Bachelor of Business', 'Shannonside School']),
    heading('Skills'),
    ...row({ text: 'Operations' }, 300, ['budgeting, rostering, yield management']),
    ...row({ text: 'Systems', gap: 2.4 }, 300, ['Opera PMS, Micros, Excel']),
    heading('Interests'),
    'sailing, baking',
  ]);
  expect(basics.name?.value).toBe('Moira Tolliver');
  expect(education.map(({ institution }) => institution?.value)).toEqual(['Shannonside School']);
  expect(skills.map(({ name }) => name?.value)).toEqual(['Operations', 'Systems']);
});

it('a name above the labels of a table of contacts is found in their gutter', () => {
  const { basics } = parse([
    { text: 'Lebenslauf', size: 20, bold: true },
    { text: 'Henrike Wolzow', size: 14, bold: true, gap: 1.6 },
    ...row({ text: 'Telefon', size: 11, gap: 1.6 }, 306, ['0561 555 0192']),
    ...row({ text: 'E-Mail', size: 11, gap: 2.2 }, 306, ['henrike.wolzow@briefkasten.example']),
    ...row({ text: 'Wohnort', size: 11, gap: 2.2 }, 306, ['Kassel']),
    heading('Berufserfahrung'),
    ...row({ text: '01.2017 – heute' }, 306, ['Fachpflegerin Intensivpflege', 'Klinikum Fuldatal, Kassel', '• Pflege']),
    ...row({ text: '10.2011 – 12.2016' }, 306, ['Pflegerin', 'Marienstift, Göttingen', '• Pflege in der Nacht']),
    heading('Weiterbildung und Zertifikate aus den letzten zehn Jahren'),
    ...row({ text: '2019' }, 306, ['Praxisanleiterin']),
  ]);
  expect(basics.name?.value).toBe('Henrike Wolzow');
});

it('dates that have no room at the end of a line go on in the next', () => {
  const { work, education } = parse([
    { text: 'Moira Tolliver', size: 20 },
    ...CONTACTS,
    heading('Work Experience'),
    { text: 'Front Office Manager', bold: true },
    'Glenmore Conference Hotel and Lodges Limited | Cork | June 2012 – January',
    '2017',
    'Trained receptionists in complaint handling and upselling for the whole group.',
    { text: 'Receptionist', bold: true },
    'Seaview Guesthouse | Galway | May 2009 – May 2012',
    'Welcomed guests in three languages and kept the accounts.',
    heading('Education'),
    { text: 'Bachelor of Business, Hotel Management', bold: true },
    'Shannonside School of Hotel Management and Tourism | Cork | September 2005',
    '– May 2009',
  ]);
  const dates = [...work, ...education].map(({ startDate, endDate }) => [startDate?.value, endDate?.value]);
  expect(dates).toEqual([
    ['2012-06', '2017-01'],
    ['2009-05', '2012-05'],
    ['2005-09', '2009-05'],
  ]);
});
