import { expect, it } from 'vitest';
import { heading, type TestLine } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const skillsOf = (...lines: (string | TestLine)[]) =>
  parseLines('Mira Falkenrath', 'mira@example.org', heading('Skills'), ...lines).skills.map(
    ({ name, level, keywords }) => [name?.value, level?.value, keywords.map(({ value }) => value)],
  );

const apart = (text: string): TestLine => ({ text, gap: 2.4 });

it('takes short lines that alternate with lists for the labels of the lists', () => {
  expect(
    skillsOf(
      apart('Navigation'),
      apart('Radar, Sea charts, Tides'),
      apart('Repair'),
      apart('Diesel, Welding, Rigging'),
    ),
  ).toEqual([
    ['Navigation', undefined, ['Radar', 'Sea charts', 'Tides']],
    ['Repair', undefined, ['Diesel', 'Welding', 'Rigging']],
  ]);
});

it('takes lines above items for their labels, with the level in brackets or below', () => {
  expect(
    skillsOf(
      apart('Navigation (Expert)'),
      '• Radar',
      '• Sea charts',
      apart('Repair'),
      apart('Advanced'),
      '• Diesel',
      '• Welding',
    ),
  ).toEqual([
    ['Navigation', undefined, ['Radar', 'Sea charts']],
    ['Repair', 'Advanced', ['Diesel', 'Welding']],
  ]);
});

it('takes what stands below a label in its narrow column for the end of the label', () => {
  expect(
    skillsOf(
      { text: 'Ship and', bold: true },
      { text: 'Radar, Sea charts', x: 110, beside: true },
      { text: 'Harbour', bold: true },
      { text: 'Repair', bold: true, gap: 2.4 },
      { text: 'Diesel, Welding', x: 110, beside: true },
    ).map(([, , keywords]) => keywords),
  ).toEqual([
    ['Radar', 'Sea charts'],
    ['Diesel', 'Welding'],
  ]);
});
