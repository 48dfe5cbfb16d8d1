// One small résumé in every format that is read, each with the parts that its reader has to follow.
import { buildDoc, buildPdf, docx, line, odt, p, r } from '@vitae/reader/testing';

export interface SmallDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const LINES = [
  'Ada Example',
  'ada@example.org | +44 20 7946 0000',
  'Work experience',
  'Analyst, Engine Ltd, 2019 - 2021',
];

const PDF = buildPdf({
  pages: [
    {
      content: `0.9 g 0 0 150 842 re f 0 g /X Do ${LINES.map((text, i) => line(text, 50, 780 - i * 20)).join('')}`,
      resources: '/XObject<</X 1 0 R>>',
      annotations: ['/Subtype/Link/Rect[50 750 200 770]/A<</S/URI/URI(https://example.org)>>'],
    },
    { content: `q 0.7 0.7 -0.7 0.7 300 300 cm ${line('Skills', 0, 0, 16, 'B')} Q ${line('TypeScript, SQL', 50, 700)}` },
  ],
  prepare: (writer) => {
    writer.stream('0 0 10 10 re f', '/Type/XObject/Subtype/Form/BBox[0 0 100 100]');
    return '/Lang(en)';
  },
});

const TABLE = `<w:tbl><w:tr><w:tc>${p('Engine Ltd')}</w:tc><w:tc>${p('2019 – 2021')}</w:tc></w:tr></w:tbl>`;
const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const DOCX = docx({
  body:
    p(r('Ada Example', '<w:b/><w:sz w:val="40"/>'), '<w:pStyle w:val="Title"/>') +
    p(r('ada@example.org', '<w:color w:val="336699"/>')) +
    TABLE +
    p('Measured the mills', NUMBERED) +
    p('TypeScript, SQL'),
  styles: '<w:style w:type="paragraph" w:styleId="Title"><w:rPr><w:sz w:val="44"/></w:rPr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
});

const ODT = odt(
  '<text:h text:outline-level="1">Ada Example</text:h><text:p>ada@example.org<text:tab/>Leeds</text:p>' +
    '<table:table><table:table-row><table:table-cell><text:p>Engine Ltd</text:p></table:table-cell></table:table-row></table:table>' +
    '<text:list><text:list-item><text:p>Measured the mills</text:p></text:list-item></text:list>',
);

const RTF =
  '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1 Symbol;}}{\\colortbl;\\red0\\green0\\blue0;\\red200\\green0\\blue0;}' +
  "{\\stylesheet{\\s1 heading 1;}}\\pard\\s1\\b Ada Example\\b0\\par ada@example.org\\tab Z\\u252\\'fcrich\\par" +
  '\\trowd\\cellx4000\\cellx8000\\intbl Engine Ltd\\cell 2019\\cell\\row\\pard{\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt Site}}\\par}';

const HTML =
  '<!doctype html><meta charset="utf-8"><style>.a{color:#333}h1,.b>i{font-size:2em}</style><h1 class="a">Ada &amp; Example</h1>' +
  '<p>ada@example.org<br>Leeds<table><tr><th colspan=2>Work<tr><td>Engine Ltd<td>2019&ndash;2021</table><ul><li>one<li>two</ul>';

const MARKDOWN =
  '# Ada Example\n\nada@example.org\n\n## Work\n\n- **Engine Ltd** 2019 - 2021\n- [site](https://example.org)\n\n| a | b |\n|---|---|\n| c | d |\n';

export const SMALL_DOCUMENTS: readonly SmallDocument[] = [
  { name: 'made.pdf', bytes: PDF },
  { name: 'made.docx', bytes: DOCX },
  { name: 'made.doc', bytes: buildDoc({ body: LINES.map((text) => ({ runs: [{ text }] })) }) },
  { name: 'made.odt', bytes: ODT },
  { name: 'made.rtf', bytes: Buffer.from(RTF, 'latin1') },
  { name: 'made.html', bytes: utf8(HTML) },
  { name: 'made.md', bytes: utf8(MARKDOWN) },
  { name: 'made.txt', bytes: utf8(`${LINES.join('\n')}\n\nFähigkeiten: Prüfen, 測定, Ελληνικά\n`) },
];
