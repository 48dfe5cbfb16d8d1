import { expect, it } from 'vitest';
import { readContext } from '../read-context.ts';
import { documentOf, paragraphWith, runWith, textOf } from '../testing/read-parts.ts';
import { readRtf } from './read-rtf.ts';

const HEAD =
  '\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset204 Arial Cyr;}{\\f3\\fcharset128 MS Mincho;}}' +
  '{\\colortbl;\\red192\\green0\\blue0;\\red255\\green255\\blue255;}{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}';
const read = async (body: string) =>
  documentOf(await readRtf(Buffer.from(`{\\rtf1${HEAD}${body}}`, 'latin1'), readContext({})));

it('reads code pages, Unicode with its fallback, and signs', async () => {
  const text = await read(
    "J\\'fcrgen {\\f2\\'cf\\'f0\\'e8} {\\f3\\'93\\'fa\\'96\\'7b} \\u8364? \\u-10179?\\u-8704? a\\~b\\_c\\-d \\{x\\}\\par",
  );
  expect(textOf(text).replaceAll('|', ' ')).toBe('Jürgen При 日本 € 😀 a\u00a0b-cd {x}');
});

it('knows looks, headings and colours', async () => {
  const document = await read('\\pard\\s1\\b\\fs32 Work\\b0\\par\\pard\\plain\\fs20 plain {\\i\\cf1 red}\\par');
  expect(runWith(document, 'Work')).toMatchObject({ bold: true, size: 16, font: 'Arial' });
  expect(paragraphWith(document, 'Work').heading).toBe(1);
  expect(runWith(document, 'red')).toMatchObject({ italic: true, color: '#c00000', size: 10 });
});

it('drops deleted text and what is no text, and marks hidden text', async () => {
  const document = await read(
    'seen{\\deleted  gone}{\\*\\bkmkstart mark}{\\*\\generator maker;}{\\pict\\pngblip 89504e47}{\\v  secret}{\\cf2  white}\\par',
  );
  expect(textOf(document)).toBe('seen');
  expect(runWith(document, 'secret').hidden).toBe('marked-hidden');
  expect(runWith(document, 'white').hidden).toBe('same-colour-as-background');
});

it('sets tables side by side', async () => {
  const row = (a: string, b: string) =>
    `\\trowd\\cellx2000\\cellx9000\\pard\\intbl ${a}\\cell\\pard\\intbl ${b}\\cell\\row`;
  const document = await read(`${row('2019', 'Engineer\\par at Acme')}${row('2021', 'Lead')}\\pard after\\par`);
  expect(textOf(document)).toBe('2019|Engineer|at Acme|2021|Lead|after');
  expect(runWith(document, 'Engineer').baseline).toBe(runWith(document, '2019').baseline);
  expect(paragraphWith(document, 'Lead').cell).toEqual({ table: 0, row: 1, column: 1 });
  expect(paragraphWith(document, 'after').cell).toBeUndefined();
});

it('takes list text as the marker', async () => {
  const document = await read(
    "\\pard{\\pntext\\f1\\'B7\\tab}\\fi-360\\li720 first\\par{\\listtext 1.\\tab}\\ls1\\ilvl1 second\\par",
  );
  expect(textOf(document)).toBe('•|first|1.|second');
  expect(paragraphWith(document, 'second').listLevel).toBe(1);
});

it('knows links, headers, notes and text boxes', async () => {
  const document = await read(
    '{\\header\\pard top\\par}\\pard {\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt site}}{\\footnote\\pard note\\par}\\par' +
      '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard boxed\\par}}{\\shprslt\\pard boxed again\\par}}\\pard end\\par',
  );
  expect(textOf(document)).toBe('top|site|boxed|end|note');
  expect(document.pages[0]?.links[0]?.uri).toBe('https://example.org');
  expect(paragraphWith(document, 'boxed').frame).toBe(0);
  expect(paragraphWith(document, 'top').part).toBe('header');
  expect(paragraphWith(document, 'note').part).toBe('footnote');
});

it('refuses groups that are nested too deeply, and survives groups that are not balanced', async () => {
  const deep = await readRtf(Buffer.from(`{\\rtf1${'{'.repeat(5000)}x`), readContext({}));
  expect(deep).toMatchObject({ ok: false, problem: { code: 'document.too-large' } });
  expect(textOf(documentOf(await readRtf(Buffer.from('{\\rtf1 a}}}} b \\par'), readContext({}))))).toContain('a');
});
