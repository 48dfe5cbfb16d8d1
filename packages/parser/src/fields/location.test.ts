import { expect, it } from 'vitest';
import { heading, type TestLine } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const parse = (...lines: (string | TestLine)[]) => parseLines(...lines).basics;

const NAME: TestLine = { text: 'Mira Falkenrath', size: 22, bold: true };
const WORK = [heading('Experience'), 'Harbour Pilot, Northlake Port', 'Jan 2019 – Mar 2022', '• Brought ships in'];

it.each([
  ['beside a mail address with only a space between', ['Zarautz mira@example.org +34 655 010 277'], 'Zarautz'],
  ['alone between headline and mail', ['Registered Nurse', 'Concarneau', 'mira@example.org'], 'Concarneau'],
  ['behind the picture of a pin', ['📍 Zarautz  📞 +34 655 010 277  ✉ mira@example.org'], 'Zarautz'],
  ['behind its label in a form without colons', ['mira@example.org', 'City Zarautz'], 'Zarautz'],
  [
    'in an address without commas',
    ['Keizersgracht 123 Amsterdam Noord-Holland 1015 CJ Netherlands', 'mira@example.org'],
    'Amsterdam',
  ],
])('finds the city %s', (_, lines, city) => {
  expect(parse(NAME, ...lines, ...WORK).location.city?.value).toBe(city);
});

it('takes a town whose name is a part of the person’s for a town', () => {
  const { location } = parse({ text: 'Paris Hollander', size: 22, bold: true }, 'Paris | mira@example.org', ...WORK);
  expect(location.city?.value).toBe('Paris');
});

it('finds the name before a mail address with only a space between', () => {
  const { name, location } = parse('Mira Falkenrath mira@example.org - (555) 010-0199', 'Pilots ships.', ...WORK);
  expect([name?.value, location.city]).toEqual(['Mira Falkenrath', undefined]);
});

it('finds the contacts at the foot of each page', () => {
  const foot = (page: number): TestLine[] => [
    { text: '12 Wharf Lane, Amsterdam, Netherlands', page, gap: 70 },
    { text: '+31 20 555 0147 • mira@example.org • linkedin.com/in/mira-falkenrath', page },
  ];
  const { location, profiles } = parse(
    NAME,
    ...WORK,
    ...foot(1),
    { text: 'Radar and sea charts', page: 2 },
    ...foot(2),
  );
  expect(location.city?.value).toBe('Amsterdam');
  expect(profiles.map(({ username }) => username?.value)).toEqual(['mira-falkenrath']);
});

it('finds the city behind a sign for a house among contacts with signs of their own', () => {
  const { basics } = parseLines(
    'Mira Falkenrath',
    '☎ +49 30 5550123 ✉ mira@example.org ⌂ Berlin',
    heading('Experience'),
    'Cook, Harbour Inn, 2019 – 2021',
  );
  expect(basics.location.city?.value).toBe('Berlin');
});
