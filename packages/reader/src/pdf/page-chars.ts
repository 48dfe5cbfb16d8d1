// The characters of a page in PDFium's order, in arrays: a page has thousands, so there is no object for each.
import { isSpacingAccent } from './compose-accents.ts';
import type { PageSpace } from './page-space.ts';
import type { Pdfium } from './pdfium-module.ts';
import { LINE_END_HYPHEN, texLigature } from './plain-characters.ts';
import { createPieceReader, type PieceReader, type TextPiece } from './text-piece.ts';

export interface PageChars {
  readonly count: number;
  /** Code points; 0 for one that is to be left out. */
  readonly code: Uint32Array;
  /** Index into `pieces`; that of the piece before for what PDFium made up (spaces and line ends between objects). */
  readonly piece: Uint32Array;
  /** Where the character begins and ends along its direction of writing, as displayed. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly pieces: readonly TextPiece[];
  /** Accents that stand apart, marks, or several characters of one glyph: `repairChars` is needed. */
  readonly needsRepair: boolean;
  /** Ligatures were told by their code alone: `checkLigatures` is needed. */
  readonly guessed: boolean;
  /** Characters whose font has no usable map to Unicode. */
  readonly unmapped: number;
}

/** Kept between pages: allocating it anew for each page costs more than filling it. */
interface CharArrays {
  code: Uint32Array;
  piece: Uint32Array;
  start: Float64Array;
  end: Float64Array;
}

export function createCharReader(pdfium: Pdfium): (textPage: number, space: PageSpace) => PageChars {
  let arrays = allocate(4096);
  return (textPage, space) => {
    const count = Math.max(0, pdfium.call.FPDFText_CountChars(textPage));
    if (count > arrays.code.length) arrays = allocate(count * 2);
    return readChars(pdfium, textPage, space, arrays, count);
  };
}

function allocate(size: number): CharArrays {
  return {
    code: new Uint32Array(size),
    piece: new Uint32Array(size),
    start: new Float64Array(size),
    end: new Float64Array(size),
  };
}

const REPLACEMENT = 0xfffd;
const SPACE = 32;

function readChars(pdfium: Pdfium, textPage: number, space: PageSpace, arrays: CharArrays, count: number): PageChars {
  const { FPDFText_GetUnicode, FPDFText_GetTextObject, FPDFText_GetLooseCharBox } = pdfium.call;
  const { code, piece, start, end } = arrays;
  const box = new Float32Array(pdfium.memory.buffer, pdfium.scratch, 4);
  const cursor = createPieceCursor(createPieceReader(pdfium, space), textPage);
  let [needsRepair, guessed, unmapped] = [false, false, 0];
  for (let i = 0; i < count; i += 1) {
    let value = FPDFText_GetUnicode(textPage, i);
    const object = FPDFText_GetTextObject(textPage, i);
    if (object !== 0 && object !== cursor.object) cursor.enter(object, i);
    if (cursor.piece === undefined) value = 0;
    else if (value < SPACE && object !== 0) {
      value = texLigature(value);
      guessed ||= value > SPACE;
    }
    if ((value > SPACE || value === LINE_END_HYPHEN) && cursor.piece !== undefined && object !== 0) {
      FPDFText_GetLooseCharBox(textPage, i, pdfium.scratch);
      placeChar(arrays, i, cursor, space, box);
      if (value > 126) {
        if (value === REPLACEMENT) unmapped += 1;
        else needsRepair ||= isSpacingAccent(value);
      }
      needsRepair ||= i > 0 && start[i] === start[i - 1] && end[i] === end[i - 1] && (code[i - 1] ?? 0) > SPACE;
    }
    piece[i] = cursor.index;
    code[i] = value;
  }
  for (const each of cursor.pieces) tighten(each);
  return { count, code, piece, start, end, pieces: cursor.pieces, needsRepair, guessed, unmapped };
}

/** The piece that the characters being read belong to. */
interface PieceCursor {
  readonly pieces: TextPiece[];
  index: number;
  piece: TextPiece | undefined;
  object: number;
  enter(object: number, charIndex: number): void;
  /** The same style begins anew, apart from what came before. */
  part(): TextPiece;
}

function createPieceCursor(reader: PieceReader, textPage: number): PieceCursor {
  const seen = new Map<number, number>();
  const pieces: TextPiece[] = [];
  const cursor: PieceCursor = {
    pieces,
    index: 0,
    piece: undefined,
    object: 0,
    enter(object, charIndex) {
      cursor.object = object;
      const known = seen.get(object);
      if (known === undefined) {
        const next = reader.read(textPage, object, charIndex);
        if (next !== undefined) pieces.push(next);
      }
      cursor.index = known ?? pieces.length - 1;
      cursor.piece = pieces[cursor.index];
      seen.set(object, cursor.index);
    },
    part() {
      const { POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least } = Number;
      const { object } = cursor;
      // A piece exists whenever a character is placed.
      const piece = { ...(cursor.piece as TextPiece), object, left: most, top: most, right: least, bottom: least };
      pieces.push(piece);
      cursor.index = pieces.length - 1;
      cursor.piece = piece;
      seen.set(object, cursor.index);
      return piece;
    },
  };
  return cursor;
}

/** Em above and below the base line: some fonts claim to be several lines high. */
const HIGHEST = 1.05;
const LOWEST = 0.35;
/** Em. A font beyond this has a size that says nothing (Type 3 fonts with units of their own). */
const TRUSTED_HEIGHT = 8;

function tighten(piece: TextPiece): void {
  if (piece.angle !== 0 || piece.bottom - piece.top <= piece.size) return;
  if (piece.bottom - piece.top > piece.size * TRUSTED_HEIGHT) return;
  piece.top = Math.max(piece.top, piece.base - piece.size * HIGHEST);
  piece.bottom = Math.min(piece.bottom, piece.base + piece.size * LOWEST);
}

/** Em. Text beyond such a gap is hidden or not on its own. */
const PART_GAP = 1;

/** PDFium's FS_RECTF: left, top, right, bottom in the page's own coordinates. */
function placeChar(arrays: CharArrays, i: number, cursor: PieceCursor, space: PageSpace, box: Float32Array): void {
  const l = box[0] ?? 0;
  const t = box[1] ?? 0;
  const r = box[2] ?? 0;
  const b = box[3] ?? 0;
  const ax = space.a * l + space.c * t + space.e;
  const ay = space.b * l + space.d * t + space.f;
  const bx = space.a * r + space.c * b + space.e;
  const by = space.b * r + space.d * b + space.f;
  const left = ax < bx ? ax : bx;
  const right = ax < bx ? bx : ax;
  const top = ay < by ? ay : by;
  const bottom = ay < by ? by : ay;
  let piece = cursor.piece;
  if (piece === undefined) return;
  if (left - piece.right > piece.size * PART_GAP && piece.right > piece.left && piece.angle === 0)
    piece = cursor.part();
  if (left < piece.left) piece.left = left;
  if (right > piece.right) piece.right = right;
  if (top < piece.top) piece.top = top;
  if (bottom > piece.bottom) piece.bottom = bottom;
  if (piece.angle === 0) {
    arrays.start[i] = left;
    arrays.end[i] = right;
    return;
  }
  // Half the extent of the box along the direction of writing, around its middle.
  const middle = ((left + right) / 2) * piece.ux + ((top + bottom) / 2) * piece.uy;
  const half = (Math.abs((right - left) * piece.ux) + Math.abs((bottom - top) * piece.uy)) / 2;
  arrays.start[i] = middle - half;
  arrays.end[i] = middle + half;
}
