import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

function jobOf(...lines: (string | TestLine)[]) {
  const all = ['mira@example.org', heading('Experience'), ...lines, '• Built a test bench for valves'];
  const document = makeDocument([{ text: 'Mira Falkenrath', size: 22, bold: true }, ...all]);
  const [work] = parseDocument(document, { now: '2026-01-15', region: 'US' }).profile.work;
  return [work?.position?.value, work?.name?.value];
}

it('takes title and employer from one line when the line of the dates names a place that no list knows', () => {
  for (const [title, employer] of [
    ['Warehouse Coordinator', 'Frio Atlântico Lda.'],
    ['Software Engineer', 'Northwind Valves GmbH'],
  ] as const) {
    const line = { text: `${title}, ${employer}`, bold: true };
    expect(jobOf(line, 'March 2021 – present, Quillbridge')).toEqual([title, employer]);
  }
});

it('leaves a title with a comma whole when the employer has its own line', () => {
  const line = { text: 'Engineer, Platform Team', bold: true };
  expect(jobOf(line, 'Northwind Valves GmbH, March 2021 – present')).toEqual([
    'Engineer, Platform Team',
    'Northwind Valves GmbH',
  ]);
});

it('a place that no list knows ends the line of the employer', () => {
  const title = { text: 'Welder', bold: true };
  expect(jobOf(title, 'Northwind Hulls, Quillbridge', 'March 2021 – present')).toEqual(['Welder', 'Northwind Hulls']);
  expect(jobOf(title, 'Northwind Hulls, Quillbridge, Portugal', 'March 2021 – present')).toEqual([
    'Welder',
    'Northwind Hulls',
  ]);
  expect(jobOf(title, 'Northwind Hulls, Logistics Division', 'March 2021 – present')).toEqual([
    'Welder',
    'Northwind Hulls, Logistics Division',
  ]);
});

it('takes title and employer from one line of commas when one piece alone is surely an organisation', () => {
  const line = 'Professor of History, University of Port Northam, Quillbridge, 2018 – present';
  expect(jobOf({ text: line, bold: true })).toEqual(['Professor of History', 'University of Port Northam']);
});

it('a word for a city marks a place behind the employer', () => {
  expect(jobOf({ text: 'Бухгалтер', bold: true }, 'ТОВ «Подільський млин», м. Хмільник', '03.2017 – 02.2021')).toEqual([
    'Бухгалтер',
    'ТОВ «Подільський млин»',
  ]);
});

it('a title below a sentence about the employer belongs to the dates above that sentence', () => {
  const head: TestLine[] = [
    { text: 'Northwind Mobility', bold: true },
    { text: 'Nov 2020 – Present', x: 450, beside: true },
  ];
  const about = 'A young company of 120 people that sells planners of journeys to railways.';
  expect(jobOf(...head, { text: about, italic: true }, { text: 'Product Manager', bold: true })).toEqual([
    'Product Manager',
    'Northwind Mobility',
  ]);
});

it('a range of dates begins an entry below a line that fills its column', () => {
  const full = 'Serviced and installed boilers and chillers for schools and offices all over the county.';
  const document = makeDocument([
    { text: 'Mira Falkenrath', size: 22, bold: true },
    'mira@example.org',
    heading('Experience'),
    '2019-Present: Lead Technician, Northwind Heating Inc.',
    full,
    '2014-2019: Technician, Quillbridge Heating Inc.',
    'Repairs under warranty.',
  ]);
  const { work } = parseDocument(document, { now: '2026-01-15', region: 'US' }).profile;
  expect(work.map((job) => [job.position?.value, job.name?.value, job.startDate?.value])).toEqual([
    ['Lead Technician', 'Northwind Heating Inc.', '2019'],
    ['Technician', 'Quillbridge Heating Inc.', '2014'],
  ]);
});

it('takes the order of club and task from the jobs where the words say little', () => {
  const document = makeDocument([
    { text: 'Mira Falkenrath', size: 22, bold: true },
    'mira@example.org',
    heading('Experience'),
    { text: 'Northwind Valves GmbH', bold: true },
    'Software Engineer',
    'March 2021 – present',
    heading('Volunteering'),
    { text: 'Altbridge Evenings', bold: true },
    'Host and Teller of Tales',
    'March 2019 – May 2020',
  ]);
  const [entry] = parseDocument(document, { now: '2026-01-15' }).profile.volunteer;
  expect([entry?.organization?.value, entry?.position?.value]).toEqual([
    'Altbridge Evenings',
    'Host and Teller of Tales',
  ]);
});

it('takes an organiser of a community for a title', () => {
  const document = makeDocument([
    { text: 'Mira Falkenrath', size: 22, bold: true },
    'mira@example.org',
    heading('Volunteering'),
    { text: 'Harbour Nederland', bold: true },
    'Community Organizer',
    'March 2019 – May 2020',
  ]);
  const [entry] = parseDocument(document, { now: '2026-01-15' }).profile.volunteer;
  expect([entry?.organization?.value, entry?.position?.value]).toEqual(['Harbour Nederland', 'Community Organizer']);
});

it('roles in the years of the line above them were held at its employer', () => {
  const dated = (text: string, dates: string, look: Partial<TestLine>): TestLine[] => [
    { text, ...look },
    { text: dates, x: 420, beside: true },
  ];
  const document = makeDocument([
    { text: 'Mira Falkenrath', size: 22, bold: true },
    'mira@example.org',
    heading('Professional Experience'),
    ...dated('Pell & Ostrander', '2005 – 2016', { bold: true }),
    ...dated('Director, Network Design', 'Aug 2011 – Feb 2016', { italic: true }),
    '• Closed two depots and moved their freight',
    ...dated('Supply Planner II', 'Jul 2005 – Jul 2011', { italic: true }),
    '• Scheduled three filling lines',
    ...dated('Quillbridge Foods Ltd.', '2003 – 2005', { bold: true }),
    ...dated('Planner', 'Jul 2003 – Jun 2005', { italic: true }),
    '• Reported daily service levels',
  ]);
  const { work } = parseDocument(document, { now: '2026-01-15' }).profile;
  expect(work.map((job) => [job.name?.value, job.position?.value, job.startDate?.value])).toEqual([
    ['Pell & Ostrander', 'Director, Network Design', '2011-08'],
    ['Pell & Ostrander', 'Supply Planner II', '2005-07'],
    ['Quillbridge Foods Ltd.', 'Planner', '2003-07'],
  ]);
});

it('a title in bold ends at its comma, also where a line of text stands below', () => {
  const line: TestLine[] = [
    { text: 'Clerk', bold: true },
    { text: ', Northwind District', x: 76, beside: true },
    { text: '2010 – 2016', x: 420, beside: true },
  ];
  expect(jobOf(...line, 'Worked on appeals')).toEqual(['Clerk', 'Northwind District']);
});
