// A glyph that stands for several characters (fi, ffl) comes as characters with one and the same box: gives each its part.
import type { PageChars } from './page-chars.ts';

/** Changes `chars.start` and `chars.end`. */
export function splitSharedBoxes(chars: PageChars): void {
  let first = 0;
  for (let i = 1; i <= chars.count; i += 1) {
    if (i < chars.count && sharesBox(chars, first, i)) continue;
    const length = i - first;
    if (length > 1) share(chars, first, length);
    first = i;
  }
}

function sharesBox(chars: PageChars, a: number, b: number): boolean {
  return (
    (chars.code[a] ?? 0) > 32 &&
    (chars.code[b] ?? 0) > 32 &&
    chars.piece[a] === chars.piece[b] &&
    chars.start[a] === chars.start[b] &&
    chars.end[a] === chars.end[b]
  );
}

function share(chars: PageChars, first: number, length: number): void {
  const start = chars.start[first] ?? 0;
  const width = ((chars.end[first] ?? 0) - start) / length;
  for (let k = 0; k < length; k += 1) {
    chars.start[first + k] = start + width * k;
    chars.end[first + k] = start + width * (k + 1);
  }
}
