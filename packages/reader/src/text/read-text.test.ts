import { expect, it } from 'vitest';
import { readContext } from '../read-context.ts';
import { documentOf, paragraphWith, runsOf, runWith, textOf } from '../testing/read-parts.ts';
import { readText } from './read-text.ts';

const read = (text: string) => documentOf(readText(new TextEncoder().encode(text), readContext({})));

it('keeps one line for each source line, with its indentation', () => {
  const document = read('Ada Lovelace\n    London\n');
  expect(textOf(document)).toBe('Ada Lovelace|London');
  expect(runWith(document, 'London').box.x).toBeGreaterThan(runWith(document, 'Ada').box.x + 10);
});

it('keeps column gaps as gaps, and columns under each other', () => {
  const document = read('Engineer            2019\nHead of research    2021\n');
  expect(textOf(document)).toBe('Engineer|2019|Head of research|2021');
  expect(runWith(document, '2019').box.x).toBeCloseTo(runWith(document, '2021').box.x, 5);
});

it('finds bullets and their nesting', () => {
  const document = read('Skills\n* Maths\n   - Algebra\n* Poetry\n');
  expect(paragraphWith(document, 'Maths').listLevel).toBe(0);
  expect(paragraphWith(document, 'Algebra').listLevel).toBe(1);
  expect(paragraphWith(document, 'Skills').listLevel).toBeUndefined();
});

it('starts a page at a form feed', () => {
  expect(read('one\n\ftwo').pages).toHaveLength(2);
});

it('sets long lines inside the page', () => {
  const [page] = read('word '.repeat(100)).pages;
  const ends = page?.runs.map((run) => run.box.x + run.box.width) ?? [];
  expect(Math.max(...ends)).toBeLessThan((page?.width ?? 0) - 40);
});

it('gives every character its edge', () => {
  for (const run of runsOf(read('Ada Lovelace, née Byron'))) expect(run.edges).toHaveLength(run.text.length + 1);
});
