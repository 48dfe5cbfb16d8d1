// Widths of characters, good enough to set text on a page: Helvetica and Times (from Adobe's public AFM files), by script beyond Latin.

/** Thousandths of the font size for U+0020–U+007E. */
const HELVETICA = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const TIMES = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const MONOSPACED = 600;
/** Bold text of the same family runs wider by about this much. */
const BOLD = 1.06;

interface Family {
  readonly pattern: RegExp;
  readonly widths: readonly number[] | undefined;
  readonly scale: number;
}
const FAMILIES: readonly Family[] = [
  { pattern: /courier|consolas|mono|menlo|inconsolata|typewriter/i, widths: undefined, scale: 1 },
  { pattern: /narrow|condensed/i, widths: HELVETICA, scale: 0.82 },
  { pattern: /calibri|carlito|candara|corbel|gill|lato|avenir|garet/i, widths: HELVETICA, scale: 0.92 },
  { pattern: /times|garamond|baskerville|minion|liberation serif|tinos/i, widths: TIMES, scale: 1 },
  {
    pattern: /cambria|georgia|palatino|book|century|serif|roman|merriweather|playfair|caladea/i,
    widths: TIMES,
    scale: 1.07,
  },
  { pattern: /verdana|tahoma|dejavu/i, widths: HELVETICA, scale: 1.1 },
];
const SANS: Family = { pattern: /./, widths: HELVETICA, scale: 1 };
const families = new Map<string, Family>();

function familyOf(font: string | undefined): Family {
  if (font === undefined) return SANS;
  const known = families.get(font);
  if (known !== undefined) return known;
  const isSans = /sans/i.test(font) && !/mono|narrow|condensed/i.test(font);
  const family = (isSans ? undefined : FAMILIES.find((f) => f.pattern.test(font))) ?? SANS;
  if (families.size < 500) families.set(font, family);
  return family;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const FIRST_STRONG = /\p{L}/u;

export const isWide = (character: string): boolean => WIDE.test(character);
export const isRightToLeft = (character: string): boolean => RIGHT_TO_LEFT.test(character);

/** Whether the first letter of texts that follow each other belongs to a script that runs from right to left. */
export function startsRightToLeft(texts: readonly { readonly text: string }[]): boolean {
  for (const { text } of texts) {
    if (isAsciiLetter(text.charCodeAt(0))) return false;
    const first = FIRST_STRONG.exec(text);
    if (first !== null) return isRightToLeft(first[0]);
  }
  return false;
}

/** Nearly all lines begin with one. */
const isAsciiLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const PUNCTUATION: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '\u2002': 500,
  '\u2003': 1000,
  '\u2009': 200,
  '\u2013': 556,
  '\u2014': 1000,
  '\u2018': 222,
  '\u2019': 222,
  '\u201c': 333,
  '\u201d': 333,
  '\u2022': 350,
  '\u2026': 1000,
  '\u20ac': 556,
  '\u00b7': 278,
};

function widthBeyondAscii(character: string, widths: readonly number[]): number {
  const punctuation = PUNCTUATION[character];
  if (punctuation !== undefined) return punctuation;
  if (isWide(character)) return 1000;
  if (NO_WIDTH.test(character)) return 0;
  if (character > '\uffff') return 1000;
  const base = character.normalize('NFD').codePointAt(0) ?? 0;
  if (base >= 0x20 && base < 0x7f) return widths[base - 0x20] ?? 556;
  if (isRightToLeft(character)) return 480;
  const isUpper = character !== character.toLowerCase();
  return isUpper ? 680 : 560;
}

interface FontStyle {
  readonly size: number;
  readonly font?: string | undefined;
  readonly bold?: boolean | undefined;
}

export interface FontMetrics {
  /** Points, by code, for U+0000–U+007E. */
  readonly ascii: readonly number[];
  /** Points; one code point. */
  readonly measure: (character: string) => number;
}

/** Text in one style object is measured word by word, and most documents use the same few families and sizes. */
let last: { readonly style: FontStyle; readonly metrics: FontMetrics } | undefined;
const known = new Map<Family, Map<number, FontMetrics>>();
const MOST_SIZES = 200;
/** Beyond ASCII, in one family and size. */
const MOST_CHARACTERS = 300;

export function metricsOf(style: FontStyle): FontMetrics {
  if (last !== undefined && last.style === style) return last.metrics;
  const family = familyOf(style.font);
  const unit = (style.size / 1000) * family.scale * (style.bold === true ? BOLD : 1);
  const units = known.get(family) ?? new Map<number, FontMetrics>();
  known.set(family, units);
  const metrics = units.get(unit) ?? familyMetrics(family, unit);
  if (units.size < MOST_SIZES) units.set(unit, metrics);
  last = { style, metrics };
  return metrics;
}

function familyMetrics({ widths }: Family, unit: number): FontMetrics {
  const ascii = Array.from({ length: 0x7f }, (_, code) =>
    code < 0x20 ? 0 : (widths?.[code - 0x20] ?? MONOSPACED) * unit,
  );
  const compute = (character: string): number =>
    widths === undefined && !isWide(character)
      ? MONOSPACED * unit
      : widthBeyondAscii(character, widths ?? HELVETICA) * unit;
  const beyond = new Map<string, number>();
  const measure = (character: string): number => {
    const width = ascii[character.charCodeAt(0)] ?? beyond.get(character) ?? compute(character);
    if (beyond.size < MOST_CHARACTERS) beyond.set(character, width);
    return width;
  };
  return { ascii, measure };
}

/** Points. */
export function textWidth(text: string, style: FontStyle): number {
  const { ascii, measure } = metricsOf(style);
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const known = ascii[text.charCodeAt(i)];
    if (known !== undefined) width += known;
    else {
      const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
      i += character.length - 1;
      width += measure(character);
    }
  }
  return width;
}

/** How far letters reach above and below the base line, in parts of the size. */
export const ASCENT = 0.9;
export const DESCENT = 0.24;
/** Natural distance of two base lines, in parts of the size. */
export const LINE_HEIGHT = 1.22;
