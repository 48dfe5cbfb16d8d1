// Collects what the walk over RTF meets: spans to paragraphs, paragraphs to cells, rows and tables.
import type { FlowBlock, FlowParagraph, Span, SpanStyle } from '../flow/flow-document.ts';
import { createStylePool, type StylePool } from '../flow/style-pool.ts';
import { symbolText } from '../flow/symbol-text.ts';
import { createTableCollector, type TableCollector } from '../flow/table-collector.ts';
import { appearance } from '../flow/visible-color.ts';
import type { RtfHead, RtfState } from './rtf-state.ts';

/** One stream of blocks: the body, a header, a footnote or a text box. */
export interface RtfBuilder {
  readonly tables: TableCollector;
  spans: Span[];
  marker: string;
  readonly pool: StylePool;
}

export function createBuilder(): RtfBuilder {
  return { tables: createTableCollector(), spans: [], marker: '', pool: createStylePool() };
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
  const behind = state.highlight > 0 ? state.highlight : state.shading;
  // In a table the cell may be filled, which is not followed.
  const paper = state.inTable ? undefined : '#ffffff';
  const look = appearance(head.colors[state.color], behind > 0 ? head.colors[behind] : paper, state.size);
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
  builder.tables.add(paragraph(builder, state, head), depthOf(state));
  builder.spans = [];
  builder.marker = '';
}

/** Of tables; 0 outside them. */
export const depthOf = (state: RtfState): number => (state.inTable ? Math.max(1, state.nesting) : 0);

function paragraph(builder: RtfBuilder, state: RtfState, head: RtfHead): FlowParagraph {
  const { spans, marker } = builder;
  const style: SpanStyle = spans[0]?.style ?? { size: state.size };
  const sign = marker.trim();
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
    pageBreakBefore: state.pageBreakBefore,
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
export function endCell(builder: RtfBuilder, state: RtfState, head: RtfHead, depth: number): void {
  if (builder.spans.length > 0 || !builder.tables.hasContent(depth)) {
    endParagraph(builder, { ...state, inTable: true, nesting: depth }, head);
  }
  builder.tables.endCell(depth);
}

export function finish(builder: RtfBuilder, state: RtfState, head: RtfHead): FlowBlock[] {
  if (builder.spans.length > 0) endParagraph(builder, { ...state, inTable: false }, head);
  return builder.tables.finish();
}
