// Content of an ODT paragraph: spans of text in their styles; notes and text boxes go to their own places.
import type { FlowFrame, Span, SpanStyle } from '../flow/flow-document.ts';
import { symbolText } from '../flow/symbol-text.ts';
import { appearance } from '../flow/visible-color.ts';
import { attribute, child, childrenOf, isElement, numberAttribute, type XmlElement } from '../xml/xml-element.ts';
import { length } from './odt-length.ts';
import type { OdtReading } from './odt-reading.ts';
import type { OdtText } from './odt-styles.ts';

const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:ruby-text',
  'office:forms',
  'svg:title',
  'svg:desc',
  'draw:object',
]);
const FRAMES = new Set(['draw:frame', 'draw:custom-shape', 'draw:rect', 'draw:g']);
const SIGNS: Readonly<Record<string, string>> = {
  'text:tab': '\t',
  'text:line-break': '\n',
  'text:soft-page-break': '',
};
/** More spaces than fit on a line are an attack. */
const MAX_SPACES = 200;

export function readOdtInlines(paragraph: Pick<XmlElement, 'children'>, base: OdtText, reading: OdtReading): Span[] {
  const spans: Span[] = [];
  const hides = childrenOf(paragraph, 'text:hidden-paragraph').some(
    (field) => attribute(field, 'text:is-hidden') === 'true',
  );
  collect(paragraph, hides ? { ...base, hidden: true } : base, undefined, spans, reading);
  return collapsed(spans);
}

function collect(
  element: Pick<XmlElement, 'children'>,
  text: OdtText,
  link: string | undefined,
  spans: Span[],
  reading: OdtReading,
): void {
  const push = (content: string): void => {
    spans.push({ text: content, style: odtSpanStyle(text, reading, link) });
  };
  for (const node of element.children) {
    if (!isElement(node)) push(symbolText(node.replace(/[\t\n\r ]+/g, ' ').replaceAll('\u00ad', ''), text.font));
    else if (SIGNS[node.name] !== undefined) push(SIGNS[node.name] ?? '');
    else if (FRAMES.has(node.name)) readFrame(node, reading);
    else if (!SKIPPED.has(node.name)) collectElement(node, text, link, spans, reading, push);
  }
}

function collectElement(
  node: XmlElement,
  text: OdtText,
  link: string | undefined,
  spans: Span[],
  reading: OdtReading,
  push: (content: string) => void,
): void {
  switch (node.name) {
    case 'text:span': {
      const own = reading.styles.style('text', attribute(node, 'text:style-name')).text;
      collect(node, { ...text, ...own }, link, spans, reading);
      return;
    }
    case 'text:a':
      collect(node, text, attribute(node, 'xlink:href') ?? link, spans, reading);
      return;
    case 'text:s':
      // Spaces that count: protected from being collapsed until the end of the paragraph.
      push(PROTECTED.repeat(Math.min(MAX_SPACES, Math.max(1, numberAttribute(node, 'text:c') ?? 1))));
      return;
    case 'text:note':
      reading.footnotes.push(...reading.readBlocks(child(node, 'text:note-body') ?? node, reading));
      return;
    case 'text:hidden-text':
      collect(
        { ...node, children: [attribute(node, 'text:string-value') ?? ''] },
        { ...text, hidden: true },
        link,
        spans,
        reading,
      );
      return;
    default:
      collect(node, text, link, spans, reading);
  }
}

const PROTECTED = '\u0000';

/** White space in the source is one space; none at the start of a paragraph. */
function collapsed(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  let afterSpace = true;
  for (const { text, style } of spans) {
    let shown = text;
    if (afterSpace && shown.startsWith(' ')) shown = shown.slice(1);
    if (shown === '') continue;
    afterSpace = /[ \n\t]$/.test(shown);
    result.push({ text: shown.replaceAll(PROTECTED, ' '), style });
  }
  return result;
}

/** Percent: under it nobody sees text. */
const LEAST_OPACITY = 5;

const isFaded = ({ opacity = 100 }: OdtText): boolean => opacity < LEAST_OPACITY;

export function odtSpanStyle(text: OdtText, reading: OdtReading, link: string | undefined): SpanStyle {
  const size = text.size ?? 12;
  const color = text.color === 'auto' ? undefined : text.color;
  const look = appearance(color, text.background ?? reading.background, size);
  return reading.pool({
    size,
    font: text.font,
    bold: text.bold,
    italic: text.italic,
    link: link?.startsWith('#') === true ? undefined : link,
    color: look.color,
    hidden:
      text.hidden === true || reading.hidden === true ? 'marked-hidden' : isFaded(text) ? 'transparent' : look.hidden,
  });
}

const MARGIN = 57;
const LINE = 14;

function readFrame(frame: XmlElement, reading: OdtReading): void {
  if (child(frame, 'draw:image') !== undefined) {
    reading.counts.pictures += 1;
    return;
  }
  const inside: OdtReading = { ...reading, background: undefined, frames: [] };
  const content = child(frame, 'draw:text-box') ?? frame;
  if (frame.name === 'draw:g') {
    for (const inner of content.children)
      if (isElement(inner) && inner.name.startsWith('draw:')) readFrame(inner, reading);
    return;
  }
  const blocks =
    childrenOf(content, 'text:p').length +
    childrenOf(content, 'text:list').length +
    childrenOf(content, 'table:table').length;
  if (blocks === 0 && childrenOf(content, 'text:h').length === 0) return;
  reading.frames.push({ kind: 'frame', blocks: reading.readBlocks(content, inside), box: frameBox(frame, reading) });
}

function frameBox(frame: XmlElement, reading: OdtReading): FlowFrame['box'] {
  const anchor = attribute(frame, 'text:anchor-type');
  if (anchor === 'as-char') return undefined;
  const [x, y, width] = ['svg:x', 'svg:y', 'svg:width'].map((name) => length(attribute(frame, name)));
  const text = child(frame, 'draw:text-box');
  const height = length(attribute(frame, 'svg:height')) ?? length(attribute(text, 'fo:min-height'));
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  if (anchor === 'page') return { x, y, width, height };
  return { x: x + MARGIN, y: y + MARGIN + reading.counts.paragraphs * LINE, width, height };
}
