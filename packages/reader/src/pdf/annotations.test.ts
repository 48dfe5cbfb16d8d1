// What lies on a page beside its content: links, form values, notes.
import type { Page } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { buildPdf, line, type TestPage, type TestPdf } from '../testing/build-pdf.ts';

async function read(pdf: TestPdf): Promise<{ pages: readonly Page[] }> {
  const result = await readDocument(buildPdf(pdf));
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`);
  return result.document;
}

async function page(content: string, more: Omit<TestPage, 'content'> = {}): Promise<Page> {
  const [first] = (await read({ pages: [{ content, ...more }] })).pages;
  if (first === undefined) throw new Error('no page');
  return first;
}

describe('links', () => {
  const link = (rect: string, uri: string): string =>
    `/Subtype/Link/Rect[${rect}]/Border[0 0 0]/A<</S/URI/URI(${uri})>>`;

  it('ties a link to its text', async () => {
    const { runs, links } = await page(line('Portfolio', 50, 700), {
      annotations: [link('48 696 110 714', 'https://example.org/')],
    });
    expect(links[0]?.uri).toBe('https://example.org/');
    expect(runs[0]).toMatchObject({ text: 'Portfolio', link: 0 });
  });

  it('cuts a run where a link ends', async () => {
    const { runs } = await page(line('Mail me or phone', 50, 700), {
      annotations: [link('50 696 74.1 714', 'mailto:ada@example.org')],
    });
    expect(runs.map(({ text, link: index }) => [text, index])).toEqual([
      ['Mail', 0],
      ['me or phone', undefined],
    ]);
    expect(runs[1]?.edges?.[0]).toBe(runs[1]?.box.x);
  });
});

describe('what people typed in', () => {
  it('has form values and notes as runs, without passwords and hidden fields', async () => {
    const field = (name: string, value: string, more: string, y: number): string =>
      `/Subtype/Widget/FT/Tx/T(${name})/V(${value})/Rect[50 ${y} 250 ${y + 20}]/DA(/Helv 10 Tf 0 g)${more}`;
    const { pages } = await read({
      pages: [
        {
          content: line('Name', 50, 760),
          annotations: [
            field('name', 'Grace Hopper', '', 700),
            field('secret', 'hush', '/Ff 8192', 600),
            field('gone', 'unseen', '/F 2', 500),
            '/Subtype/FreeText/Rect[300 700 500 720]/Contents(Typed on top)/DA(/Helv 10 Tf 0 g)',
          ],
        },
      ],
      prepare: () => '/AcroForm<</Fields[7 0 R 8 0 R 9 0 R]/NeedAppearances true>>',
    });
    expect((pages[0]?.runs ?? []).map((run) => run.text)).toEqual(['Name', 'Grace Hopper', 'Typed on top']);
    expect(pages[0]?.runs[1]?.box).toMatchObject({ x: 50 });
  });
});
