// Sets a table: cells side by side in real columns.
import type { Box } from '@vitae/schema';
import type { FlowBlock, FlowCell, FlowTable } from './flow-document.ts';
import { widthOf } from './line-tokens.ts';
import { movePiece, type Piece, type Strip } from './piece.ts';

/** Room between a cell's edge and its text, in points. */
const PADDING = { x: 5, y: 1.5 } as const;
/** No column gets narrower than this. */
const MIN_COLUMN = 18;

export type SetCell = (cell: FlowCell, row: number, width: number) => Strip;

export function setTable(table: FlowTable, width: number, setCell: SetCell): Strip {
  const columns = columnWidths(table, width);
  const pieces: Piece[] = [];
  let y = 0;
  for (const [number, row] of table.rows.entries()) {
    let height = 0;
    for (const cell of row) {
      const x = sum(columns.slice(0, cell.column));
      const cellWidth = sum(columns.slice(cell.column, cell.column + cell.columnSpan));
      const strip = setCell(cell, number, Math.max(MIN_COLUMN, cellWidth - 2 * PADDING.x));
      for (const piece of strip.pieces) pieces.push(inCell(piece, x + PADDING.x, y + PADDING.y));
      height = Math.max(height, strip.height);
    }
    y += height + 2 * PADDING.y;
    if (table.bordered === true) pieces.push(line(y, sum(columns)));
  }
  return { height: y, pieces };
}

/** Pages don't start inside a row because of a break in one of its cells. */
function inCell(piece: Piece, x: number, y: number): Piece {
  return { ...movePiece(piece, x, y), breakBefore: false, keepWithNext: false };
}

function line(y: number, width: number): Piece {
  const rule: Box = { x: 0, y: y - 0.25, width, height: 0.5 };
  return { top: y - 0.25, height: 0.5, runs: [], rules: [rule], dx: 0, dy: 0 };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function columnWidths(table: FlowTable, width: number): number[] {
  const room = width * Math.min(1, Math.max(0.2, table.width ?? 1));
  const count = table.rows.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 1);
  const given = table.columnWidths.slice(0, count);
  const usable = given.length === count && given.every((w) => w > 0);
  const wanted = usable ? given.map((w) => (w * room) / sum(given)) : naturalWidths(table, count, room);
  const bounded = wanted.map((w) => Math.max(w, MIN_COLUMN));
  const scale = usable || sum(bounded) > room ? room / sum(bounded) : 1;
  const widths = bounded.map((w) => w * scale);
  return usable ? withRoomForShortTexts(widths, naturalWidths(table, count, room)) : widths;
}

/** Shares of the table: what a column of short texts may take, and what the widest one keeps. */
const SHORT = 0.34;
const LEAST_WIDE = 0.4;

/** Dates and labels stay on one line where the widest column can spare the room: fonts here are never quite the document's. */
function withRoomForShortTexts(widths: readonly number[], natural: readonly number[]): number[] {
  const room = sum(widths);
  const set = [...widths];
  for (const [column, needed] of natural.entries()) {
    const extra = needed - (set[column] ?? 0);
    const widest = set.indexOf(Math.max(...set));
    const left = (set[widest] ?? 0) - extra;
    if (extra <= 0 || needed > room * SHORT || widest === column || left < room * LEAST_WIDE) continue;
    set[column] = needed;
    set[widest] = left;
  }
  return set;
}

/** What the texts would take on one line each; a long text asks for no more than three quarters of the room. */
function naturalWidths(table: FlowTable, count: number, room: number): number[] {
  const widths = new Array<number>(count).fill(0);
  for (const cell of table.rows.flat()) {
    if (cell.columnSpan !== 1) continue;
    const natural = Math.min(room * 0.75, naturalWidth(cell.blocks) + 2 * PADDING.x + 2);
    widths[cell.column] = Math.max(widths[cell.column] ?? 0, natural);
  }
  return widths;
}

function naturalWidth(blocks: readonly FlowBlock[]): number {
  let widest = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const indent = (block.indent?.left ?? 0) + (block.marker === undefined ? 0 : 12);
      const text = block.spans.reduce((width, span) => width + widthOf(span.text, span.style), 0);
      widest = Math.max(widest, indent + text);
    } else if (block.kind === 'table') {
      widest = Math.max(
        widest,
        sum(
          naturalWidths(
            block,
            block.rows.reduce((most, row) => Math.max(most, row.length), 1),
            1e6,
          ),
        ),
      );
    } else {
      widest = Math.max(widest, naturalWidth(block.blocks));
    }
  }
  return widest;
}
