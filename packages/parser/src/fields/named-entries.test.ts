import { expect, it } from 'vitest';
import { heading, type TestLine } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const parse = (...lines: (string | TestLine)[]) =>
  parseLines({ text: 'Mira Falkenrath', size: 22, bold: true }, 'mira@example.org', ...lines);

it('takes the piece with a word for awards as the title, also when the giver comes first', () => {
  const awards = parse(
    heading('Awards'),
    { text: 'Northlake Robotics', bold: true },
    { text: '2021', x: 450, beside: true },
    'Employee of the Year',
  ).awards;
  expect([awards[0]?.title?.value, awards[0]?.awarder?.value]).toEqual(['Employee of the Year', 'Northlake Robotics']);
});

it('takes the words behind a label as the grade', () => {
  const [degree] = parse(
    heading('Education'),
    { text: 'Northlake University', bold: true },
    { text: '2015 – 2018', x: 400, beside: true },
    'Bachelor of Arts, GPA: Summa Cum Laude',
  ).education;
  expect(degree?.score?.value).toBe('Summa Cum Laude');
});

it('keeps level and rank with the name that they belong to', () => {
  const { certificates, awards } = parse(
    heading('Certificates'),
    '• Certified Harbour Pilot - Associate',
    '• Basic Sea Rescue (BSR), Northlake Lifeguards, Exp. 08/2027',
    heading('Awards'),
    '• 2nd Place, Northlake Sailing Days',
    '• Coastal Rowing Cup - First Prize',
    '• The Best at the Oar',
  );
  expect(certificates.map(({ name }) => name?.value)).toEqual([
    'Certified Harbour Pilot - Associate',
    'Basic Sea Rescue (BSR)',
  ]);
  expect(awards.map(({ title }) => title?.value)).toEqual([
    '2nd Place, Northlake Sailing Days',
    'Coastal Rowing Cup - First Prize',
    'The Best at the Oar',
  ]);
});

it('takes items of one line with a year in brackets each apart', () => {
  const line = 'EPA 608 Universal (2013), Forklift Operator (2016), First Aid (2012)';
  expect(parse(heading('Certifications'), line).certificates.map((c) => [c.name?.value, c.date?.value])).toEqual([
    ['EPA 608 Universal', '2013'],
    ['Forklift Operator', '2016'],
    ['First Aid', '2012'],
  ]);
});

it('keeps a subtitle and a year that belong to the name where giver and date have lines of their own', () => {
  const { awards, publications } = parse(
    heading('Awards'),
    { text: 'Harbour Design Prize – Best Small Ferry', bold: true },
    'Northlake Society',
    'March 2021',
    { text: 'Top Skipper 2020', bold: true, gap: 2 },
    'Coastal League',
    'Dec 2020',
    heading('Publications'),
    { text: 'Building for Storms – A Field Guide', bold: true },
    'Northlake Press',
    'May 2019',
  );
  expect(awards.map(({ title, date }) => [title?.value, date?.value])).toEqual([
    ['Harbour Design Prize – Best Small Ferry', '2021-03'],
    ['Top Skipper 2020', '2020-12'],
  ]);
  expect(publications.map(({ name }) => name?.value)).toEqual(['Building for Storms – A Field Guide']);
});

it('finds the dates of projects below the paragraph about each', () => {
  const project = (name: string, text: string, dates: string) => [
    { text: name, bold: true, size: 11, gap: 2 },
    text,
    { text: dates, color: '#888888' },
    '• Built it with care and measured what it does',
  ];
  const { projects } = parse(
    heading('Projects'),
    ...project('Tide Tables', 'A model of the tides in the harbour that pilots ask each day.', 'Jan 2021 – Apr 2021'),
    ...project('Ferry Radar', 'Shows where each ferry is and when it will be at the pier.', 'May 2022 – Aug 2022'),
  );
  expect(projects.map(({ name, startDate, highlights }) => [name?.value, startDate?.value, highlights.length])).toEqual(
    [
      ['Tide Tables', '2021-01', 1],
      ['Ferry Radar', '2022-05', 1],
    ],
  );
});

it('takes names that close with their short form for one item each, and what is certified for one name', () => {
  const { certificates } = parse(
    heading('Certificates'),
    'Project Management Professional (PMP)',
    'Certified Scrum Master (CSM)',
    { text: 'Harbour Board Certified: Coastal Pilot', gap: 2.4 },
  );
  expect(certificates.map(({ name }) => name?.value)).toEqual([
    'Project Management Professional (PMP)',
    'Certified Scrum Master (CSM)',
    'Harbour Board Certified: Coastal Pilot',
  ]);
});

it('takes a placing before the contest for no name', () => {
  const { awards } = parse(
    heading('Awards'),
    { text: '1st/50', x: 50 },
    { text: 'Northlake Rowing Cup', x: 200, beside: true },
    { text: 'top 20/900', x: 50 },
    { text: 'Coastal Chess Open', x: 200, beside: true },
  );
  expect(awards.map(({ title }) => title?.value)).toEqual(['Northlake Rowing Cup', 'Coastal Chess Open']);
});

it('joins a bold name that wraps in its cell', () => {
  const { awards } = parse(
    heading('Awards'),
    { text: 'Prize for the Quiet Engine of', bold: true },
    { text: 'the Harbour', bold: true },
    'Northlake Sailing Days',
    '2021',
  );
  expect(awards.map(({ title }) => title?.value)).toEqual(['Prize for the Quiet Engine of the Harbour']);
});

it('keeps names of certificates whole over a colon, and takes a date in brackets below an item for its date', () => {
  const { certificates } = parse(
    heading('Certificates'),
    '• Northwind PL-300 : Reports Analyst',
    '(03/2023)',
    '• Harbour Tides and Currents (11/2021)',
  );
  expect(certificates.map(({ name, date }) => [name?.value, date?.value])).toEqual([
    ['Northwind PL-300 : Reports Analyst', '2023-03'],
    ['Harbour Tides and Currents', '2021-11'],
  ]);
});
