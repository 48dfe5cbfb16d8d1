// Blocks of an ODT body, cell, text box or header.
import type { FlowBlock, FlowCell, FlowParagraph, FlowTable, Span } from '../flow/flow-document.ts';
import { numberText } from '../flow/number-text.ts';
import { symbolText } from '../flow/symbol-text.ts';
import { hexColor } from '../flow/visible-color.ts';
import { attribute, child, childrenOf, isElement, numberAttribute, type XmlElement } from '../xml/xml-element.ts';
import { odtSpanStyle, readOdtInlines } from './odt-inlines.ts';
import { length } from './odt-length.ts';
import type { OdtReading } from './odt-reading.ts';
import type { OdtListLevel, OdtStyle } from './odt-styles.ts';

/** The list that paragraphs stand in. */
interface ListPlace {
  readonly style: string | undefined;
  readonly level: number;
  /** Text in front of the next paragraph; only the first of an item has one. */
  marker: { text: string; level: OdtListLevel } | undefined;
}

export function readOdtBlocks(container: XmlElement, reading: OdtReading): FlowBlock[] {
  return blocksOf(container, reading, undefined);
}

function blocksOf(container: XmlElement, reading: OdtReading, list: ListPlace | undefined): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  for (const node of container.children) {
    if (!isElement(node)) continue;
    if (node.name === 'text:p' || node.name === 'text:h') blocks.push(...readParagraph(node, reading, list));
    else if (node.name === 'text:list') blocks.push(...readList(node, reading, list));
    else if (node.name === 'table:table') blocks.push(readTable(node, reading));
    else if (node.name === 'text:section') blocks.push(...readSection(node, reading));
    else if (/^text:(numbered-paragraph|index-body|table-of-content|list-header)$/.test(node.name))
      blocks.push(...blocksOf(node, reading, list));
    else if (node.name.startsWith('draw:')) {
      const frames: OdtReading = { ...reading, frames: [] };
      readOdtInlines({ children: [node] }, {}, frames);
      blocks.push(...frames.frames);
    }
  }
  return blocks;
}

function readSection(section: XmlElement, reading: OdtReading): FlowBlock[] {
  const hidden = reading.hidden === true || attribute(section, 'text:display') === 'none';
  const blocks = blocksOf(section, { ...reading, hidden }, undefined);
  const style = reading.styles.element('section', attribute(section, 'text:style-name'));
  const columns = child(style, 'style:section-properties', 'style:columns');
  const count = Math.min(6, Math.trunc(numberAttribute(columns, 'fo:column-count') ?? 1));
  if (count < 2) return blocks;
  const own = childrenOf(columns, 'style:column').map((column) =>
    Number.parseFloat(attribute(column, 'style:rel-width') ?? ''),
  );
  const widths = own.length === count && own.every((width) => width > 0) ? own : new Array<number>(count).fill(1);
  return [{ kind: 'columns', blocks, widths }];
}

function readList(element: XmlElement, reading: OdtReading, outer: ListPlace | undefined): FlowBlock[] {
  const style = attribute(element, 'text:style-name') ?? outer?.style;
  const level = outer === undefined ? 0 : outer.level + 1;
  const look = reading.styles.listLevel(style, level);
  let number = look?.start ?? 1;
  return childrenOf(element, 'text:list-item').flatMap((item) => {
    number = numberAttribute(item, 'text:start-value') ?? number;
    const place: ListPlace = {
      style,
      level,
      marker: look === undefined ? undefined : { text: markerText(look, number), level: look },
    };
    number += 1;
    return blocksOf(item, reading, place);
  });
}

function markerText(look: OdtListLevel, number: number): string {
  if (look.bullet !== undefined) return symbolText(look.bullet, look.font).trim() || '•';
  const text = numberText(number, look.number);
  return text === '' ? '' : `${look.prefix}${text}${look.suffix}`.trim();
}

function readParagraph(element: XmlElement, reading: OdtReading, list: ListPlace | undefined): FlowBlock[] {
  reading.counts.paragraphs += 1;
  const style = reading.styles.style('paragraph', attribute(element, 'text:style-name'));
  const inside: OdtReading = { ...reading, background: style.paragraph.background ?? reading.background, frames: [] };
  const spans = readOdtInlines(element, style.text, inside);
  const hasText = spans.some((span) => /\S/.test(span.text));
  const marker = hasText ? takeMarker(list) : undefined;
  const level = list === undefined ? undefined : reading.styles.listLevel(list.style, list.level);
  const { paragraph } = style;
  const block: FlowParagraph = {
    kind: 'paragraph',
    spans: spans.length > 0 ? spans : [{ text: '', style: odtSpanStyle(style.text, inside, undefined) }],
    marker: marker === undefined || marker === '' ? undefined : markerSpan(marker, spans, style, inside),
    heading: headingOf(element, style),
    listLevel: list?.level,
    align: paragraph.align,
    indent: indentOf(style, level),
    spacing: { before: paragraph.before ?? 0, after: paragraph.after ?? 0, line: paragraph.line ?? 1 },
    tabs: paragraph.tabs,
    rightToLeft: paragraph.rightToLeft,
    ruled: paragraph.ruled,
    pageBreakBefore: paragraph.pageBreak,
  };
  return inside.frames.length > 0 && !hasText ? inside.frames : [...inside.frames, block];
}

function takeMarker(list: ListPlace | undefined): string | undefined {
  const marker = list?.marker;
  if (list !== undefined) list.marker = undefined;
  return marker?.text;
}

function markerSpan(text: string, spans: readonly Span[], style: OdtStyle, reading: OdtReading): Span {
  const first = spans.find((span) => /\S/.test(span.text))?.style ?? odtSpanStyle(style.text, reading, undefined);
  return { text, style: { size: first.size, font: first.font, hidden: first.hidden } };
}

function headingOf(element: XmlElement, style: OdtStyle): number | undefined {
  if (element.name === 'text:h') return Math.min(6, Math.max(1, numberAttribute(element, 'text:outline-level') ?? 1));
  const name = attribute(element, 'text:style-name');
  if (name === 'Title') return 1;
  return style.outline === undefined || style.outline < 1 || style.outline > 6 ? undefined : style.outline;
}

function indentOf(style: OdtStyle, level: OdtListLevel | undefined): NonNullable<FlowParagraph['indent']> {
  const { left, right, first } = style.paragraph;
  // A list's own indent counts unless the paragraph sets one.
  return {
    left: level === undefined ? (left ?? 0) : left !== undefined && left > 0 ? left : (level.left ?? 18),
    right: right ?? 0,
    first: level === undefined ? (first ?? 0) : (level.first ?? -12),
  };
}

const MAX_REPEAT = 50;

function readTable(table: XmlElement, reading: OdtReading): FlowTable {
  const columnWidths: number[] = [];
  for (const column of columnsOf(table)) {
    const style = reading.styles.element('table-column', attribute(column, 'table:style-name'));
    const properties = child(style, 'style:table-column-properties');
    const width =
      length(attribute(properties, 'style:column-width')) ??
      Number.parseFloat(attribute(properties, 'style:rel-column-width') ?? '0');
    const count = Math.min(MAX_REPEAT, numberAttribute(column, 'table:number-columns-repeated') ?? 1);
    for (let i = 0; i < count; i++) columnWidths.push(width);
  }
  return {
    kind: 'table',
    rows: rowsOf(table)
      .map((row) => readRow(row, reading))
      .filter((row) => row.length > 0),
    columnWidths,
  };
}

function columnsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === 'table:table-column') return [node];
    return /^table:table-(columns|header-columns|column-group)$/.test(node.name) ? columnsOf(node) : [];
  });
}

function rowsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === 'table:table-row') return [node];
    return /^table:table-(rows|header-rows|row-group)$/.test(node.name) ? rowsOf(node) : [];
  });
}

function readRow(row: XmlElement, reading: OdtReading): FlowCell[] {
  const cells: FlowCell[] = [];
  let column = 0;
  for (const node of row.children) {
    if (!isElement(node)) continue;
    if (node.name === 'table:covered-table-cell')
      column += Math.min(MAX_REPEAT, numberAttribute(node, 'table:number-columns-repeated') ?? 1);
    if (node.name !== 'table:table-cell') continue;
    const columnSpan = Math.min(MAX_REPEAT, Math.max(1, numberAttribute(node, 'table:number-columns-spanned') ?? 1));
    const style = reading.styles.element('table-cell', attribute(node, 'table:style-name'));
    const fill = hexColor(attribute(child(style, 'style:table-cell-properties'), 'fo:background-color'));
    const blocks = blocksOf(node, fill === undefined ? reading : { ...reading, background: fill }, undefined);
    cells.push({ blocks, column, columnSpan });
    column += 1;
  }
  return cells;
}
