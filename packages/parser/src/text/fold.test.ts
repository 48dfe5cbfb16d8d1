import { expect, it } from 'vitest';
import { wordCount } from './fold.ts';

it.each([
  ['', 0],
  ['Built a test bench, in 2019', 6],
  ['• Fünf Jahre – “Ångström” für 3 000 €', 6],
  ['1ª etapa, 2º lugar', 4],
  ['Опыт работы: 5 лет', 4],
  ['Café ☎ 12', 2],
  ['Cafe\u0301 noir', 2],
  ['東京大学', 2],
  ['Go 言語', 2],
])('%s has %d words', (text, words) => {
  expect(wordCount(text)).toBe(words);
});
