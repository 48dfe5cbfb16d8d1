import { expect, it } from 'vitest';
import { isDocumentTitle, withoutDocumentTitle } from './document-title.ts';

it.each([
  'CURRICULUM VITAE',
  'C U R R I C U L U M',
  'Currículum vítae',
  'Özgeçmiş',
  'Резюме',
  'السيرة الذاتية',
  '履歴書',
  '이력서',
])('%s names the document', (text) => {
  expect(isDocumentTitle(text)).toBe(true);
});

it.each(['Work experience', 'Vita Novak', 'Kurt Lebens'])('%s does not', (text) => {
  expect(isDocumentTitle(text)).toBe(false);
});

it.each([
  ['MIRA FALKENRATH RESUME', 'MIRA FALKENRATH'],
  ['Curriculum Vitae Mira Falkenrath', 'Mira Falkenrath'],
  ['Curriculum Vitae of Mira Falkenrath', 'Mira Falkenrath'],
  ['Mira Falkenrath – Lebenslauf', 'Mira Falkenrath'],
  ['Mira Vita', 'Mira Vita'],
])('%s is about %s', (text, name) => {
  const { start, end } = withoutDocumentTitle(text);
  expect(text.slice(start, end)).toBe(name);
});
