import { expect, it } from 'vitest';
import { readContext } from '../read-context.ts';
import { documentOf, paragraphWith, runWith, textOf } from '../testing/read-parts.ts';
import { readMarkdown } from './read-markdown.ts';

const read = async (text: string) => documentOf(await readMarkdown(new TextEncoder().encode(text), readContext({})));

it('knows headings, lists, emphasis, links and tables', async () => {
  const document = await read(
    '# Ada\n**Poet** of [science](https://example.org)\nLondon\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| c | d |\n',
  );
  expect(document.format).toBe('md');
  expect(textOf(document)).toBe('Ada|Poet|of|science|London|•|one|◦|two|a|b|c|d');
  expect(paragraphWith(document, 'Ada').heading).toBe(1);
  expect(paragraphWith(document, 'two').listLevel).toBe(1);
  expect(runWith(document, 'London').baseline).toBeGreaterThan(runWith(document, 'Poet').baseline);
  expect(document.pages[0]?.links[0]?.uri).toBe('https://example.org');
});

it('keeps front matter as lines', async () => {
  expect(textOf(await read('---\nname: Ada\nrole: Poet\n---\n# CV\n'))).toBe('name: Ada|role: Poet|CV');
});

it('marks what its HTML hides', async () => {
  const document = await read('seen\n\n<p style="display:none">hidden words</p>\n');
  expect(textOf(document)).toBe('seen');
});
