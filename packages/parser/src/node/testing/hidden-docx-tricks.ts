// Ways to hide text in a DOCX, one file each.
import { docx, p, r } from '@vitae/reader/testing';
import { type HiddenTrick, SECRET } from './hidden-trick.ts';

const hiding = (properties: string): string => p(r(SECRET, properties));
const colored = (color: string, more = ''): string => `<w:color w:val="${color}"/>${more}`;
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (row: string): string => `<w:tbl><w:tr>${row}</w:tr></w:tbl>`;

interface BoxLook {
  /** Position and extent in EMU. */
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly drawing?: string;
  readonly shape?: string;
  readonly run?: string;
}

function textBox(look: BoxLook): string {
  const { x = 0, y = 0, width = 2_000_000, height = 500_000, drawing = '', shape = '', run = '' } = look;
  return p(
    `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${x}</wp:posOffset></wp:positionH>` +
      `<wp:positionV relativeFrom="page"><wp:posOffset>${y}</wp:posOffset></wp:positionV>` +
      `<wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="Box"${drawing}/>` +
      `<a:graphic><a:graphicData><wps:wsp><wps:spPr>${shape}</wps:spPr><wps:txbx><w:txbxContent>${p(r(SECRET, run))}` +
      '</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>',
  );
}

const vml = (style: string): string =>
  p(
    `<w:r><w:pict><v:shape style="position:absolute;width:200pt;height:40pt;${style}"><v:textbox><w:txbxContent>${p(SECRET)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  );

const STYLES =
  '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Heir"><w:basedOn w:val="Gone"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Away"><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Pale"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Tiny"><w:rPr><w:sz w:val="2"/></w:rPr></w:style>';
const SOLID = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const spelled = [...SECRET].map((sign) => String.fromCodePoint(0xe0000 + (sign.codePointAt(0) ?? 0))).join('');

const TRICKS: readonly (readonly [what: string, body: string])[] = [
  ['marked as hidden', hiding('<w:vanish/>')],
  ['always hidden', hiding('<w:specVanish/><w:vanish w:val="1"/>')],
  ['hidden by a character style', hiding('<w:rStyle w:val="Gone"/>')],
  ['hidden by a style that inherits', hiding('<w:rStyle w:val="Heir"/>')],
  ['hidden by a paragraph style', p(SECRET, '<w:pStyle w:val="Away"/>')],
  ['white', hiding(colored('FFFFFF'))],
  ['nearly white', hiding(colored('FDFDFD'))],
  ['white by a paragraph style', p(SECRET, '<w:pStyle w:val="Pale"/>')],
  ['white on white shading', hiding(colored('FFFFFF', '<w:shd w:val="clear" w:fill="FFFFFF"/>'))],
  ['white on a paragraph shaded white', p(r(SECRET, colored('FFFFFF')), '<w:shd w:val="clear" w:fill="FFFFFF"/>')],
  ['dark on dark shading', hiding(colored('1F3864', '<w:shd w:val="clear" w:fill="1F3864"/>'))],
  ['dark on a dark paragraph', p(r(SECRET, colored('222222')), '<w:shd w:val="clear" w:fill="222222"/>')],
  ['in the colour of its cell', table(cell(p(r(SECRET, colored('DDEEFF'))), '<w:shd w:val="clear" w:fill="DDEEFF"/>'))],
  ['white in a cell without shading', table(cell(p(r(SECRET, colored('FFFFFF')))))],
  ['yellow, highlighted in yellow', hiding(colored('FFFF00', '<w:highlight w:val="yellow"/>'))],
  ['green, highlighted in green', hiding(colored('00FF00', '<w:highlight w:val="green"/>'))],
  ['1 point', hiding('<w:sz w:val="2"/>')],
  ['half a point', hiding('<w:sz w:val="1"/>')],
  ['1 point by a style', p(SECRET, '<w:pStyle w:val="Tiny"/>')],
  ['squeezed to one percent', hiding('<w:w w:val="1"/>')],
  ['in a text box left of the page', textBox({ x: -9_000_000 })],
  ['in a text box right of the page', textBox({ x: 20_000_000 })],
  ['in a text box under the page', textBox({ y: 30_000_000 })],
  ['in a text box above the page', textBox({ y: -9_000_000 })],
  ['in a hidden drawing', textBox({ drawing: ' hidden="1"' })],
  ['in a text box of no size', textBox({ width: 0, height: 0 })],
  ['white in a white text box', textBox({ shape: SOLID('FFFFFF'), run: colored('FFFFFF') })],
  ['blue in a blue text box', textBox({ shape: SOLID('3366AA'), run: colored('3366AA') })],
  ['in an old text box off the page', vml('margin-left:-900pt;margin-top:0')],
  ['in an old text box that is hidden', vml('margin-left:20pt;margin-top:0;visibility:hidden')],
  ['in a text box of a header, hidden', p(r(SECRET, '<w:vanish/>'))],
  ['in letters without a picture', p(`${spelled}`)],
  ['in zero-width characters', p(`Diligent${'\u200b\u200c\u2060\u200d'.repeat(12)} person`)],
];

export const HIDDEN_IN_DOCX: readonly HiddenTrick[] = TRICKS.map(([what, body]) => ({
  what: `DOCX: ${what}`,
  name: 'resume.docx',
  page: 1,
  bytes: docx({
    body:
      ['Ada Example', 'ada@example.org', 'Skills', 'TypeScript, PostgreSQL'].map((text) => p(text)).join('') +
      body +
      p(r('Languages', '<w:b/>')) +
      p('German, English'),
    styles: STYLES,
  }),
}));
