import { expect, it } from 'vitest';
import { readContext } from '../read-context.ts';
import { buildDoc, buildOle, type DocParagraphParts, type DocParts } from '../testing/build-doc.ts';
import { documentOf, paragraphWith, runWith, textOf } from '../testing/read-parts.ts';
import { readDoc } from './read-doc.ts';

const read = async (parts: DocParts) => documentOf(await readDoc(buildDoc(parts), readContext({})));
const p = (text: string, sprms: readonly number[] = []): DocParagraphParts => ({ runs: [{ text }], sprms });
const BOLD = [0x35, 0x08, 1];
const HIDDEN = [0x3c, 0x08, 1];
const DELETED = [0x00, 0x08, 1];
const SIZE_14 = [0x43, 0x4a, 28, 0];
const WHITE = [0x70, 0x68, 255, 255, 255, 0];
const IN_TABLE = [0x16, 0x24, 1];
const ROW_END = [0x17, 0x24, 1];

it('knows the looks of runs and joins those that look the same', async () => {
  const document = await read({
    body: [
      {
        runs: [
          { text: 'Ada ', sprms: BOLD },
          { text: 'Lovelace', sprms: BOLD },
          { text: ' poet', sprms: SIZE_14 },
        ],
      },
    ],
  });
  expect(textOf(document)).toBe('Ada Lovelace|poet');
  expect(runWith(document, 'Ada').bold).toBe(true);
  expect(runWith(document, 'poet').size).toBe(14);
});

it('marks hidden text and drops deleted text', async () => {
  const runs = [
    { text: 'seen ' },
    { text: 'gone ', sprms: DELETED },
    { text: 'secret', sprms: HIDDEN },
    { text: 'white', sprms: WHITE },
  ];
  const document = await read({ body: [{ runs }] });
  expect(textOf(document)).toBe('seen');
  expect(runWith(document, 'secret').hidden).toBe('marked-hidden');
  expect(runWith(document, 'white').hidden).toBe('same-colour-as-background');
  expect(JSON.stringify(document)).not.toContain('gone');
});

it('sets cells side by side', async () => {
  const cell = (text: string): DocParagraphParts => ({ runs: [{ text }], mark: '\x07', sprms: IN_TABLE });
  const end: DocParagraphParts = { runs: [], mark: '\x07', sprms: [...IN_TABLE, ...ROW_END] };
  const document = await read({
    body: [cell('2019'), cell('Engineer'), end, cell('2021'), cell('Lead'), end, p('after')],
  });
  expect(textOf(document)).toBe('2019|Engineer|2021|Lead|after');
  expect(runWith(document, '2019').baseline).toBe(runWith(document, 'Engineer').baseline);
  expect(paragraphWith(document, 'Lead').cell).toEqual({ table: 0, row: 1, column: 1 });
  expect(paragraphWith(document, 'after').cell).toBeUndefined();
});

const DARK_SHADE = [0, 0, 0, 0xff, 0x2b, 0x3a, 0x4a, 0, 0, 0];
const NO_SHADE = [0, 0, 0, 0xff, 0, 0, 0, 0xff, 0, 0];

it('sees light text where its cell or its paragraph is painted dark', async () => {
  const cell = (text: string): DocParagraphParts => ({ runs: [{ text, sprms: WHITE }], mark: '\x07', sprms: IN_TABLE });
  const shades = [0x12, 0xd6, 20, ...DARK_SHADE, ...NO_SHADE];
  const end: DocParagraphParts = { runs: [], mark: '\x07', sprms: [...IN_TABLE, ...ROW_END, ...shades] };
  const bar: DocParagraphParts = { runs: [{ text: 'bar', sprms: WHITE }], sprms: [0x4d, 0xc6, 10, ...DARK_SHADE] };
  const document = await read({ body: [cell('side'), cell('secret'), end, bar, p('plain')] });
  expect(textOf(document)).toBe('side|bar|plain');
  expect(runWith(document, 'secret').hidden).toBe('same-colour-as-background');
});

it('sees text in the automatic colour on black, and no text in black', async () => {
  const shade = [0x4d, 0xc6, 10, 0, 0, 0, 0xff, 0, 0, 0, 0, 0, 0];
  const black = [0x70, 0x68, 0, 0, 0, 0];
  const document = await read({
    body: [{ runs: [{ text: 'light ' }, { text: 'black', sprms: black }], sprms: shade }],
  });
  expect(textOf(document)).toBe('light');
  expect(runWith(document, 'black').hidden).toBe('same-colour-as-background');
});

it('follows hyperlinks, and shows only the result of a field', async () => {
  const document = await read({
    body: [p('at \x13 HYPERLINK "https://example.org" \x14my site\x15, \x13 PAGE \x14\x151')],
  });
  expect(textOf(document).replaceAll('|', ' ')).toBe('at my site , 1');
  expect(document.pages[0]?.links[0]?.uri).toBe('https://example.org');
});

it('reads signs, tabs, line breaks and alignment', async () => {
  const document = await read({ body: [p('a\x1eb\x1fc\x0bnext\tfar'), p('middle', [0x61, 0x24, 1])] });
  expect(textOf(document)).toBe('a-bc|next|far|middle');
  expect(runWith(document, 'middle').box.x).toBeGreaterThan(200);
});

it('keeps footnotes apart', async () => {
  const document = await read({ body: [p('Degree')], footnotes: [p('\x02with honours')] });
  expect(textOf(document)).toBe('Degree|with honours');
  expect(paragraphWith(document, 'honours').part).toBe('footnote');
});

it('says what is wrong with a file', async () => {
  const code = async (bytes: Uint8Array): Promise<string> => {
    const result = await readDoc(bytes, readContext({}));
    return result.ok ? 'read' : result.problem.code;
  };
  const whole = buildDoc({ body: [p('x')] });
  expect(await code(buildDoc({ body: [p('x')], encrypted: true }))).toBe('document.encrypted');
  expect(await code(whole.subarray(0, 300))).toBe('document.damaged');
  expect(await code(whole.subarray(0, 1500))).toBe('document.damaged');
  expect(await code(buildOle({ Other: new Uint8Array(10) }))).toBe('document.damaged');
  expect(await code(buildOle({ WordDocument: Uint8Array.of(0xdc, 0xa5, 0, 0) }))).toBe('document.unsupported');
});
