// Sets a paragraph: lines with base lines, alignment, marker, right-to-left order.
import type { Box } from '@vitae/schema';
import { breakLines, type Line, type Segment } from './break-lines.ts';
import type { FlowParagraph } from './flow-document.ts';
import { ASCENT, DESCENT, LINE_HEIGHT, startsRightToLeft } from './font-metrics.ts';
import { takesRoom } from './line-tokens.ts';
import type { Piece, PlacedRun, Strip } from './piece.ts';

/** Size of an empty line when the paragraph says nothing. */
const DEFAULT_SIZE = 10.5;
/** Lines closer than single or wider than this look wrong on our pages. */
const LINE_RANGE = [1, 1.5] as const;
const MAX_SPACING = 30;
const MARKER_GAP = 4;
/** Later lines of an item stand under its text, unless its marker is very wide. */
const MAX_HANG = 24;

/** `index` is that of the paragraph in the document; undefined for one without text. */
export function setParagraph(paragraph: FlowParagraph, width: number, index: number | undefined): Strip {
  const { indent } = paragraph;
  const right = Math.min(Math.max(0, indent?.right ?? 0), width / 3);
  const left = Math.min(Math.max(0, indent?.left ?? 0), width / 2);
  const first = Math.min(Math.max(0, left + (indent?.first ?? 0)), width / 2);
  const hasMarker = paragraph.marker !== undefined;
  const markerWidth = hasMarker ? markerLine(paragraph, 0).width + MARKER_GAP : 0;
  const textStart = hasMarker ? Math.max(left, first + markerWidth) : first;
  const lines = breakLines(paragraph.spans, {
    width: width - right,
    first: textStart,
    left: hasMarker ? Math.max(left, Math.min(textStart, left + MAX_HANG)) : left,
    tabs: paragraph.tabs ?? [],
  });
  if (paragraph.marker !== undefined) lines[0]?.segments.unshift(...markerLine(paragraph, first).segments);
  return stack(paragraph, lines, width - right, index);
}

function markerLine(paragraph: FlowParagraph, at: number): { segments: Segment[]; width: number } {
  if (paragraph.marker === undefined) return { segments: [], width: 0 };
  const [line] = breakLines([paragraph.marker], { width: Number.POSITIVE_INFINITY, first: at, left: at, tabs: [] });
  const segments = line?.segments ?? [];
  return { segments, width: (segments.at(-1)?.edges.at(-1) ?? at) - at };
}

function stack(paragraph: FlowParagraph, lines: readonly Line[], width: number, index: number | undefined): Strip {
  const { spacing, ruled } = paragraph;
  const clamp = (value: number): number => Math.min(Math.max(0, value), MAX_SPACING);
  let y = clamp(spacing?.before ?? 0);
  const stretch = Math.min(Math.max(spacing?.line ?? 1, LINE_RANGE[0]), LINE_RANGE[1]);
  const pieces: Piece[] = [];
  for (const [number, line] of lines.entries()) {
    const size = lineSize(paragraph, line);
    const height = size * LINE_HEIGHT * stretch;
    const baseline = y + height - size * (DESCENT + (LINE_HEIGHT - ASCENT - DESCENT) / 2);
    const runs = lineRuns(paragraph, line, width, baseline, index);
    const isLast = number === lines.length - 1;
    const rules: Box[] = ruled === true && isLast ? [{ x: 0, y: y + height + 1, width, height: 0.5 }] : [];
    const breaks = line.breakBefore === true || (number === 0 && paragraph.pageBreakBefore === true);
    pieces.push({
      top: y,
      height: height + (rules.length > 0 ? 3 : 0),
      runs,
      rules,
      dx: 0,
      dy: 0,
      breakBefore: breaks,
      keepWithNext: paragraph.heading !== undefined && isLast,
    });
    y += height;
  }
  return { height: y + clamp(spacing?.after ?? 0) + (ruled === true ? 3 : 0), pieces };
}

/** The largest visible size; a line of nothing but hidden text has no height. */
function lineSize(paragraph: FlowParagraph, line: Line): number {
  let largest: number | undefined;
  for (const { style } of line.segments) if (takesRoom(style)) largest = Math.max(largest ?? style.size, style.size);
  if (largest !== undefined) return largest;
  if (line.segments.length > 0) return 0;
  return paragraph.spans[0]?.style.size ?? DEFAULT_SIZE;
}

function lineRuns(
  paragraph: FlowParagraph,
  line: Line,
  width: number,
  baseline: number,
  index: number | undefined,
): PlacedRun[] {
  const rightToLeft = paragraph.rightToLeft ?? startsRightToLeft(line.segments);
  const segments = rightToLeft ? mirror(line.segments, width) : line.segments;
  const shift = rightToLeft ? 0 : alignment(paragraph, segments, width);
  return segments.map(({ style, text, edges }, i) => {
    const breaks = line.broken === true && i === segments.length - 1;
    return { text, style, edges, shift, baseline, paragraph: index, breaks };
  });
}

function alignment(paragraph: FlowParagraph, segments: readonly Segment[], width: number): number {
  if (paragraph.align === undefined || paragraph.align === 'left') return 0;
  const end = segments.at(-1)?.edges.at(-1) ?? 0;
  const free = Math.max(0, width - end);
  return paragraph.align === 'right' ? free : free / 2;
}

/** Base direction right to left: the order of the segments turns, and so do the gaps between them. */
function mirror(segments: readonly Segment[], width: number): Segment[] {
  return segments.map((segment) => {
    const start = segment.edges[0] ?? 0;
    const end = segment.edges.at(-1) ?? start;
    return { style: segment.style, text: segment.text, edges: segment.edges.map((edge) => edge - start + width - end) };
  });
}
