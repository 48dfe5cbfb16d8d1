// Blocks of a body, cell, text box, header or footnote: paragraphs and tables in order.
import type { FlowBlock, FlowParagraph, Span } from '../flow/flow-document.ts';
import { LINE_HEIGHT } from '../flow/font-metrics.ts';
import { attribute, child, isElement, type XmlElement } from '../xml/xml-element.ts';
import type { ListItem } from './docx-numbering.ts';
import {
  inheritParagraph,
  NO_PARAGRAPH_PROPERTIES,
  type ParagraphProperties,
  paragraphProperties,
} from './docx-properties.ts';
import type { DocxReading } from './docx-reading.ts';
import type { ResolvedStyle } from './docx-styles.ts';
import { readInlines, spanStyle } from './read-inlines.ts';
import { readTable } from './read-table.ts';

const TRANSPARENT = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'mc:Choice']);

export function readBlocks(container: Pick<XmlElement, 'children'>, reading: DocxReading): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  for (const node of container.children) {
    if (!isElement(node)) continue;
    if (node.name === 'w:p') blocks.push(...readParagraph(node, reading));
    else if (node.name === 'w:tbl') blocks.push(readTable(node, reading));
    else if (node.name === 'w:sdt') blocks.push(...readSdt(node, reading));
    else if (node.name === 'mc:AlternateContent') blocks.push(...readBlocks(node, reading));
    else if (TRANSPARENT.has(node.name)) blocks.push(...readBlocks(node, reading));
  }
  return blocks;
}

function readSdt(sdt: XmlElement, reading: DocxReading): FlowBlock[] {
  if (child(sdt, 'w:sdtPr', 'w:showingPlcHdr') !== undefined) return [];
  const content = child(sdt, 'w:sdtContent');
  return content === undefined ? [] : readBlocks(content, reading);
}

/** Text boxes come before the paragraph that they are anchored in; one that holds nothing else gives no empty line. */
export function readParagraph(element: XmlElement, reading: DocxReading): FlowBlock[] {
  reading.counts.paragraphs += 1;
  const own = child(element, 'w:pPr');
  const style = reading.styles.paragraph(attribute(child(own, 'w:pStyle'), 'w:val'));
  const direct = paragraphProperties(own);
  const styled = inheritParagraph(style.paragraph, direct);
  const item = listItem(styled, style, direct, reading);
  const properties = item === undefined ? styled : listProperties(item, style, direct);
  const { background } = properties;
  const inside = background === undefined ? reading : { ...reading, background };
  const { spans, frames, rightTab } = readInlines(element, style.run, inside);
  const paragraph: FlowParagraph = {
    kind: 'paragraph',
    spans: spans.length > 0 ? spans : [{ text: '', style: spanStyle(style.run, inside, undefined) }],
    marker: marker(item, spans, style, inside),
    heading: headingLevel(properties, style, item),
    listLevel: item?.level,
    align: properties.align,
    indent: indent(properties),
    spacing: spacing(properties, spans, style),
    tabs: rightTab ? [...(properties.tabs ?? []), { at: reading.width, kind: 'right' }] : properties.tabs,
    rightToLeft: properties.rightToLeft,
    ruled: properties.ruled,
    pageBreakBefore: properties.pageBreakBefore,
  };
  const isEmpty = !spans.some((span) => /\S|[\f\v]/.test(span.text));
  return frames.length > 0 && isEmpty ? frames : [...frames, paragraph];
}

/** An indent that the style sets together with its own list wins over the list's; without a list of its own it doesn't. */
function listProperties(
  item: ListItem,
  { paragraph }: ResolvedStyle,
  direct: ParagraphProperties,
): ParagraphProperties {
  const listed = inheritParagraph(paragraph, item.paragraph);
  const ownList = direct.numbering === undefined && paragraph.numbering !== undefined;
  const { left, first } = paragraph;
  const indented = ownList ? inheritParagraph(listed, { ...NO_PARAGRAPH_PROPERTIES, left, first }) : listed;
  return inheritParagraph(indented, direct);
}

function listItem(
  styled: ParagraphProperties,
  style: ResolvedStyle,
  direct: ParagraphProperties,
  reading: DocxReading,
): ListItem | undefined {
  const id = direct.numbering?.id ?? style.paragraph.numbering?.id;
  if (styled.numbering === undefined || id === undefined || id === '0') return undefined;
  const level = direct.numbering?.level ?? style.paragraph.numbering?.level ?? 0;
  return reading.numbering.next(id, Math.min(Math.max(0, Math.trunc(level)), 8));
}

/** Looks like the text that it stands in front of, but black and upright. */
function marker(
  item: ListItem | undefined,
  spans: readonly Span[],
  style: ResolvedStyle,
  reading: DocxReading,
): Span | undefined {
  const first = spans.find((span) => /\S/.test(span.text))?.style;
  if (item === undefined || item.text === '' || first === undefined) return undefined;
  const { hidden } = first;
  return {
    text: item.text,
    style: { ...spanStyle(style.run, reading, undefined), size: first.size, color: undefined, hidden },
  };
}

function headingLevel(
  properties: ParagraphProperties,
  style: ResolvedStyle,
  item: ListItem | undefined,
): number | undefined {
  if (style.heading !== undefined) return style.heading;
  const { outline } = properties;
  return item === undefined && outline !== undefined && outline >= 0 && outline < 6
    ? Math.trunc(outline) + 1
    : undefined;
}

function indent(properties: ParagraphProperties): FlowParagraph['indent'] {
  const { left, right, first } = properties;
  if (left === undefined && right === undefined && first === undefined) return undefined;
  return { left: left ?? 0, right: right ?? 0, first: first ?? 0 };
}

function spacing(
  properties: ParagraphProperties,
  spans: readonly Span[],
  style: ResolvedStyle,
): NonNullable<FlowParagraph['spacing']> {
  const { before, after, line } = properties;
  const size = Math.max(
    1,
    ...spans.slice(0, 20).map((span) => span.style.size),
    spans.length === 0 ? (style.run.size ?? 10) : 1,
  );
  const multiple = line?.kind === 'points' ? line.value / (size * LINE_HEIGHT) : (line?.value ?? 1);
  return { before: before ?? 0, after: after ?? 0, line: multiple };
}
