import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

const skillsOf = (...lines: (string | TestLine)[]) =>
  parseDocument(makeDocument(['Mira Falkenrath', 'mira@example.org', heading('Skills'), ...lines]), {
    now: '2026-01-15',
  }).profile.skills.map(({ name, level, keywords }) => [name?.value, level?.value, keywords.map(({ value }) => value)]);

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
