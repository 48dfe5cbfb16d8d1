// What a font says about itself: name, weight, slope.
import { readString } from './pdfium-memory.ts';
import type { Pdfium } from './pdfium-module.ts';

export interface PdfFont {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its private codes are Symbol or Wingdings signs. */
  readonly dingbats: boolean;
}

/** Bits of a font descriptor's Flags (ISO 32000-1, table 123). */
const FLAG_ITALIC = 1 << 6;
const FLAG_FORCE_BOLD = 1 << 18;
/** PDFium derives a weight from StemV; regular faces come out at 300–500. */
const BOLD_WEIGHT = 650;

const BOLD_NAME =
  /bold|black|heavy|demi|extrab|ultra(?!l)|[-_,](?:bd|sb|medi|b|bi)$|^cmb|^sfb|^ecb|^lmb|^cmss?bx|[a-z](?:bd|bx)\d*$/i;
const PLAIN_NAME = /regular|light|book|thin|roman$|medium|[-_]reg/i;
const ITALIC_NAME = /ital|obli|slant|cursive|[-_,](?:it|bi|sl|ri|i)$|^cm(?:bx)?(?:ti|sl)|^(?:sf|ec)(?:ti|sl|it)/i;
const DINGBATS_NAME = /symbol|wingding|webding|dingbat/i;

export function readFont(pdfium: Pdfium, font: number): PdfFont {
  const { call, scratch } = pdfium;
  const given =
    readString(pdfium, 'utf8', (buffer, length) => call.FPDFFont_GetBaseFontName(font, buffer, length)) ?? '';
  const name = given.replace(/^[A-Z]{6}\+/, '');
  const flags = call.FPDFFont_GetFlags(font);
  const known = flags === -1 ? 0 : flags;
  const angled =
    call.FPDFFont_GetItalicAngle(font, scratch) !== 0 &&
    (new Int32Array(pdfium.memory.buffer, scratch, 1)[0] ?? 0) !== 0;
  const heavy = call.FPDFFont_GetWeight(font) >= BOLD_WEIGHT && !PLAIN_NAME.test(name);
  return {
    name,
    bold: BOLD_NAME.test(name) || (known & FLAG_FORCE_BOLD) !== 0 || heavy,
    italic: ITALIC_NAME.test(name) || (known & FLAG_ITALIC) !== 0 || angled,
    dingbats: DINGBATS_NAME.test(name),
  };
}
