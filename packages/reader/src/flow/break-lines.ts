// Breaks the spans of a paragraph into lines of positioned segments: tab stops, gaps, wrapping; no base lines yet.
import type { Span, SpanStyle, TabStop } from './flow-document.ts';
import { metricsOf } from './font-metrics.ts';
import { fieldWidth, isSimple, lineTokens, type Token, takesRoom, widthOf } from './line-tokens.ts';

/** Text in one style with no wide gap inside. `edges` has text.length + 1 positions from the column's left edge. */
export interface Segment {
  readonly style: SpanStyle;
  text: string;
  readonly edges: number[];
}

export interface Line {
  readonly segments: Segment[];
  /** A page starts with this line. */
  readonly breakBefore?: boolean | undefined;
  /** The text says that it ends here; otherwise it is full. */
  broken?: boolean;
}

export interface LineOptions {
  readonly width: number;
  /** Where the first line and the others start. */
  readonly first: number;
  readonly left: number;
  readonly tabs: readonly TabStop[];
}

/** Distance of tab stops where the document sets none: half an inch. */
const DEFAULT_TAB = 36;
/** So many spaces in a row are a column gap, not a space. */
const GAP_SPACES = 3;
/** Positions are compared with this tolerance in points. */
const EPSILON = 0.5;

interface Pen {
  readonly options: LineOptions;
  readonly lines: Line[];
  line: Line;
  x: number;
  /** The next text must not join the segment before it. */
  apart: boolean;
  /** Waits for the word that comes after it: at the end of a line it takes no room. */
  space: Token | undefined;
}

export function breakLines(spans: readonly Span[], options: LineOptions): Line[] {
  const whole = spans.length === 1 ? wholeLine(spans[0], options) : undefined;
  return whole === undefined ? brokenLines(spans, options) : [whole];
}

/** Markers, headings and short items are one line in one style, which needs no words. */
function wholeLine(span: Span | undefined, { first, width }: LineOptions): Line | undefined {
  if (span === undefined || !takesRoom(span.style) || !isSimple(span.text)) return undefined;
  const { text, style } = span;
  const { ascii, measure } = metricsOf(style);
  const edges = [first];
  for (let i = 0, x = first; i < text.length; i++) {
    const plain = ascii[text.charCodeAt(i)];
    const wide = plain === undefined && (text.codePointAt(i) ?? 0) > 0xffff;
    x += plain ?? measure(text.slice(i, wide ? i + 2 : i + 1));
    if (x > width) return undefined;
    edges.push(x);
    if (wide) {
      edges.push(x);
      i += 1;
    }
  }
  return { segments: [{ style, text, edges }] };
}

function brokenLines(spans: readonly Span[], options: LineOptions): Line[] {
  const line: Line = { segments: [] };
  const pen: Pen = { options, lines: [line], line, x: options.first, apart: true, space: undefined };
  const tokens = lineTokens(spans);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'word') putWord(pen, token);
    else if (token.kind === 'space') putSpace(pen, token);
    else if (token.kind === 'tab') putTab(pen, fieldWidth(tokens, index + 1));
    else {
      pen.line.broken = true;
      newLine(pen, token.kind === 'page');
    }
  }
  return pen.lines;
}

function newLine(pen: Pen, breakBefore = false): void {
  pen.line = { segments: [], breakBefore };
  pen.lines.push(pen.line);
  pen.x = pen.options.left;
  pen.apart = true;
  pen.space = undefined;
}

function putSpace(pen: Pen, token: Token): void {
  if (!takesRoom(token.style)) return;
  if (pen.line.segments.length > 0 && !pen.apart && token.text.length < GAP_SPACES) {
    pen.space = token;
    return;
  }
  pen.x += token.width;
  pen.apart = true;
}

function putTab(pen: Pen, following: number): void {
  const { tabs, left, width } = pen.options;
  pen.space = undefined;
  pen.apart = true;
  const own = tabs.filter((tab) => tab.at > pen.x + EPSILON);
  if (left > pen.x + EPSILON) own.push({ at: left, kind: 'left' });
  const next = own.reduce<TabStop | undefined>((a, b) => (a === undefined || b.at < a.at ? b : a), undefined);
  const stop = next ?? { at: (Math.floor((pen.x + EPSILON) / DEFAULT_TAB) + 1) * DEFAULT_TAB, kind: 'left' };
  const at = Math.min(stop.at, width);
  if (stop.kind === 'left') {
    pen.x = at;
    return;
  }
  const start = stop.kind === 'right' ? at - following : at - following / 2;
  const fits = start >= pen.x + EPSILON;
  if (!fits && pen.line.segments.length > 0 && pen.x + following > width) newLine(pen);
  pen.x = Math.max(start, fits ? start : pen.x + DEFAULT_TAB / 6);
}

/**
 * Of the line, how long a word may be and still stand on it whole: programs make cells of tables just as wide as their longest word,
 * in fonts that are measured a little narrower there than here.
 */
const OVERHANG = 1.3;

/** An address that is longer than a line is cut after its signs. */
function putWord(pen: Pen, token: Token): void {
  const { width, left } = pen.options;
  if (token.width <= width - left) {
    makeRoom(pen, token.style, token.width);
    putText(pen, token.text, token.style);
    for (const { text, style } of token.more) putText(pen, text, style);
    return;
  }
  for (const { text, style } of [token, ...token.more]) {
    for (const part of text.split(/(?<=[/._@?&=-])/)) {
      const own = widthOf(part, style);
      makeRoom(pen, style, own);
      putText(pen, part, style, own <= (width - left) * OVERHANG ? Number.POSITIVE_INFINITY : width);
    }
  }
}

/** For a part of so much width: on this line, behind the space that waits, or on the next one. */
function makeRoom(pen: Pen, style: SpanStyle, own: number): void {
  const { width } = pen.options;
  const gap = pen.space?.width ?? 0;
  if (pen.x + gap + own > width + EPSILON && pen.line.segments.length > 0) newLine(pen);
  const { space } = pen;
  if (space === undefined) return;
  pen.space = undefined;
  if (pen.line.segments.at(-1)?.style === style) putText(pen, space.text, style);
  else {
    pen.x += gap;
    pen.apart = true;
  }
}

/** Text that reaches beyond `limit` is cut anywhere. */
function putText(pen: Pen, text: string, style: SpanStyle, limit = pen.options.width): void {
  const { ascii, measure } = metricsOf(style);
  const room = takesRoom(style);
  const { left } = pen.options;
  let segment = pen.apart ? undefined : pen.line.segments.at(-1);
  let x = pen.x;
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const plain = ascii[code];
    const size = plain === undefined && (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    const own = plain ?? measure(text.slice(i, i + size));
    if (room && x + own > limit + EPSILON && x > left + EPSILON && code !== 0x20) {
      if (segment !== undefined) segment.text += text.slice(from, i);
      from = i;
      newLine(pen);
      segment = undefined;
      x = pen.x;
    }
    if (segment === undefined || segment.style !== style) {
      segment = { style, text: '', edges: [x] };
      pen.line.segments.push(segment);
    }
    x += own;
    segment.edges.push(x);
    if (size === 2) segment.edges.push(x);
    i += size;
  }
  if (room) pen.x = x;
  if (segment !== undefined) segment.text += from === 0 ? text : text.slice(from);
  pen.apart = false;
}
