// A text in the order of its columns: what continues below, although the words of another column stand between in reading order.
import type { Box, DocumentText } from '@vitae/schema';
import { placesOf } from './place-of.ts';
import { findSpans, indexText, type TextSpan } from './text-index.ts';

interface Cell extends TextSpan {
  readonly page: number;
  readonly box: Box;
}

interface Piece extends TextSpan {
  /** Where the cell begins in the text of the columns. */
  readonly at: number;
}

/** Finds values that the reading order has cut. Each is given as its pieces, in order. */
export function createColumnSearch(text: DocumentText): (value: string) => TextSpan[][] {
  let made: { index: ReturnType<typeof indexText>; pieces: readonly Piece[] } | undefined;
  return (value) => {
    made ??= columnsOf(text);
    const { index, pieces } = made;
    return findSpans(index, value).map(({ start, end }) =>
      pieces.flatMap((piece) => {
        const from = Math.max(start, piece.at);
        const to = Math.min(end, piece.at + piece.end - piece.start);
        const shift = piece.start - piece.at;
        return from < to ? [{ start: from + shift, end: to + shift }] : [];
      }),
    );
  };
}

function columnsOf(text: DocumentText) {
  const cells = cellsOf(text);
  const below = nextCells(cells);
  const continued = new Set(below.values());
  let joined = '';
  const pieces: Piece[] = [];
  for (const first of cells.filter((cell) => !continued.has(cell))) {
    for (let cell: Cell | undefined = first; cell !== undefined; cell = below.get(cell)) {
      pieces.push({ start: cell.start, end: cell.end, at: joined.length });
      joined += `${text.text.slice(cell.start, cell.end)}\n`;
    }
    // Nothing is found over the end of a column.
    joined += '\n#\n';
  }
  return { index: indexText(joined), pieces };
}

/** Stretches between line breaks and tabs. */
function cellsOf(text: DocumentText): Cell[] {
  return [...text.text.matchAll(/[^\n\t]+/g)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const [place] = placesOf(text, span);
    return place === undefined ? [] : [{ ...span, page: place.page, box: place.box }];
  });
}

/** In heights of a line. */
const FURTHEST_BELOW = 3.2;
const FURTHEST_ASIDE = 1.6;
/** Cells that are looked at below each one. */
const MOST_BELOW = 60;

/** Each cell → the nearest one that begins below it. */
function nextCells(cells: readonly Cell[]): Map<Cell, Cell> {
  const sorted = [...cells].sort((a, b) => a.page - b.page || a.box.y - b.box.y);
  const next = new Map<Cell, Cell>();
  for (const [at, cell] of sorted.entries()) {
    const found = sorted.slice(at + 1, at + 1 + MOST_BELOW).find((other) => continues(cell, other));
    if (found !== undefined) next.set(cell, found);
  }
  return next;
}

function continues({ page, box }: Cell, other: Cell): boolean {
  const down = other.box.y - box.y;
  const aside = Math.abs(other.box.x - box.x);
  const isNear = down >= box.height / 2 && down <= box.height * FURTHEST_BELOW;
  return other.page === page && isNear && aside <= box.height * FURTHEST_ASIDE;
}
