// Where the spaces of a run are: PDFium sees them in letter-spaced headings where there are none, and misses narrow ones.

/** The glyphs of a run in the order of reading; `spaced[i]` says that a space comes before glyph i. */
export interface Glyphs {
  readonly texts: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly spaced: boolean[];
}

/** Em. Letters further apart than this on the whole are spaced on purpose. */
const TRACKED = 0.07;
/** Em by which a gap must be larger than the usual gap of the run to be a space. Spaces are 0.2 em and wider. */
const SPACE_MORE = 0.14;
/** Em. In text that is not letter-spaced: kerning stays below, and a part set beside another without a space is above. */
const NARROW_SPACE = 0.11;
/** Fewer glyphs say nothing about how they are spaced. */
const LEAST_GLYPHS = 3;

/** Changes `glyphs.spaced`. `size` in points; left to right only. */
export function setSpaces(glyphs: Glyphs, size: number): void {
  const { starts, ends, spaced, texts } = glyphs;
  const count = texts.length;
  if (count < LEAST_GLYPHS) return;
  let spaces = 0;
  let widest = 0;
  for (let i = 1; i < count; i += 1) {
    const gap = (starts[i] ?? 0) - (ends[i - 1] ?? 0);
    if (spaced[i] === true) spaces += 1;
    else if (gap > widest) widest = gap;
  }
  // The usual case, decided without sorting: few spaces, and no letters apart without one.
  if (spaces * 3 < count && widest <= size * NARROW_SPACE) return;
  const usual = usualGap(glyphs);
  if (usual > size * TRACKED) {
    if (isWords(texts)) respace(glyphs, usual + size * SPACE_MORE);
  } else if (widest > size * NARROW_SPACE) {
    addNarrowSpaces(glyphs, Math.max(usual, 0) + size * NARROW_SPACE);
  }
}

function respace({ starts, ends, spaced }: Glyphs, least: number): void {
  for (let i = 1; i < spaced.length; i += 1) spaced[i] = (starts[i] ?? 0) - (ends[i - 1] ?? 0) > least;
}

function addNarrowSpaces({ starts, ends, spaced, texts }: Glyphs, least: number): void {
  for (let i = 1; i < spaced.length; i += 1) {
    const apart = (starts[i] ?? 0) - (ends[i - 1] ?? 0) > least;
    if (apart && isWordPart(texts[i - 1]) && isWordPart(texts[i])) spaced[i] = true;
  }
}

function usualGap({ starts, ends }: Glyphs): number {
  const gaps = starts.slice(1).map((start, index) => start - (ends[index] ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}

/** A row of single figures or signs is no spaced-out word. */
function isWords(texts: readonly string[]): boolean {
  const letters = texts.filter((text) => /\p{L}/u.test(text)).length;
  return letters >= texts.length * 0.5;
}

function isWordPart(text: string | undefined): boolean {
  return text !== undefined && /[\p{L}\p{N}]/u.test(text);
}
