import { expect, it } from 'vitest';
import { heading, type TestLine } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const skillsOf = (...lines: (string | TestLine)[]) =>
  parseLines('Mira Falkenrath', 'mira@example.org', heading('Ferdigheter'), ...lines).skills.map(
    ({ name, level, keywords }) => [name?.value, level?.value, keywords.map(({ value }) => value)],
  );

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

it('dots behind a skill say how well it is known, and are none themselves', () => {
  const { skills } = parseLines(
    'Mira Falkenrath',
    'Pilots ships in all weathers and in all seasons, by day and by night.',
    heading('Skills'),
    'Welding  ●●●●○',
    'Drawing  ●●○○○',
    'Casting  ●●●',
  );
  expect(skills.map(({ name, level }) => [name?.value, level?.value])).toEqual([
    ['Welding', '4/5'],
    ['Drawing', '2/5'],
    ['Casting', undefined],
  ]);
});
