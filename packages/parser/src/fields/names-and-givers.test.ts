import { expect, it } from 'vitest';
import { heading, type TestLine } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const top = [
  { text: 'Ottoline Brae', size: 20 },
  'ottoline@brae.example',
  heading('Summary'),
  'Ottoline keeps old ferries running and likes to teach those who come after her on the coast.',
];
const bold = (text: string): TestLine => ({ text, bold: true });
const section = (title: string, ...lines: readonly (string | TestLine)[]) =>
  parseLines(...top, heading(title), ...lines);

it('who gives a certificate stands behind it, in capitals or in brackets', () => {
  const { certificates } = section('Certificates', '03/2019: Quay Signals (Level D), GPM', '2022: Tide Tables, VHS');
  expect(certificates.map(({ name }) => name?.value)).toEqual(['Quay Signals (Level D)', 'Tide Tables']);
  const inline = section('Certificates', 'First Aid (Red Cross, 2023); Crane Signals (Crane Guild, 2022)').certificates;
  expect(inline.map(({ name, issuer, date }) => [name?.value, issuer?.value, date?.value])).toEqual([
    ['First Aid', 'Red Cross', '2023'],
    ['Crane Signals', 'Crane Guild', '2022'],
  ]);
});

it('the number of a certificate is no giver', () => {
  const { certificates } = section(
    'Certificates',
    bold('Crane Signals'),
    'Credential ID CS-77',
    'Issued Mar 2021',
    bold('Rope Access'),
    'Credential ID RA-12',
    'Issued May 2022',
  );
  expect(certificates.map(({ name, issuer }) => [name?.value, issuer])).toEqual([
    ['Crane Signals', undefined],
    ['Rope Access', undefined],
  ]);
});

it('"presented by" parts an award from who gives it', () => {
  const { awards } = section(
    'Awards',
    '• Best Paper Award, presented by the Nursing Society (2020)',
    '• Harbour Scholarship awarded by Tidewater College, 2014',
  );
  expect(awards.map(({ title, awarder }) => [title?.value, awarder?.value])).toEqual([
    ['Best Paper Award', 'Nursing Society'],
    ['Harbour Scholarship', 'Tidewater College'],
  ]);
});

it('a short text below the name of a project is its text', () => {
  const { projects } = section(
    'Projects',
    bold('Harbour School'),
    'Client: Town Council | 2019 – 2021',
    'Six classrooms in timber, built in eleven months.',
    bold('Old Baths'),
    'Client: Port Trust | 2016 – 2018',
    'Restoration of a pool at the quay.',
  );
  expect(projects[0]?.description?.value).toBe('Six classrooms in timber, built in eleven months.');
});

it('a title that says at when', () => {
  const { publications } = section(
    'Publications',
    bold('Quiet wards at night'),
    'Journal of Nursing Practice · Mar 2021',
  );
  expect(publications[0]?.name?.value).toBe('Quiet wards at night');
});

it('a grade behind a degree is neither date nor area', () => {
  const { education } = section(
    'Education',
    bold('B.Tech in Computer Science (CGPA: 8.9/10)'),
    'National Institute of Technology, 2018 – 2022',
    bold('Magister inżynier'),
    'Politechnika Łódzka, 2010 – 2015',
  );
  expect([education[0]?.studyType?.value, education[0]?.area?.value, education[0]?.startDate?.value]).toEqual([
    'B.Tech',
    'Computer Science',
    '2018',
  ]);
  expect(education[1]?.area?.value).not.toBe('żynier');
});
