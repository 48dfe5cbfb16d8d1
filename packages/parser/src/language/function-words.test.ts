import { expect, it } from 'vitest';
import { languageOfWords } from './function-words.ts';

const FRENCH =
  'Je conduis les projets de la direction et je forme les équipes dans une école du soir pour les adultes et les jeunes. ';

it('tells the language by its small words, whatever names and skills stand before them', () => {
  const head = 'Frontend\tReact\tTypeScript\nGoogle Cloud Professional Architect\n';
  expect(languageOfWords(head + FRENCH.repeat(3))).toBe('fr');
});

it('leaves short texts, mixed texts and languages that it does not know to others', () => {
  expect(languageOfWords(FRENCH)).toBeUndefined();
  expect(
    languageOfWords(FRENCH.repeat(3) + 'I lead the work of the team and train for the trade with care. '.repeat(3)),
  ).toBeUndefined();
  expect(languageOfWords('Vedl jsem tým a plánoval práci ve skladu. '.repeat(20))).toBeUndefined();
});
