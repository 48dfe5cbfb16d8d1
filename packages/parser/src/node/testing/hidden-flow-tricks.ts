// Ways to hide text in HTML, RTF, ODT and DOC, one file each.
import { buildDoc, odt } from '@vitae/reader/testing';
import { type HiddenTrick, SECRET } from './hidden-trick.ts';

const TOP = ['Ada Example', 'ada@example.org', 'Skills', 'TypeScript, PostgreSQL'];
const END = ['Languages', 'German, English'];
const ZERO_WIDTH = '\u200b\u200c\u2060\u200d'.repeat(12);

const styled = (css: string): string => `<p style="${css}">${SECRET}</p>`;
const HTML: readonly (readonly [what: string, body: string])[] = [
  ['display none', styled('display:none')],
  ['visibility hidden', styled('visibility:hidden')],
  ['the attribute hidden', `<p hidden>${SECRET}</p>`],
  ['no opacity', styled('opacity:0')],
  ['transparent colour', styled('color:transparent')],
  ['colour without alpha', styled('color:rgba(0,0,0,0)')],
  ['white', styled('color:#fff')],
  ['white by name', styled('color:white')],
  ['white by an attribute', `<p><font color="#ffffff">${SECRET}</font></p>`],
  ['white by a class', `<p class="pale">${SECRET}</p>`],
  ['the colour of its background', styled('color:#123456;background:#123456')],
  ['1 pixel', styled('font-size:1px')],
  ['no size', styled('font-size:0')],
  ['left of the window', styled('position:absolute;left:-9999px')],
  ['above the window', styled('position:absolute;top:-9999px')],
  ['indented out of the window', styled('text-indent:-9999px')],
  ['a margin out of the window', styled('margin-left:-9999px')],
  ['moved out of the window', styled('transform:translateX(-9999px)')],
  ['scaled to nothing', styled('transform:scale(0)')],
  ['clipped', styled('position:absolute;clip:rect(0,0,0,0)')],
  ['clipped by a path', styled('clip-path:inset(100%)')],
  ['a box of one pixel', styled('width:1px;height:1px;overflow:hidden')],
  ['a box of no height', styled('height:0;overflow:hidden')],
  ['a box of no greatest height', styled('max-height:0;overflow:hidden')],
  ['zero-width characters', `<p>Diligent${ZERO_WIDTH} person</p>`],
];

const RTF: readonly (readonly [what: string, body: string])[] = [
  ['hidden', `{\\v ${SECRET}}\\par`],
  ['white', `{\\cf1 ${SECRET}}\\par`],
  ['white on white', `{\\cf1\\chcbpat1 ${SECRET}}\\par`],
  ['yellow, highlighted in yellow', `{\\cf2\\highlight2 ${SECRET}}\\par`],
  ['blue on blue', `{\\cf3\\chcbpat3 ${SECRET}}\\par`],
  ['1 point', `{\\fs2 ${SECRET}}\\par`],
  ['zero-width characters', `Diligent${[...ZERO_WIDTH].map((c) => `\\u${c.charCodeAt(0)}?`).join('')} person\\par`],
];

const ODT_STYLES = [
  ['none', 'text:display="none"'],
  ['white', 'fo:color="#ffffff"'],
  ['same', 'fo:color="#336699" fo:background-color="#336699"'],
  ['tiny', 'fo:font-size="1pt"'],
  ['clear', 'fo:color="#000000" loext:opacity="0%"'],
]
  .map(
    ([name, properties]) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" ${properties}/></style:style>`,
  )
  .join('');
const span = (style: string): string => `<text:p><text:span text:style-name="${style}">${SECRET}</text:span></text:p>`;
const ODT: readonly (readonly [what: string, body: string])[] = [
  ['display none', span('none')],
  ['white', span('white')],
  ['the colour of its background', span('same')],
  ['1 point', span('tiny')],
  ['transparent', span('clear')],
  [
    'a field of hidden text',
    `<text:p><text:hidden-text text:condition="true" text:string-value="x" text:is-hidden="true">${SECRET}</text:hidden-text></text:p>`,
  ],
  [
    'a hidden paragraph',
    `<text:p><text:hidden-paragraph text:condition="true" text:is-hidden="true"/>${SECRET}</text:p>`,
  ],
  ['a hidden section', `<text:section text:name="s" text:display="none"><text:p>${SECRET}</text:p></text:section>`],
  ['zero-width characters', `<text:p>Diligent${ZERO_WIDTH} person</text:p>`],
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rtf = (body: string): Uint8Array =>
  Buffer.from(
    `{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;\\red255\\green255\\blue0;\\red0\\green0\\blue200;}${TOP.join('\\par ')}\\par ${body} ${END.join('\\par ')}\\par}`,
  );
const paragraphs = (lines: readonly string[], tag: string): string =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('');
const html = (body: string): Uint8Array =>
  utf8(
    `<!doctype html><meta charset="utf-8"><style>.pale{color:#fff}</style>${paragraphs(TOP, 'p')}${body}${paragraphs(END, 'p')}`,
  );
const plain = (text: string): { runs: { text: string }[] } => ({ runs: [{ text }] });
/** sprmCFVanish. */
const HIDDEN_IN_DOC = { runs: [{ text: SECRET, sprms: [0x3c, 0x08, 1] }] };

export const HIDDEN_IN_FLOW: readonly HiddenTrick[] = [
  ...HTML.map(([what, body]) => ({ what: `HTML: ${what}`, name: 'resume.html', page: 1, bytes: html(body) })),
  ...RTF.map(([what, body]) => ({ what: `RTF: ${what}`, name: 'resume.rtf', page: 1, bytes: rtf(body) })),
  ...ODT.map(([what, body]) => ({
    what: `ODT: ${what}`,
    name: 'resume.odt',
    page: 1,
    bytes: odt(paragraphs(TOP, 'text:p') + body + paragraphs(END, 'text:p'), ODT_STYLES),
  })),
  {
    what: 'DOC: marked as hidden',
    name: 'resume.doc',
    page: 1,
    bytes: buildDoc({ body: [...TOP.map(plain), HIDDEN_IN_DOC, ...END.map(plain)] }),
  },
  {
    what: 'TXT: zero-width characters',
    name: 'resume.txt',
    page: 1,
    bytes: utf8(`${TOP.join('\n')}\nDiligent${ZERO_WIDTH} person\n\n${END.join('\n')}\n`),
  },
];
