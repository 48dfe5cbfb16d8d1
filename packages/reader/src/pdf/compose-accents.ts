// TeX draws é as an accent and a letter, apart from each other: puts them back together by where they stand.
import type { PageChars } from './page-chars.ts';

/** Spacing accents as fonts' tables give them → the combining mark. */
const MARKS: ReadonlyMap<number, number> = new Map([
  [0x60, 0x300], // ` grave
  [0x2cb, 0x300],
  [0xb4, 0x301], // ´ acute
  [0x2ca, 0x301],
  [0x5e, 0x302], // ^ circumflex
  [0x2c6, 0x302],
  [0x7e, 0x303], // ~ tilde
  [0x2dc, 0x303],
  [0xaf, 0x304], // ¯ macron
  [0x2c9, 0x304],
  [0x2d8, 0x306], // ˘ breve
  [0x2d9, 0x307], // ˙ dot above
  [0xa8, 0x308], // ¨ diaeresis
  [0x2da, 0x30a], // ˚ ring
  [0x2dd, 0x30b], // ˝ double acute
  [0x2c7, 0x30c], // ˇ caron
  [0xb8, 0x327], // ¸ cedilla
  [0x2db, 0x328], // ˛ ogonek
]);

const DOTLESS: ReadonlyMap<number, string> = new Map([
  [0x131, 'i'],
  [0x237, 'j'],
]);

/** Also true for combining marks; ASCII accents are left out, since they are mostly themselves (`~`, `^`). */
export function isSpacingAccent(code: number): boolean {
  if (code >= 0x300 && code <= 0x36f) return true;
  return code > 0x7e && MARKS.has(code);
}

const SPACE = 32;
/** How far a letter may stand from its accent in the order of characters: PDFium puts spaces between. */
const REACH = 3;

/** Changes `chars.code`: the letter becomes the composed one, the accent 0. */
export function composeAccents(chars: PageChars): void {
  for (let i = 0; i < chars.count; i += 1) {
    const mark = markAt(chars, i);
    if (mark === undefined) continue;
    const letter = letterUnder(chars, i);
    if (letter === undefined) continue;
    const code = chars.code[letter] ?? 0;
    const composed = ((DOTLESS.get(code) ?? String.fromCodePoint(code)) + String.fromCodePoint(mark)).normalize('NFC');
    const single = composed.codePointAt(0) ?? 0;
    if (composed.length !== (single > 0xffff ? 2 : 1)) continue;
    chars.code[letter] = single;
    chars.code[i] = 0;
    dropSpacesBetween(chars, i, letter);
  }
}

function markAt(chars: PageChars, i: number): number | undefined {
  const code = chars.code[i] ?? 0;
  if (code >= 0x300 && code <= 0x36f) return code;
  return code > 0x7e ? MARKS.get(code) : undefined;
}

/** The letter whose middle third the accent's middle stands over; the one after it is the likelier. */
function letterUnder(chars: PageChars, accent: number): number | undefined {
  const middle = ((chars.start[accent] ?? 0) + (chars.end[accent] ?? 0)) / 2;
  for (const step of [1, -1]) {
    for (let distance = 1; distance <= REACH; distance += 1) {
      const i = accent + step * distance;
      if (i < 0 || i >= chars.count) break;
      const code = chars.code[i] ?? 0;
      if (code <= SPACE) continue;
      if (isLetter(code) && onSameLine(chars, accent, i) && isOver(chars, i, middle)) return i;
      break;
    }
  }
  return undefined;
}

function isLetter(code: number): boolean {
  return /\p{L}/u.test(String.fromCodePoint(code));
}

function isOver(chars: PageChars, letter: number, middle: number): boolean {
  const start = chars.start[letter] ?? 0;
  const end = chars.end[letter] ?? 0;
  const slack = (end - start) * 0.15;
  return middle > start + slack && middle < end - slack;
}

function onSameLine(chars: PageChars, a: number, b: number): boolean {
  const one = chars.pieces[chars.piece[a] ?? 0];
  const other = chars.pieces[chars.piece[b] ?? 0];
  if (one === undefined || other === undefined) return false;
  // Capitals have their accents raised by up to 0.3 em.
  return Math.abs(one.base - other.base) < Math.max(one.size, other.size) * 0.6;
}

function dropSpacesBetween(chars: PageChars, a: number, b: number): void {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i += 1) chars.code[i] = 0;
}
