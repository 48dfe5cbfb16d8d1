// Sets newspaper columns: filled one after the other, balanced where the document doesn't break them itself.
import type { FlowBlock, FlowColumns, FlowParagraph, Span } from './flow-document.ts';
import { movePiece, type Piece, type Strip } from './piece.ts';

/** Between two columns, in points. */
const GUTTER = 18;
/** A column can't be taller than a page has room for. */
const MAX_HEIGHT = 700;

export interface ColumnSetting {
  readonly setColumn: (blocks: readonly FlowBlock[], width: number) => Strip;
  /** Told what stands in each column, in reading order. */
  readonly noteColumn: (pieces: readonly Piece[], index: number) => void;
}

export function setColumns(columns: FlowColumns, width: number, { setColumn, noteColumn }: ColumnSetting): Strip {
  const count = columns.widths.length;
  const total = columns.widths.reduce((a, b) => a + b, 0);
  const widths = columns.widths.map((w) => (w / total) * (width - GUTTER * (count - 1)));
  const groups = splitAtBreaks(columns.blocks);
  if (groups.length > 1) {
    const strips = groups.map((blocks, i) => setColumn(blocks, widths[i % count] ?? width));
    return sideBySide(strips, widths, noteColumn);
  }
  const strip = setColumn(columns.blocks, Math.min(...widths));
  return sideBySide(balance(strip, widths.length), widths, noteColumn);
}

function sideBySide(
  strips: readonly Strip[],
  widths: readonly number[],
  noteColumn: ColumnSetting['noteColumn'],
): Strip {
  for (const [i, strip] of strips.entries()) noteColumn(strip.pieces, i);
  const pieces: Piece[] = [];
  let y = 0;
  for (let start = 0; start < strips.length; start += widths.length) {
    let x = 0;
    let height = 0;
    for (const [i, strip] of strips.slice(start, start + widths.length).entries()) {
      for (const piece of strip.pieces) pieces.push(movePiece(piece, x, y));
      x += (widths[i] ?? 0) + GUTTER;
      height = Math.max(height, strip.height);
    }
    y += height;
  }
  return { height: y, pieces };
}

/** Fills all but the last set of columns to a page's height and the last one evenly. */
function balance(strip: Strip, count: number): Strip[] {
  const columns: Strip[] = [];
  let rest = strip;
  while (rest.height > MAX_HEIGHT * count) {
    const filled = fill(rest, MAX_HEIGHT, count);
    columns.push(...filled.columns);
    rest = filled.rest;
  }
  let height = rest.height / count;
  let filled = fill(rest, height, count);
  for (let tries = 0; filled.rest.pieces.length > 0 && tries < 50; tries++) {
    height += 8;
    filled = fill(rest, height, count);
  }
  return [...columns, ...filled.columns, ...(filled.rest.pieces.length > 0 ? [filled.rest] : [])];
}

/** A paragraph stays whole: each then stands in one column. */
function fill(strip: Strip, height: number, count: number): { columns: Strip[]; rest: Strip } {
  const columns: Strip[] = [];
  let index = 0;
  for (let column = 0; column < count; column++) {
    const start = strip.pieces[index]?.top ?? strip.height;
    const own: Piece[] = [];
    for (let piece = strip.pieces[index]; piece !== undefined; piece = strip.pieces[index]) {
      const last = strip.pieces[index - 1];
      if (own.length > 0 && piece.top + piece.height - start > height && !isSameParagraph(last, piece)) break;
      own.push(movePiece(piece, 0, -start));
      index += 1;
    }
    columns.push({ height: Math.max(0, ...own.map((piece) => piece.top + piece.height)), pieces: own });
  }
  const start = strip.pieces[index]?.top ?? strip.height;
  const pieces = strip.pieces.slice(index).map((piece) => movePiece(piece, 0, -start));
  return { columns, rest: { height: strip.height - start, pieces } };
}

function isSameParagraph(a: Piece | undefined, b: Piece): boolean {
  const paragraph = b.runs[0]?.paragraph;
  return paragraph !== undefined && a?.runs[0]?.paragraph === paragraph;
}

/** A column break stands in the text as `\v`. */
function splitAtBreaks(blocks: readonly FlowBlock[]): FlowBlock[][] {
  const groups: FlowBlock[][] = [[]];
  for (const block of blocks) {
    const parts = block.kind === 'paragraph' ? splitParagraph(block) : [block];
    for (const [i, part] of parts.entries()) {
      if (i > 0) groups.push([]);
      groups.at(-1)?.push(part);
    }
  }
  return groups;
}

function splitParagraph(paragraph: FlowParagraph): FlowParagraph[] {
  if (!paragraph.spans.some((span) => span.text.includes('\v'))) return [paragraph];
  const groups: Span[][] = [[]];
  for (const span of paragraph.spans) {
    for (const [i, text] of span.text.split('\v').entries()) {
      if (i > 0) groups.push([]);
      if (text !== '') groups.at(-1)?.push({ text, style: span.style });
    }
  }
  // Behind the break the list item goes on.
  return groups.map((spans, i) => (i === 0 ? { ...paragraph, spans } : { ...paragraph, spans, marker: undefined }));
}
