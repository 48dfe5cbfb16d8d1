import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

const skillsOf = (...lines: (string | TestLine)[]) =>
  parseDocument(makeDocument(['Mira Falkenrath', 'mira@example.org', heading('Ferdigheter'), ...lines]), {
    now: '2026-01-15',
  }).profile.skills.map(({ name, level, keywords }) => [name?.value, level?.value, keywords.map(({ value }) => value)]);

it('takes the keywords below a skill with its level for its parts', () => {
  expect(
    skillsOf(
      { text: 'Navigasjon: Ekspert:', bold: true, gap: 2.2 },
      'Nøkkelord: Radar, Sjøkart',
      { text: 'Vedlikehold: Avansert:', bold: true, gap: 2.2 },
      'Nøkkelord: Diesel, Sveising',
    ),
  ).toEqual([
    ['Navigasjon', 'Ekspert', ['Radar', 'Sjøkart']],
    ['Vedlikehold', 'Avansert', ['Diesel', 'Sveising']],
  ]);
});

it('takes a level before the keywords for no name of a skill', () => {
  expect(skillsOf({ text: 'Expert\tKeywords: Radar, Sea charts', gap: 2.2 })).toEqual([
    [undefined, 'Expert', ['Radar', 'Sea charts']],
  ]);
});
