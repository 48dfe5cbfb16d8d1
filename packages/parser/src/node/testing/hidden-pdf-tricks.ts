// Ways to hide text in a PDF, one file each. The trick stands on page 2 of a small résumé.
import { buildPdf, line, type PdfWriter } from '@vitae/reader/testing';
import type { HiddenTrick } from './hidden-trick.ts';
import { SECRET } from './hidden-trick.ts';

const IMAGE = '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8';
const BARE_FORM = '/Type/XObject/Subtype/Form/BBox[-900 -900 1500 1500]';
const FORM = `${BARE_FORM}/Resources<</Font<</F 13 0 R>>>>`;
const CODES = Array.from({ length: 95 }, (_, i) => i + 32);

/** Its glyphs (object 9) draw nothing; `map` is the object that says which letters they are. */
const blankFont = (width: number, map: number): string =>
  '<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 32/LastChar 126' +
  `/CharProcs<</n 9 0 R>>/Encoding<</Differences[32 ${CODES.map(() => '/n').join('')}]>>` +
  `/Widths[${CODES.map(() => width).join(' ')}]/ToUnicode ${map} 0 R>>`;

/** All characters one and the same: zero width space. */
const ZERO_WIDTH = CODES.map((code) => `<${code.toString(16)}> <${code.toString(16)}> <200b>`).join('\n');

function unicodeMap(ranges: string): string {
  return (
    '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ' +
    `${ranges.split('\n').length} beginbfrange ${ranges} endbfrange endcmap end`
  );
}

function prepare(writer: PdfWriter): string {
  writer.stream('\xff', IMAGE); // 1
  writer.stream('\x00', IMAGE); // 2
  writer.add('<</Type/OCG/Name(Off)>>'); // 3
  writer.add('<</Type/ExtGState/ca 0/CA 0>>'); // 4
  writer.stream(line(SECRET, 50, 600), `${FORM}/OC 3 0 R`); // 5
  writer.stream(`1 g ${line(SECRET, 50, 600)}`, FORM); // 6
  writer.stream(line(SECRET, 50, 600), FORM); // 7
  writer.add('<</Type/OCMD/OCGs[3 0 R]/P/AnyOn>>'); // 8
  writer.stream('500 0 0 0 0 0 d1', ''); // 9
  writer.add(blankFont(500, 11)); // 10
  writer.stream(unicodeMap('<20> <7e> <0020>')); // 11
  writer.stream(unicodeMap(ZERO_WIDTH)); // 12
  writer.add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'); // 13
  writer.add(blankFont(0, 12)); // 14
  writer.stream(line(SECRET, 50, 600, 12, 'W'), `${BARE_FORM}/Resources<</Font<</W 14 0 R>>>>`); // 15
  writer.stream(line(SECRET, 50, 600, 12, 'N'), `${BARE_FORM}/Resources<</Font<</N 10 0 R>>>>`); // 16
  return '/OCProperties<</OCGs[3 0 R]/D<</OFF[3 0 R]/Order[3 0 R]>>>>';
}

const RESOURCES =
  '/XObject<</White 1 0 R/Black 2 0 R/Layer 5 0 R/Pale 6 0 R/Plain 7 0 R/Widthless 15 0 R/Blank 16 0 R>>/Properties<</Off 3 0 R/Member 8 0 R>>' +
  '/ExtGState<</Clear 4 0 R>>';
const BAR = '0.2 g 40 595 400 20 re f';
const text = line(SECRET, 50, 600);

/** What, its content, and entries of the page. */
const TRICKS: readonly (readonly [what: string, content: string, entries?: string])[] = [
  ['render mode 3 without a picture', `3 Tr ${text}`],
  ['only used as a clip', `7 Tr ${text}`],
  ['white on white', `1 g ${text}`],
  ['nearly white on white', `0.99 g ${text}`],
  ['white in RGB', `1 1 1 rg ${text}`],
  ['white in CMYK', `0 0 0 0 k ${text}`],
  ['only outlined, in white', `1 Tr 1 G ${text}`],
  ['filled and outlined in white', `2 Tr 1 g 1 G ${text}`],
  ['colour of a filled background', `${BAR} 0.2 g ${text}`],
  ['nearly the colour of a filled background', `${BAR} 0.21 g ${text}`],
  ['white over a white picture', `q 400 0 0 20 40 595 cm /White Do Q 1 g ${text}`],
  ['black over a black picture', `q 400 0 0 20 40 595 cm /Black Do Q 0 g ${text}`],
  ['half a point', line(SECRET, 50, 600, 0.5)],
  ['1.5 points', line(SECRET, 50, 600, 1.5)],
  ['scaled to nothing', `BT /F 12 Tf 0.01 0 0 0.01 50 600 Tm (${SECRET}) Tj ET`],
  ['scaled to nothing by the page', `q 0.05 0 0 0.05 50 600 cm ${line(SECRET, 0, 0)} Q`],
  ['squeezed to no width', `1 Tz ${text}`],
  ['squeezed to no height', `BT /F 12 Tf 1 0 0 0.01 50 600 Tm (${SECRET}) Tj ET`],
  ['left of the page', line(SECRET, -700, 600)],
  ['right of the page', line(SECRET, 700, 600)],
  ['under the page', line(SECRET, 50, -60)],
  ['above the page', line(SECRET, 50, 900)],
  ['outside the crop box', line(SECRET, 50, 20), '/CropBox[0 100 595 842]'],
  ['transparent', `/Clear gs ${text}`],
  ['under a white shape', `${text} 1 g 40 590 400 30 re f`],
  ['under a dark shape', `${text} 0.1 g 40 590 400 30 re f`],
  ['under a shape of its own colour', `${text} 0 g 40 590 400 30 re f`],
  ['under a picture', `${text} q 400 0 0 30 40 590 cm /White Do Q`],
  ['under a dark picture', `${text} q 400 0 0 30 40 590 cm /Black Do Q`],
  ['clipped away', `q 0 0 1 1 re W n ${text} Q`],
  ['clipped to nothing', `q 50 600 0 0 re W n ${text} Q`],
  ['in a layer that is off', `/OC /Off BDC ${text} EMC`],
  ['in a group of layers that are off', `/OC /Member BDC ${text} EMC`],
  ['in a form whose layer is off', '/Layer Do'],
  ['white in a form', '/Pale Do'],
  ['in a form that is scaled to nothing', 'q 0.01 0 0 0.01 50 600 cm /Plain Do Q'],
  ['in a form off the page', 'q 1 0 0 1 -900 0 cm /Plain Do Q'],
  ['in a form under a shape', '/Plain Do 1 g 40 590 400 30 re f'],
  ['in a form in white, over a bar of white', '1 g 40 590 400 30 re f /Pale Do'],
  ['in zero-width characters', '/Widthless Do'],
  ['in a font that draws nothing', '/Blank Do'],
];

export const HIDDEN_IN_PDF: readonly HiddenTrick[] = TRICKS.map(([what, content, entries = '']) => ({
  what: `PDF: ${what}`,
  name: 'resume.pdf',
  page: 2,
  bytes: buildPdf({
    prepare,
    pages: [
      {
        content: ['Ada Example', 'ada@example.org', 'Skills', 'TypeScript, PostgreSQL']
          .map((words, i) => line(words, 50, 780 - 30 * i))
          .join(''),
      },
      {
        content: `q ${content} Q ${line('Languages', 50, 400, 14, 'B')}${line('German, English', 50, 370)}`,
        entries,
        resources: RESOURCES,
      },
    ],
  }),
}));
