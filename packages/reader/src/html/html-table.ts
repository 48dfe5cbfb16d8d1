// HTML tables with spans over columns and rows.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import type { FlowCell, FlowTable } from '../flow/flow-document.ts';
import { attributesOf, elementStyle } from './element-style.ts';
import type { Element, HtmlReading, Place } from './html-blocks.ts';

const MAX_SPAN = 50;
const MAX_COLUMNS = 200;

export function readHtmlTable(table: Element, place: Place, reading: HtmlReading): FlowTable {
  const taken = new Map<number, number>();
  const rows = rowsOf(table).map((row) => readRow(row, place, reading, taken));
  const border = Number.parseInt(attributesOf(table).get('border') ?? '0', 10);
  return { kind: 'table', rows: rows.filter((row) => row.length > 0), columnWidths: [], bordered: border > 0 };
}

function elements(node: Element): Element[] {
  return node.childNodes.filter((child: DefaultTreeAdapterTypes.ChildNode): child is Element =>
    tree.isElementNode(child),
  );
}

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^(thead|tbody|tfoot)$/.test(child.tagName) ? elements(child).filter((row) => row.tagName === 'tr') : [];
  });
}

/** `taken` tells for how many rows more a column is covered by a cell from above. */
function readRow(row: Element, place: Place, reading: HtmlReading, taken: Map<number, number>): FlowCell[] {
  const rowStyle = elementStyle('tr', attributesOf(row), place.style, reading.sheet);
  const cells: FlowCell[] = [];
  const covered = new Set([...taken.keys()]);
  for (const [column, left] of taken) {
    if (left > 1) taken.set(column, left - 1);
    else taken.delete(column);
  }
  let column = 0;
  for (const cell of elements(row)) {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') continue;
    while (covered.has(column)) column += 1;
    const columnSpan = span(cell, 'colspan');
    if (column + columnSpan > MAX_COLUMNS) break;
    const rowSpan = span(cell, 'rowspan');
    if (rowSpan > 1) for (let i = 0; i < columnSpan; i++) taken.set(column + i, rowSpan - 1);
    const style = elementStyle(cell.tagName, attributesOf(cell), rowStyle, reading.sheet);
    const inside: Place = { style: { ...style, display: 'block' }, depth: place.depth + 3, indent: 0 };
    cells.push({ blocks: reading.readChildren(cell, inside, reading), column, columnSpan });
    column += columnSpan;
  }
  return cells;
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attributesOf(cell).get(name) ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(1, value), MAX_SPAN);
}
