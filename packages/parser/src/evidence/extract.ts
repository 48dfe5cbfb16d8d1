// Spans of the document → an extracted value with its proof.
import type { Box, Extracted, Place, RuleFailure } from '@vitae/schema';
import type { Context } from '../context.ts';
import type { Line } from '../layout/line.ts';
import { ENGINE_VERSION } from '../version.ts';
import { joinLines } from './join-lines.ts';
import { type Span, splitByLine, trimSpan } from './span.ts';

export interface Finding {
  readonly method: string;
  readonly confidence: number;
  readonly failures?: readonly RuleFailure[] | undefined;
}

const SPACE = /\s/;

/** A value that is not the text itself: a date, a code, a normalised number. */
export function extractAs<T>(context: Context, spans: readonly Span[], value: T, found: Finding): Extracted<T> {
  return extract(context, spans, () => value, found);
}

/** The text itself, its lines joined. */
export function extractText(context: Context, spans: readonly Span[], found: Finding): Extracted<string> {
  return extract(
    context,
    spans.map((span) => closeBracket(context.text, span)),
    (raw) => joinLines(raw.split('\n'), context.hyphenates),
    found,
  );
}

function extract<T>(
  context: Context,
  spans: readonly Span[],
  asValue: (raw: string) => T,
  found: Finding,
): Extracted<T> {
  const places: Place[] = [];
  const lines: Line[] = [];
  let raw = '';
  for (const span of spans) {
    for (const part of splitByLine(context, trimSpan(context.text, span, SPACE))) {
      const { start, end } = trimSpan(context.text, part, SPACE);
      if (end <= start) continue;
      raw += `${places.length === 0 ? '' : '\n'}${context.text.slice(start, end)}`;
      places.push(placeOf(context, part.line, start, end));
      lines.push(part.line);
    }
  }
  const confidence = Math.min(1, Math.max(0, found.confidence)) * scanFactor(lines);
  const extracted: Extracted<T> = {
    value: asValue(raw),
    raw,
    places,
    confidence: Math.round(confidence * 1000) / 1000,
    source: 'local',
    method: found.method,
    version: ENGINE_VERSION,
  };
  const { failures = [] } = found;
  return failures.length === 0 ? extracted : { ...extracted, failures: [...failures] };
}

/** "Institute of Technology (MIT" takes in the bracket that follows. */
function closeBracket(text: string, span: Span): Span {
  const close = text.charAt(span.end);
  if (close !== ')' && close !== '）' && close !== ']') return span;
  const open = close === ')' ? '(' : close === ']' ? '[' : '（';
  const part = text.slice(span.start, span.end);
  return part.lastIndexOf(open) > part.lastIndexOf(close) ? { start: span.start, end: span.end + 1 } : span;
}

/** What OCR was unsure of can't be surer than the OCR. */
function scanFactor(lines: readonly Line[]): number {
  let worst = 1;
  for (const line of lines) {
    for (const cell of line.cells) worst = Math.min(worst, cell.fragment.confidence ?? 1);
  }
  return worst >= 0.85 ? 1 : Math.max(0.3, worst);
}

function placeOf(context: Context, line: Line, start: number, end: number): Place {
  const from = start - line.start;
  const to = end - line.start;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const cell of line.cells) {
    if (cell.end <= from || cell.start >= to) continue;
    const { edges } = cell.fragment;
    const a = edges[Math.max(0, from - cell.start)] ?? cell.box.x;
    const b = edges[Math.min(cell.end, to) - cell.start] ?? cell.box.x + cell.box.width;
    left = Math.min(left, a, b);
    right = Math.max(right, a, b);
    top = Math.min(top, cell.box.y);
    bottom = Math.max(bottom, cell.box.y + cell.box.height);
  }
  const box = Number.isFinite(left) ? { x: left, y: top, width: right - left, height: bottom - top } : { ...line.box };
  return { page: line.page, box: onPage(context, line.page, box), start, end };
}

/** What runs off the page is cut there: nobody can be shown more. */
function onPage({ pages }: Context, number: number, box: Box): Box {
  const page = pages.get(number);
  if (page === undefined) return box;
  const x = clamp(box.x, 0, page.width - 1);
  const y = clamp(box.y, 0, page.height - 1);
  const width = clamp(box.x + box.width, x, page.width) - x;
  return { x, y, width, height: clamp(box.y + box.height, y, page.height) - y };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
