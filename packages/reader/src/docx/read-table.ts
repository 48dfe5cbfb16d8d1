// Tables: grid, merged cells, shading, nested content.
import type { FlowBlock, FlowCell, FlowTable } from '../flow/flow-document.ts';
import {
  attribute,
  child,
  childrenOf,
  descendants,
  isElement,
  numberAttribute,
  type XmlElement,
} from '../xml/xml-element.ts';
import { shading } from './docx-properties.ts';
import type { DocxReading } from './docx-reading.ts';

/** Columns beyond this are an attack, not a table. */
const MAX_COLUMNS = 200;

export function readTable(table: XmlElement, reading: DocxReading): FlowTable {
  const properties = child(table, 'w:tblPr');
  const styleId = attribute(child(properties, 'w:tblStyle'), 'w:val');
  const inside = reading.styles.shadesCells(styleId) ? { ...reading, background: undefined } : reading;
  const widths = new Map<number, number>();
  const rows = tableRows(table).map((row) => readRow(row, inside, widths));
  const grid = childrenOf(child(table, 'w:tblGrid'), 'w:gridCol').map((column) => numberAttribute(column, 'w:w') ?? 0);
  return {
    kind: 'table',
    rows: rows.filter((row) => row.length > 0),
    // Programs that write tables often leave the grid as it was made; Word goes by the cells.
    columnWidths: grid.map((width, column) => widths.get(column) ?? width),
    width: shareOfWidth(properties, reading),
    bordered: isBordered(properties),
  };
}

/** Rows may stand in content controls; deleted ones are dropped. */
function tableRows(element: XmlElement): XmlElement[] {
  return element.children.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === 'w:tr') return child(node, 'w:trPr', 'w:del') === undefined ? [node] : [];
    return /^w:(sdt|sdtContent|customXml|ins)$/.test(node.name) ? tableRows(node) : [];
  });
}

function rowCells(element: XmlElement): XmlElement[] {
  return element.children.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === 'w:tc') return [node];
    return /^w:(sdt|sdtContent|customXml)$/.test(node.name) ? rowCells(node) : [];
  });
}

/** `widths`: those that cells of one column ask for, in twips; the first counts. */
function readRow(row: XmlElement, reading: DocxReading, widths: Map<number, number>): FlowCell[] {
  let column = numberAttribute(child(row, 'w:trPr', 'w:gridBefore'), 'w:val') ?? 0;
  const cells: FlowCell[] = [];
  for (const cell of rowCells(row)) {
    const properties = child(cell, 'w:tcPr');
    const columnSpan = Math.max(1, Math.trunc(numberAttribute(child(properties, 'w:gridSpan'), 'w:val') ?? 1));
    if (column + columnSpan > MAX_COLUMNS) break;
    if (columnSpan === 1 && !widths.has(column)) {
      const width = ownWidth(properties);
      if (width !== undefined) widths.set(column, width);
    }
    const merge = child(properties, 'w:vMerge');
    const continues = merge !== undefined && attribute(merge, 'w:val') !== 'restart';
    const fill = shading(properties);
    const blocks = continues
      ? []
      : trimmed(reading.readBlocks(cell, fill === undefined ? reading : { ...reading, background: fill }));
    cells.push({ blocks, column, columnSpan });
    column += columnSpan;
  }
  return cells;
}

function ownWidth(properties: XmlElement | undefined): number | undefined {
  const width = child(properties, 'w:tcW');
  const value = numberAttribute(width, 'w:w');
  return value !== undefined && value > 0 && attribute(width, 'w:type') === 'dxa' ? value : undefined;
}

/** A cell has to end with a paragraph, even after a nested table: that one is not meant to be seen. */
function trimmed(blocks: FlowBlock[]): FlowBlock[] {
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  const isEmpty = last?.kind === 'paragraph' && !last.spans.some((span) => /\S/.test(span.text));
  return isEmpty && before?.kind === 'table' ? blocks.slice(0, -1) : blocks;
}

function shareOfWidth(properties: XmlElement | undefined, reading: DocxReading): number | undefined {
  const width = child(properties, 'w:tblW');
  const value = numberAttribute(width, 'w:w');
  if (value === undefined || value <= 0) return undefined;
  const type = attribute(width, 'w:type');
  if (type === 'pct') return attribute(width, 'w:w')?.includes('%') === true ? value / 100 : value / 5000;
  return type === 'dxa' ? value / 20 / reading.width : undefined;
}

function isBordered(properties: XmlElement | undefined): boolean {
  const borders = child(properties, 'w:tblBorders');
  if (borders === undefined) return false;
  const inside = descendants(borders, 'w:insideH')[0];
  return inside !== undefined && !/^(nil|none)$/.test(attribute(inside, 'w:val') ?? 'none');
}
