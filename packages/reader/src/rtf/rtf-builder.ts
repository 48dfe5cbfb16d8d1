// Collects what the walk over RTF meets: spans to paragraphs, paragraphs to cells, rows and tables.
import type { FlowBlock, FlowCell, FlowParagraph, FlowTable, Span, SpanStyle } from '../flow/flow-document.ts';
import { createStylePool, type StylePool } from '../flow/style-pool.ts';
import { symbolText } from '../flow/symbol-text.ts';
import { appearance } from '../flow/visible-color.ts';
import type { RtfHead, RtfState } from './rtf-state.ts';

interface OpenTable {
  readonly rows: FlowCell[][];
  cells: FlowCell[];
  /** Content of the cell that is open. */
  blocks: FlowBlock[];
  widths: number[];
}

/** One stream of blocks: the body, a header, a footnote or a text box. */
export interface RtfBuilder {
  readonly blocks: FlowBlock[];
  spans: Span[];
  marker: string;
  /** By nesting, the outermost first. */
  readonly tables: OpenTable[];
  readonly pool: StylePool;
  /** A page break that waits for the next paragraph. */
  breakPending: boolean;
}

export function createBuilder(): RtfBuilder {
  return { blocks: [], spans: [], marker: '', tables: [], pool: createStylePool(), breakPending: false };
}

const TWIPS = 20;

export function addText(builder: RtfBuilder, text: string, state: RtfState, head: RtfHead): void {
  if (text === '' || state.deleted) return;
  const number = state.font ?? head.defaultFont;
  const font = number === undefined ? undefined : head.fonts.get(number)?.name;
  const shown = symbolText(text.replaceAll('\u00ad', ''), font);
  if (state.destination === 'marker') builder.marker += shown;
  else addSpan(builder, shown, styleOf(builder, state, head, font));
}

function addSpan(builder: RtfBuilder, text: string, style: SpanStyle): void {
  const last = builder.spans.at(-1);
  if (last?.style === style) builder.spans[builder.spans.length - 1] = { text: last.text + text, style };
  else builder.spans.push({ text, style });
}

function styleOf(builder: RtfBuilder, state: RtfState, head: RtfHead, font: string | undefined): SpanStyle {
  const background = state.highlight > 0 || state.shading > 0 ? undefined : '#ffffff';
  // In a table the cell may be filled, which is not followed.
  const look = appearance(head.colors[state.color], state.inTable ? undefined : background, state.size);
  return builder.pool({
    size: state.size,
    font,
    bold: state.bold,
    italic: state.italic,
    link: state.link,
    color: look.color,
    hidden: state.hidden ? 'marked-hidden' : look.hidden,
  });
}

/** `\par`, and what else ends a paragraph. */
export function endParagraph(builder: RtfBuilder, state: RtfState, head: RtfHead): void {
  const depth = state.inTable ? Math.max(1, state.nesting) : 0;
  closeTables(builder, depth);
  while (builder.tables.length < depth) builder.tables.push({ rows: [], cells: [], blocks: [], widths: [] });
  const target = builder.tables.at(-1)?.blocks ?? builder.blocks;
  target.push(paragraph(builder, state, head));
  builder.spans = [];
  builder.marker = '';
}

function paragraph(builder: RtfBuilder, state: RtfState, head: RtfHead): FlowParagraph {
  const { spans, marker } = builder;
  const style: SpanStyle = spans[0]?.style ?? { size: state.size };
  const sign = marker.trim();
  const breaks = builder.breakPending || state.pageBreakBefore;
  builder.breakPending = false;
  return {
    kind: 'paragraph',
    spans: spans.length > 0 ? spans : [{ text: '', style }],
    marker: sign === '' ? undefined : { text: sign, style: { size: style.size, hidden: style.hidden } },
    heading: headingOf(state, head),
    listLevel: sign === '' && !state.inList ? undefined : (state.listLevel ?? 0),
    align: state.align,
    indent: { left: state.left / TWIPS, right: state.right / TWIPS, first: state.first / TWIPS },
    spacing: { before: state.before / TWIPS, after: state.after / TWIPS, line: 1 },
    tabs: state.tabs,
    rightToLeft: state.rightToLeft ? true : undefined,
    ruled: state.ruled,
    pageBreakBefore: breaks,
  };
}

function headingOf(state: RtfState, head: RtfHead): number | undefined {
  if (state.outline !== undefined && state.outline >= 0 && state.outline < 6) return state.outline + 1;
  const name = state.style === undefined ? '' : (head.styles.get(state.style) ?? '');
  const level = /^(?:heading|überschrift|titre|título|titolo|kop|rubrik) (\d)/i.exec(name)?.[1];
  if (level !== undefined) return Math.min(6, Math.max(1, Number(level)));
  return /^title$/i.test(name) ? 1 : undefined;
}

/** `\cell` and `\nestcell`. */
export function endCell(builder: RtfBuilder, state: RtfState, head: RtfHead): void {
  const depth = Math.max(1, state.nesting);
  if (builder.spans.length > 0 || builder.tables.length < depth || builder.tables[depth - 1]?.blocks.length === 0) {
    endParagraph(builder, { ...state, inTable: true, nesting: depth }, head);
  }
  closeTables(builder, depth);
  const table = builder.tables[depth - 1];
  if (table === undefined) return;
  table.cells.push({ blocks: table.blocks, column: table.cells.length, columnSpan: 1 });
  table.blocks = [];
}

/** `\row` and `\nestrow`. */
export function endRow(builder: RtfBuilder, edges: readonly number[], depth: number): void {
  closeTables(builder, depth);
  const table = builder.tables[depth - 1];
  if (table === undefined || table.cells.length === 0) return;
  const widths = edges.map((edge, i) => Math.max(1, edge - (i === 0 ? Math.min(0, edge) : (edges[i - 1] ?? 0))));
  // Rows of another shape start another table, so that each keeps its columns.
  if (table.rows.length > 0 && table.rows[0]?.length !== table.cells.length) pushTable(builder, table, depth);
  table.widths = widths.slice(0, table.cells.length);
  table.rows.push(table.cells);
  table.cells = [];
}

function pushTable(builder: RtfBuilder, table: OpenTable, depth: number): void {
  if (table.rows.length === 0) return;
  const block: FlowTable = { kind: 'table', rows: [...table.rows], columnWidths: table.widths };
  table.rows.length = 0;
  (builder.tables[depth - 2]?.blocks ?? builder.blocks).push(block);
}

/** Ends all tables deeper than `depth`. */
export function closeTables(builder: RtfBuilder, depth: number): void {
  while (builder.tables.length > depth) {
    const table = builder.tables.at(-1);
    if (table === undefined) return;
    if (table.blocks.length > 0) table.cells.push({ blocks: table.blocks, column: table.cells.length, columnSpan: 1 });
    if (table.cells.length > 0) {
      if (table.rows.length > 0 && table.rows[0]?.length !== table.cells.length)
        pushTable(builder, table, builder.tables.length);
      table.rows.push(table.cells);
    }
    pushTable(builder, table, builder.tables.length);
    builder.tables.pop();
  }
}

export function finish(builder: RtfBuilder, state: RtfState, head: RtfHead): FlowBlock[] {
  if (builder.spans.length > 0) endParagraph(builder, { ...state, inTable: false }, head);
  closeTables(builder, 0);
  return builder.blocks;
}
