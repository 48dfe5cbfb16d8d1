import { readDocument } from '@vitae/reader';
import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';

const work = [
  'WERKERVARING',
  'Kraamverzorgende, Kraambureau De Linge B.V., Tiel',
  'mrt. 2017 – heden',
  '- Ondersteunt tachtig gezinnen per jaar in de eerste week, ook in het weekend en op feestdagen, en schoolt de leerlingen van het bureau',
  'Verzorgende IG, Woonzorgcentrum Rivierzicht B.V., Culemborg',
  'sept. 2011 – feb. 2017',
  '- Medicatie en wondzorg',
];

it('takes lines that end by hand within a paragraph for lines of their own, and lines that are full for one text', async () => {
  const html = `<h1>Noor van den Heuvel</h1><p>noor@people.example</p><p>${work.join('<br>')}</p>`;
  const read = await readDocument(new TextEncoder().encode(html), { name: 'cv.html' });
  if (!read.ok) throw new Error(read.problem.detail);
  const { profile } = parseDocument(read.document, { now: '2026-01-15' });
  expect(
    profile.work.map(({ name, position, startDate, highlights }) => [
      name?.value,
      position?.value,
      startDate?.value,
      highlights.map(({ value }) => value.length),
    ]),
  ).toEqual([
    ['Kraambureau De Linge B.V.', 'Kraamverzorgende', '2017-03', [133]],
    ['Woonzorgcentrum Rivierzicht B.V.', 'Verzorgende IG', '2011-09', [21]],
  ]);
});

it('takes a break by hand in the cell of a table for the end of a line, whatever its look', async () => {
  const row = (date: string, title: string, employer: string) =>
    `<tr><td>${date}</td><td>${title}<br>${employer}<ul><li>Begeleidt vier leerlingen per jaar</li></ul></td></tr>`;
  const rows = [
    row('mrt 2019 – heden', 'Wijkverpleegkundige', 'Thuiszorg De Vechtstroom, Zwolle'),
    row('aug 2014 – feb 2019', 'Verpleegkundige', 'Ziekenhuis Salland, Deventer'),
  ];
  const html = `<h1>Noor van den Heuvel</h1><p>noor@people.example</p><h2>Werkervaring</h2><table>${rows.join('')}</table>`;
  const read = await readDocument(new TextEncoder().encode(html), { name: 'cv.html' });
  if (!read.ok) throw new Error(read.problem.detail);
  const { profile } = parseDocument(read.document, { now: '2026-01-15' });
  expect(profile.work.map(({ name, position }) => [name?.value, position?.value])).toEqual([
    ['Thuiszorg De Vechtstroom', 'Wijkverpleegkundige'],
    ['Ziekenhuis Salland', 'Verpleegkundige'],
  ]);
});
