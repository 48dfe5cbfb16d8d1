// What a code point of a PDF's font means as text: ligatures, line-end hyphens, signs of symbol fonts, invisible ones.

const LIGATURES: readonly string[] = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
export const FIRST_LIGATURE = 0xfb00;
/**
 * TeX fonts without a map to Unicode give their ligatures as control codes: ff fi fl ffi ffl stand from 0x0b in its old
 * encoding (OT1) and from 0x1b in its newer one (T1).
 */
export function texLigature(code: number): number {
  if (code >= 0x0b && code <= 0x0f) return FIRST_LIGATURE + code - 0x0b;
  if (code >= 0x1b && code <= 0x1f) return FIRST_LIGATURE + code - 0x1b;
  return code;
}

/** PDFium's mark for a hyphen at a line's end. */
export const LINE_END_HYPHEN = 2;

/** Bullets and the like of Symbol and Wingdings, which fonts put at U+F000 + their code. */
const DINGBATS: ReadonlyMap<number, string> = new Map([
  [0xf028, '☎'],
  [0xf02a, '✉'],
  [0xf06c, '●'],
  [0xf06d, '○'],
  [0xf06e, '■'],
  [0xf06f, '□'],
  [0xf071, '□'],
  [0xf075, '◆'],
  [0xf076, '❖'],
  [0xf077, '◆'],
  [0xf09f, '•'],
  [0xf0a7, '▪'],
  [0xf0a8, '◻'],
  [0xf0b7, '•'],
  [0xf0d8, '➢'],
  [0xf0e0, '→'],
  [0xf0e8, '➔'],
  [0xf0f0, '→'],
  [0xf0fc, '✓'],
  [0xf0fe, '☑'],
]);

/** The icons by which résumés mark contact details, at their places in icon fonts (Font Awesome 4–6). */
const ICONS: ReadonlyMap<number, string> = new Map([
  [0xf095, '☎'],
  [0xf098, '☎'],
  [0xf0ac, '🌐'],
  [0xf0e0, '✉'],
  [0xf003, '✉'],
  [0xf2b6, '✉'],
  [0xf10b, '☎'],
  [0xf3cd, '☎'],
  [0xf879, '☎'],
  [0xf041, '📍'],
  [0xf3c5, '📍'],
  [0xf015, '⌂'],
  [0xf0c1, '🔗'],
  [0xf073, '📅'],
  [0xf133, '📅'],
  [0xf111, '●'],
  [0xf10c, '○'],
  [0xf005, '★'],
  [0xf006, '☆'],
]);

/** Text of one code point; empty for what a reader doesn't see as a sign. The plain range is left to the caller. */
export function plainCharacter(code: number, dingbats: boolean): string {
  if (code >= FIRST_LIGATURE && code < FIRST_LIGATURE + LIGATURES.length) return LIGATURES[code - FIRST_LIGATURE] ?? '';
  if (code === LINE_END_HYPHEN || code === 0xad) return '-';
  if (code < 32 || code === 0x7f || code === 0xfffe || code === 0xffff) return '';
  if (isPrivate(code)) return (dingbats ? DINGBATS.get(code) : ICONS.get(code)) ?? DINGBATS_FALLBACK.get(code) ?? '';
  if (isDirection(code)) return '';
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** Fonts with a made-up name still hold the bullets of Symbol at their usual place. */
const DINGBATS_FALLBACK: ReadonlyMap<number, string> = new Map([
  [0xf0b7, '•'],
  [0xf0a7, '▪'],
]);

function isPrivate(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

/** Marks of direction; signs without width are sorted out later, run by run. */
function isDirection(code: number): boolean {
  return code === 0x200e || code === 0x200f;
}

/** Spaces of all widths; also those that PDFium makes up between objects. */
export function isSpace(code: number): boolean {
  if (code === 32 || code === 0xa0 || code === 9) return true;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x3000 || code === 0x202f || code === 0x205f;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
