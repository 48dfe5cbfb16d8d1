// A run's characters as the document text keeps them: ligatures spelled out, invisible characters and icon glyphs dropped.
import type { Run } from '@vitae/schema';

/** `edges` has text.length + 1 x positions. */
export interface CleanText {
  readonly text: string;
  readonly edges: number[];
}

/** Anything but plain characters: only such runs take the slow path. */
const PLAIN =
  /^(?:[!-~\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u2012-\u2026\u2030-\u205e\u2070-\u2218\u221a-\u22c4\u22c6-\u25b6\u25b8-\u2fff\u3001-\udfff\uf900-\ufaff\ufb07-\ufefe\uff00-\uff5b\uff5d-\ufffb]| (?! ))*$/;
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};
/** Signs of typesetting that mean what a plainer sign means: addresses, lists and lines of parts are read by the plain one. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2027': '·',
  '\u2219': '·',
  '\u22c5': '·',
  '\u25b7': '▸',
  '\uff5c': '|',
};
/** Bullets of Symbol, Wingdings and the icon fonts that word processors use for lists. */
const ICON_BULLETS = new Set([
  '\uf0b7',
  '\uf0a7',
  '\uf076',
  '\uf0d8',
  '\uf0fc',
  '\uf0a8',
  '\uf06c',
  '\uf06e',
  '\uf0be',
  '\uf02d',
  '\uf0e0',
]);

/** Fonts whose letters are pictures: an envelope may have the code of a letter. */
const ICON_FONT =
  /awesome|material.?(?:icon|symbol|design)|fontello|glyphicon|icomoon|ionicon|dingbat|wingding|webding|academicons|iconfont|icons?$|typicons|marvosym|octicon|simpleline|themify|feather|bootstrap-icons|remixicon/i;

export function isIconRun({ font, text }: Run): boolean {
  return font !== undefined && text.length <= 3 && ICON_FONT.test(font);
}

function iconText(text: string, box: { x: number; width: number }): CleanText {
  const bullet = /^[•●○■□▪▸►❖➢✓✔➔→\uf0b7\uf0a7\uf0d8\uf0fc§]$/u.test(text.trim());
  return bullet ? { text: '•', edges: [box.x, box.x + box.width] } : { text: '', edges: [box.x] };
}

/** Where the font changes inside a word of Chinese or Japanese, a space of no width may stand. */
const IDEOGRAPHS_APART = /[\u3001-\u30ff\u3400-\u9fff] [\u3001-\u30ff\u3400-\u9fff]/;
/** In ems; a space that is meant is wider. */
const LEAST_SPACE = 0.15;

function isIdeograph(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return (code > 0x3000 && code < 0x3100) || (code >= 0x3400 && code < 0xa000);
}

/** The run's text and positions; positions are spread evenly where the reader gives none. */
export function cleanRun(run: Run): CleanText {
  const { text, box } = run;
  if (isIconRun(run)) return iconText(text, box);
  const edges = run.edges !== undefined && run.edges.length === text.length + 1 ? run.edges : spread(text.length, box);
  const spaced = IDEOGRAPHS_APART.test(text);
  if (!spaced && PLAIN.test(text)) return { text, edges };
  let out = '';
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const left = edges[i] ?? box.x;
    const right = edges[i + 1] ?? left;
    const piece = cleanCharacter(text.charAt(i));
    if (
      spaced &&
      piece === ' ' &&
      right - left < run.size * LEAST_SPACE &&
      isIdeograph(text, i - 1) &&
      isIdeograph(text, i + 1)
    )
      continue;
    if (piece === ' ' && (out.endsWith(' ') || out === '')) continue;
    for (let k = 0; k < piece.length; k++) kept.push(left + ((right - left) * k) / piece.length);
    out += piece;
  }
  kept.push(edges[text.length] ?? box.x + box.width);
  return { text: out, edges: kept };
}

function spread(length: number, box: { x: number; width: number }): number[] {
  return Array.from({ length: length + 1 }, (_, i) => box.x + (length === 0 ? 0 : (box.width * i) / length));
}

function cleanCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 32 && code < 127) return character;
  if (code === 2 || code === 0xad) return '-';
  if (character in PLAIN_SIGNS) return PLAIN_SIGNS[character] ?? character;
  if (character in LIGATURES) return LIGATURES[character] ?? character;
  if (code === 9 || code === 0xa0 || code === 0x3000 || code === 0x202f || code === 0x205f) return ' ';
  if (code >= 0x2000 && code <= 0x200a) return ' ';
  if (code < 32 || (code >= 127 && code < 160)) return '';
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e)) return '';
  if ((code >= 0x2060 && code <= 0x2064) || code === 0xfeff || code === 0xfffc || code === 0xfffd) return '';
  if (code >= 0xe000 && code <= 0xf8ff) return ICON_BULLETS.has(character) ? '•' : '';
  return character;
}
