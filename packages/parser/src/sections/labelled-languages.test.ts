import { expect, it } from 'vitest';
import { heading, type TestLine } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const row = (label: string, value: string): TestLine[] => [
  { text: label, gap: 1.6 },
  { text: value, x: 180, beside: true },
];

it('languages and hobbies in the gutter of a table of skills are no skills', () => {
  const { skills, languages, interests } = parseLines(
    { text: 'Mirela Sandvik', size: 20, bold: true },
    heading('Kenntnisse'),
    ...row('Schiffe', 'Radar, Seekarten, Lotsen bei Eis'),
    ...row('Werkstatt', 'Schweißen, Dieselmotoren, Takelage'),
    ...row('Sprachen', 'Deutsch (Muttersprache), Englisch (gut)'),
    ...row('Hobbys', 'Rudern, Orgelmusik'),
  );
  expect(languages.map(({ language }) => language?.value)).toEqual(['Deutsch', 'Englisch']);
  expect(interests.map(({ name }) => name?.value)).toEqual(['Rudern', 'Orgelmusik']);
  expect(skills.flatMap(({ keywords }) => keywords.map(({ value }) => value))).not.toContain('Rudern');
});

it('a label without a mark is one where a language follows', () => {
  const { languages, skills } = parseLines(
    { text: 'Mirela Sandvik', size: 20, bold: true },
    heading('Habilidades'),
    'Barcos: Radar, Cartas',
    'Idiomas Español (nativo) | Inglés (alto)',
  );
  expect(languages.map(({ language }) => language?.value)).toEqual(['Español', 'Inglés']);
  expect(skills.flatMap(({ keywords }) => keywords.map(({ value }) => value))).toEqual(['Radar', 'Cartas']);
});

it('the mother tongue has a label of its own in forms, and words for how well are no languages', () => {
  const { languages } = parseLines(
    { text: 'Mirela Sandvik', size: 20, bold: true },
    heading('Competenze linguistiche'),
    'Lingua madre: Italiano',
    'Altre lingue: Inglese',
    'Avanzado (C1)',
  );
  expect(languages.map(({ language, cefr }) => [language?.value, cefr?.value])).toEqual([
    ['Italiano', undefined],
    ['Inglese', 'C1'],
  ]);
});
