// Rows in reading order → lines with their offsets in the document's text.
import type { Box, DocumentText, ReadDocument, TextSegment } from '@vitae/schema';
import type { Fragment, StyleSpan } from './fragment.ts';
import { findFurniture } from './furniture.ts';
import type { Cell, Line } from './line.ts';
import { type Flow, readingOrder } from './reading-order.ts';
import { rightEdges } from './right-edges.ts';
import type { Row } from './rows.ts';
import { sideHeadings } from './side-headings.ts';

export interface DocumentLines {
  readonly lines: readonly Line[];
  readonly text: DocumentText;
}

export function documentLines(document: ReadDocument): DocumentLines {
  const flows = readingOrder(document);
  const furniture = findFurniture(document, flows);
  const rights = rightEdges(flows, document);
  const lines: Line[] = [];
  const segments: TextSegment[] = [];
  let offset = 0;
  flows.forEach((flow, column) => {
    let previous: Line | undefined;
    for (const row of sideHeadings(flow.rows).flatMap(splitRow)) {
      const right = rights[column] ?? flow.right;
      const line = makeLine({
        row,
        flow: { ...flow, right },
        column,
        index: lines.length,
        start: offset,
        previous,
        document,
        furniture: furniture.has(row),
      });
      lines.push(line);
      for (const cell of line.cells) segments.push(segmentOf(line, cell));
      offset += line.text.length + 1;
      previous = line;
    }
  });
  return { lines, text: { text: lines.map((line) => line.text).join('\n'), segments } };
}

/** List items that stand side by side are lines of their own; so is a heading in larger type beside the first row of its section. */
function splitRow(row: Row): Row[] {
  if (row.length < 2) return [row];
  if (row.every((f) => /^[•●○◦▪▫■□◆◇►▶▸‣⁃∙·]\s/.test(f.text))) return row.map((f) => [f]);
  const [first, second] = row;
  if (
    first !== undefined &&
    second !== undefined &&
    first.size > second.size * 1.08 &&
    first.heading &&
    !second.heading
  )
    return [[first], row.slice(1)];
  return [row];
}

function segmentOf(line: Line, cell: Cell): TextSegment {
  const { fragment } = cell;
  return {
    start: line.start + cell.start,
    end: line.start + cell.end,
    page: line.page,
    box: fragment.box,
    edges: fragment.edges,
  };
}

interface LineInput {
  readonly row: Row;
  readonly flow: Flow;
  readonly column: number;
  readonly index: number;
  readonly start: number;
  readonly previous: Line | undefined;
  readonly document: ReadDocument;
  readonly furniture: boolean;
}

function makeLine(input: LineInput): Line {
  const { flow, previous } = input;
  const row = input.row[0]?.leftwards === true ? input.row.toReversed() : input.row;
  const { cells, text, styles } = joinCells(row);
  const longest = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const main = longest.styles.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const first = row[0] ?? longest;
  const samePage = previous !== undefined && previous.page === longest.page && longest.baseline > previous.baseline;
  const paragraph = first.paragraph;
  return {
    index: input.index,
    page: longest.page,
    text,
    start: input.start,
    cells,
    box: boxAround(row),
    baseline: longest.baseline,
    size: longest.size,
    bold: main.bold,
    italic: main.italic,
    color: main.color,
    styles,
    column: input.column,
    columnLeft: flow.left,
    columnRight: flow.right,
    gap: samePage ? longest.baseline - previous.baseline : Number.POSITIVE_INFINITY,
    gutter: flow.gutter,
    apart: flow.apart,
    furniture: input.furniture,
    paragraph,
    facts: paragraph === undefined ? undefined : input.document.paragraphs?.[paragraph],
  };
}

function boxAround(row: Row): Box {
  let x = Number.POSITIVE_INFINITY;
  let y = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { box } of row) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x, y, width: right - x, height: bottom - y };
}

function joinCells(row: Row): { cells: Cell[]; text: string; styles: StyleSpan[] } {
  const cells: Cell[] = [];
  const styles: StyleSpan[] = [];
  let text = '';
  row.forEach((fragment: Fragment, i) => {
    if (i > 0) text += '\t';
    const start = text.length;
    text += fragment.text;
    cells.push({ start, end: text.length, box: fragment.box, fragment });
    for (const s of fragment.styles)
      styles.push(start === 0 ? s : { ...s, start: s.start + start, end: s.end + start });
  });
  return { cells, text, styles };
}
