// Search in the document's text: without regard to case, accents, line ends or the kind of white space.

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded` the offset of the original that it came from, and one more for the end. */
  readonly offsets: Uint32Array;
}

export function foldText(text: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let gap = false;
  let at = 0;
  for (const character of text) {
    const isGap = /\s/.test(character);
    const folded = isGap ? (gap ? '' : ' ') : foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
    parts.push(folded);
    gap = isGap;
    at += character.length;
  }
  offsets.push(text.length);
  return { folded: parts.join(''), offsets: Uint32Array.from(offsets) };
}

/** All places where `query` stands, in order, not overlapping. */
export function findInText({ folded, offsets }: FoldedText, query: string, limit = 5000): TextRange[] {
  const wanted = foldText(query.trim()).folded;
  const found: TextRange[] = [];
  if (wanted === '') return found;
  for (
    let at = folded.indexOf(wanted);
    at !== -1 && found.length < limit;
    at = folded.indexOf(wanted, at + wanted.length)
  ) {
    const start = offsets[at] ?? 0;
    const end = offsets[at + wanted.length] ?? start;
    found.push({ start, end });
  }
  return found;
}

function foldCharacter(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  return character
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B]/gu, '')
    .toLowerCase();
}
