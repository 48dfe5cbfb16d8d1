import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

const parse = (...lines: (string | TestLine)[]) =>
  parseDocument(makeDocument([{ text: 'Mira Falkenrath', size: 22, bold: true }, 'mira@example.org', ...lines]), {
    now: '2026-01-15',
  }).profile;

const skills = (...lines: string[]) =>
  parse(heading('Skills'), ...lines).skills.map(({ name, keywords }) => [
    name?.value,
    ...keywords.map((keyword) => keyword.value),
  ]);

it('parts skills with nothing but spaces between them by the names that are known', () => {
  expect(skills('Cloud: AWS Google Cloud Docker GitHub Actions')).toEqual([
    ['Cloud', 'AWS', 'Google Cloud', 'Docker', 'GitHub Actions'],
  ]);
});

it('leaves names of several words, sentences and lists with marks whole', () => {
  expect(skills('Cloud: AWS, Google Cloud, Docker')).toEqual([['Cloud', 'AWS', 'Google Cloud', 'Docker']]);
  expect(skills('Tax: GAAP Accounting Principles')).toEqual([['Tax', 'GAAP Accounting Principles']]);
});
