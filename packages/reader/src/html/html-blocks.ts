// HTML tree → blocks: paragraphs, lists, tables, rows of boxes side by side.

import { VitaeError } from '@vitae/schema';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import type { FlowBlock, FlowCell, FlowParagraph, Span } from '../flow/flow-document.ts';
import type { StylePool } from '../flow/style-pool.ts';
import { symbolText } from '../flow/symbol-text.ts';
import { collapseSpace } from './collapse-space.ts';
import { type Declarations, parseDeclarations, type StyleSheet } from './css-rules.ts';
import { attributesOf, type ElementStyle, elementStyle, spanStyleOf } from './element-style.ts';
import { readHtmlTable } from './html-table.ts';
import { type ListPlace, listMarker } from './list-marker.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export interface HtmlReading {
  readonly sheet: StyleSheet;
  readonly pool: StylePool;
  readonly nesting: number;
  readonly counts: { pictures: number };
  readonly readChildren: (parent: Element, place: Place, reading: HtmlReading) => FlowBlock[];
}

/** Where the walk is. */
export interface Place {
  readonly style: ElementStyle;
  readonly depth: number;
  readonly list?: ListPlace | undefined;
  readonly heading?: number | undefined;
  /** Points that blocks are moved in by. */
  readonly indent: number;
}

interface Collector {
  readonly blocks: FlowBlock[];
  spans: Span[];
  marker: Span | undefined;
}

const DROPPED = new Set(
  'script style template noscript svg canvas iframe object embed video audio select textarea input head title meta link map math'.split(
    ' ',
  ),
);
/** Boxes beyond this in one row are a list of tags, not columns. */
const MAX_COLUMNS = 4;

export function readChildren(parent: Element, place: Place, reading: HtmlReading): FlowBlock[] {
  const out: Collector = { blocks: [], spans: [], marker: undefined };
  walk(parent.childNodes, place, reading, out);
  flush(out, place);
  return out.blocks;
}

function walk(nodes: readonly Node[], place: Place, reading: HtmlReading, out: Collector): void {
  if (place.depth > reading.nesting)
    throw new VitaeError('document.too-large', { detail: 'Its elements are nested too deeply.' });
  for (const node of nodes) {
    if (tree.isTextNode(node)) {
      out.spans.push({ text: printable(node.value, place.style), style: reading.pool(spanStyleOf(place.style)) });
    } else if (tree.isElementNode(node) && !DROPPED.has(node.tagName)) {
      walkElement(node, place, reading, out);
    }
  }
}

function printable(text: string, style: ElementStyle): string {
  const plain = symbolText(text.replaceAll('\u00ad', ''), style.font);
  return style.keepsSpace ? plain.replace(/\r\n?/g, '\n') : plain.replace(/[\t\n\r\f\v ]+/g, ' ');
}

function walkElement(element: Element, place: Place, reading: HtmlReading, out: Collector): void {
  const tag = element.tagName;
  const style = elementStyle(tag, attributesOf(element), place.style, reading.sheet);
  const inner: Place = { ...place, style, depth: place.depth + 1 };
  if (tag === 'br') out.spans.push({ text: '\n', style: reading.pool(spanStyleOf(style)) });
  else if (tag === 'img') reading.counts.pictures += 1;
  else if (tag === 'table') addBlocks(out, place, [readHtmlTable(element, inner, reading)]);
  else if (tag === 'hr') addBlocks(out, place, [rule(inner)]);
  else if (style.display === 'none' || isBlock(style)) walkBlock(element, inner, place, reading, out);
  else walk(element.childNodes, inner, reading, out);
}

const isBlock = (style: ElementStyle): boolean => !/^(inline|contents|ruby)/.test(style.display);

function rule(place: Place): FlowParagraph {
  return { kind: 'paragraph', spans: [{ text: '', style: { size: 3 } }], ruled: true, indent: indentOf(place) };
}

function walkBlock(element: Element, inner: Place, outer: Place, reading: HtmlReading, out: Collector): void {
  flush(out, outer);
  const columns = sideBySide(element, inner, reading);
  if (columns !== undefined) {
    out.blocks.push(columns);
    return;
  }
  const place = enter(element, inner);
  if (element.tagName === 'li')
    out.marker = listMarker(element, place.list, spanStyleOf(inner.style), inner.style.hasMarkers);
  walk(element.childNodes, place, reading, out);
  flush(out, place);
  out.marker = undefined;
}

const LIST_INDENT = 16;
const QUOTE_INDENT = 20;

function enter(element: Element, place: Place): Place {
  const tag = element.tagName;
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading !== undefined) return { ...place, heading: Number(heading) };
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') {
    const level = place.list === undefined ? 0 : place.list.level + 1;
    return {
      ...place,
      list: { level, ordered: tag === 'ol', element, hasItem: false },
      indent: place.indent + LIST_INDENT,
    };
  }
  if (tag === 'li' && place.list !== undefined) return { ...place, list: { ...place.list, hasItem: true } };
  if (tag === 'blockquote' || tag === 'dd') return { ...place, indent: place.indent + QUOTE_INDENT };
  return place;
}

function indentOf(place: Place): NonNullable<FlowParagraph['indent']> {
  return { left: place.indent, right: 0, first: 0 };
}

function addBlocks(out: Collector, place: Place, blocks: readonly FlowBlock[]): void {
  flush(out, place);
  out.blocks.push(...blocks);
}

function flush(out: Collector, place: Place): void {
  const spans = place.style.keepsSpace ? out.spans : collapseSpace(out.spans);
  out.spans = [];
  if (!spans.some((span) => /\S/.test(span.text))) return;
  const { heading, list, style } = place;
  const isItem = list?.hasItem === true;
  out.blocks.push({
    kind: 'paragraph',
    spans,
    marker: out.marker,
    heading,
    listLevel: isItem ? list.level : undefined,
    align: style.align,
    indent: { ...indentOf(place), first: out.marker === undefined ? 0 : -LIST_INDENT + 4 },
    spacing:
      heading === undefined ? { before: 0, after: isItem ? 1 : 5, line: 1.08 } : { before: 10, after: 3, line: 1 },
    rightToLeft: style.rightToLeft,
  });
  out.marker = undefined;
}

/** Flexible boxes and grids in a row are set as a row of cells; long rows are lists of tags and run on. */
function sideBySide(element: Element, place: Place, reading: HtmlReading): FlowBlock | undefined {
  if (!/^(inline-)?(flex|grid)$/.test(place.style.display)) return undefined;
  const css = declarationsOf(element, reading);
  if (/column/.test(css['flex-direction'] ?? 'row')) return undefined;
  const children = element.childNodes.filter(
    (node): node is Element => tree.isElementNode(node) && !DROPPED.has(node.tagName),
  );
  if (children.length < 2 || children.length > MAX_COLUMNS) return undefined;
  const inner: Place = { ...place, indent: 0, depth: place.depth + 1 };
  const cells = children.map((child, column): FlowCell => {
    const holder = { ...element, childNodes: [child] };
    return { blocks: readChildren(holder, inner, reading), column, columnSpan: 1 };
  });
  const line = css['justify-content'] === 'space-between' ? spreadLine(cells, place) : undefined;
  return line ?? { kind: 'table', rows: [cells], columnWidths: [] };
}

function declarationsOf(element: Element, reading: HtmlReading): Declarations {
  const { get } = attributesOf(element);
  const classes = (get('class') ?? '').split(/\s+/);
  const own = parseDeclarations(get('style') ?? '');
  return Object.assign({}, ...reading.sheet.match(element.tagName, get('id'), classes), own);
}

/** Beyond any page: the stop is moved to the right edge of the column. */
const RIGHT_EDGE = 10_000;

/** One line at the left and one at the right edge, such as a position and its dates: a line with a right tab. */
function spreadLine(cells: readonly FlowCell[], place: Place): FlowParagraph | undefined {
  const [left, right, ...more] = cells.map(({ blocks }) => (blocks.length === 1 ? blocks[0] : undefined));
  if (left?.kind !== 'paragraph' || right?.kind !== 'paragraph' || more.length > 0) return undefined;
  const [first] = right.spans;
  if (first === undefined || right.marker !== undefined) return undefined;
  const spans = [...left.spans, { text: '\t', style: first.style }, ...right.spans];
  return { ...left, spans, indent: indentOf(place), tabs: [{ at: RIGHT_EDGE, kind: 'right' }] };
}
