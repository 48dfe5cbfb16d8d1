// Layouts of résumé builders and forms: what stands beside what, and words around values.
import { expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { heading, makeDocument, type TestLine } from './testing/make-document.ts';
import { parseLines } from './testing/parse-lines.ts';

const top = [{ text: 'Ottoline Brae', size: 20 }, 'ottoline@brae.example'];
const right = (text: string, x = 330): TestLine => ({ text, x, beside: true });
const textOf = (...lines: readonly (string | TestLine)[]) =>
  parseDocument(makeDocument(lines), { now: '2026-01-15' }).text.text.split('\n');

it('cards of jobs side by side are read one column after the other, the last of an odd number too', () => {
  const { work } = parseLines(
    ...top,
    heading('Work experience'),
    { text: 'Ferry Engineer', bold: true },
    { ...right('Boatyard Fitter'), bold: true },
    'Northline Ferries Ltd',
    right('Osprey Yard Ltd'),
    '2020 – Present',
    right('2016 – 2020'),
    '• Keeps four engines running all year',
    right('• Fitted shafts and pumps on tugs'),
    '• Trains two apprentices every spring',
    { text: 'Deckhand', bold: true, gap: 2 },
    'Skerry Lines Ltd',
    '2014 – 2016',
    '• Painted and greased whatever rusted',
  );
  expect(work.map(({ name, position, startDate }) => [name?.value, position?.value, startDate?.value])).toEqual([
    ['Northline Ferries Ltd', 'Ferry Engineer', '2020'],
    ['Skerry Lines Ltd', 'Deckhand', '2014'],
    ['Osprey Yard Ltd', 'Boatyard Fitter', '2016'],
  ]);
});

it('a place at the end of a row above sections side by side is no part of the right one', () => {
  const lines = textOf(
    ...top,
    heading('Education'),
    'BSc in Marine Systems, Tidewater College',
    '2009 - 2012',
    right('3.9'),
    heading('Projects'),
    { ...heading('Certificates'), x: 330, beside: true },
    'Tide Clock',
    right('Crane Signals'),
    '• Shows when the ferry can land',
    right('Crane Guild, 2019'),
    '• Built from two old barometers',
    right('Confined Space'),
    '• Hangs in the harbour office',
    right('Safety Board, 2020'),
  );
  expect(lines.indexOf('2009 - 2012\t3.9')).toBeGreaterThan(0);
  expect(lines.indexOf('• Hangs in the harbour office')).toBeLessThan(lines.indexOf('Certificates'));
});

it('a heading beside text that is set a little lower heads it', () => {
  const gutter = (text: string): TestLine => ({ text, bold: true, gap: 2 });
  const beside = (text: string): TestLine => ({ text, x: 200, gap: 0.6 });
  const below = (text: string): TestLine => ({ text, x: 200 });
  const { skills, languages } = parseLines(
    { text: 'Ottoline Brae', size: 20, x: 200 },
    { text: 'ottoline@brae.example', x: 200 },
    gutter('Skills'),
    beside('• Welding'),
    below('• Rigging'),
    gutter('Education'),
    beside('2009 - 2012'),
    below('Tidewater College, BSc in Marine Systems'),
    gutter('Languages'),
    { text: 'English – native', x: 200, beside: true },
    below('Danish – fluent'),
  );
  expect(skills.map(({ name }) => name?.value)).toEqual(['Welding', 'Rigging']);
  expect(languages).toHaveLength(2);
});

it('few lines on the next page stay in the columns that they go on from', () => {
  const pairs = Array.from({ length: 5 }, (_, i) => [
    `Bell tower tour ${i} for guests`,
    right(`Night walk ${i} in town`),
  ]);
  const lines = textOf(
    ...top,
    heading('Projects'),
    { ...heading('Awards'), x: 330, beside: true },
    ...pairs.flat(),
    { text: 'Harbour map for children', page: 2 },
    right('Guide of the Year 2020'),
    'Quay songbook with scores',
    right('Town Council'),
  );
  expect(lines.indexOf('Quay songbook with scores')).toBeLessThan(lines.indexOf('Awards'));
});

it('words around a value are no part of it', () => {
  const { work, education, certificates } = parseLines(
    ...top,
    heading('Berufspraxis'),
    '04/2016 - heute',
    'Deichwerk GmbH, Husum',
    'Tätigkeit als Servicetechniker',
    heading('Ausbildung'),
    '09/2010 - 06/2012',
    'Technikerschule Husum',
    'Abschluss: Staatlich geprüfter Techniker (Note 1,8)',
    heading('Zertifikate'),
    'Kranschein Klasse 2, Kranbund',
    'Kranbund Signale, Kranbund',
  );
  expect(work[0]?.position?.value).toBe('Servicetechniker');
  expect(education[0]?.studyType?.value).toBe('Staatlich geprüfter Techniker');
  expect(certificates[1]?.name?.value).toBe('Kranbund Signale');
});

it('awards with the date in a cell before the name, the text below', () => {
  const { awards } = parseLines(
    ...top,
    heading('Awards'),
    'Oct 2022',
    right('Nurse of the Year, Northmoor Hospital', 150),
    { text: 'Chosen by patients and colleagues out of four hundred nurses.', x: 150 },
    'Jun 2017',
    right('Compassion Award, Brannock Infirmary', 150),
    { text: 'For support given to families.', x: 150 },
  );
  expect(awards.map(({ title, date }) => [title?.value.split(',')[0], date?.value])).toEqual([
    ['Nurse of the Year', '2022-10'],
    ['Compassion Award', '2017-06'],
  ]);
});

it('numbers that run through a section head its entries', () => {
  const { projects } = parseLines(
    ...top,
    heading('Academic Projects'),
    '1. Title: Tide Clock',
    'Description: Shows when the ferry can land at the old pier',
    '• Built from two barometers',
    '2. Title: Salt Meter',
    'Description: Measures the salt in the harbour basin',
    '• Reads once a minute',
  );
  expect(projects.map(({ name }) => name?.value)).toEqual(['Tide Clock', 'Salt Meter']);
});

it('publications of one sentence and their venue', () => {
  const { publications } = parseLines(
    ...top,
    heading('Publications'),
    '• Listening for frogs: sounds at scale. Methods in Ecology, 2016.',
    '• Sedation holds at night: an audit. Journal of Intensive Practice, September 2018.',
  );
  expect(publications.map(({ name, publisher }) => [name?.value, publisher?.value])).toEqual([
    ['Listening for frogs: sounds at scale', 'Methods in Ecology'],
    ['Sedation holds at night: an audit', 'Journal of Intensive Practice'],
  ]);
});

it('a form of languages: one or more mother tongues, columns of skills, a key below', () => {
  const { languages } = parseLines(
    ...top,
    heading('Competencias lingüísticas'),
    'Lengua(s) materna(s): ESPAÑOL',
    'Otro(s) idioma(s):',
    { text: 'COMPRENSIÓN', x: 150 },
    right('EXPRESIÓN ORAL', 300),
    'INGLÉS',
    right('B2', 150),
    right('B2', 300),
    'Niveles: A1 y A2: usuario básico; B1 y B2: usuario independiente',
  );
  expect(languages.map(({ language }) => language?.value)).toEqual(['ESPAÑOL', 'INGLÉS']);
});

it('a row of contacts is no part of the summary below it', () => {
  const { basics } = parseLines(
    { text: 'Ottoline Brae', size: 20 },
    'Ferry Engineer',
    'E-mail ottoline@brae.example',
    right('Phone +44 7700 900482'),
    'Engineer who keeps old ferries running and likes to teach those who come after her on the coast.',
    heading('Education'),
    'Tidewater College, BSc, 2012',
  );
  expect(basics.summary?.value).toMatch(/^Engineer who/);
});

it('a club is told from the task in it', () => {
  const { volunteer } = parseLines(
    ...top,
    heading('Ehrenamt'),
    'seit 01/2009',
    'Gruppenführer, Freiwillige Feuerwehr Husum',
  );
  expect(volunteer[0]?.organization?.value).toBe('Freiwillige Feuerwehr Husum');
});

it('a place with its country behind the dates of a job', () => {
  const { work } = parseLines(
    ...top,
    heading('Experiencia laboral'),
    '02/2016 – 04/2019 Huesca, España',
    { text: 'VETERINARIA', bold: true },
    right('CLÍNICA LAS MORERAS', 150),
    '• Guardias de urgencias nocturnas',
  );
  expect([work[0]?.name?.value, work[0]?.position?.value]).toEqual(['CLÍNICA LAS MORERAS', 'VETERINARIA']);
});
