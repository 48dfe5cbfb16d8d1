// Stretches of the document's text.
import type { Context } from '../context.ts';
import type { Line } from '../layout/line.ts';

/** Offsets into the document's text, end exclusive; may reach over lines. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function lineSpan(line: Line): Span {
  return { start: line.start, end: line.start + line.text.length };
}

/** A part of a line, by offsets into the line. */
export function partSpan(line: Line, start: number, end: number): Span {
  return { start: line.start + start, end: line.start + end };
}

/** Without white space and the marks of `edge` at both ends; letters and digits are never such marks. */
export function trimSpan(text: string, span: Span, edge = /[\s,;|•·–—]/): Span {
  let { start, end } = span;
  while (start < end && !isPlainLetter(text.charCodeAt(start)) && edge.test(text.charAt(start))) start++;
  while (end > start && !isPlainLetter(text.charCodeAt(end - 1)) && edge.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** An ASCII letter or digit: nearly all texts begin and end with one. */
export function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The line that holds an offset; lines follow each other without a gap but the newline. */
export function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const line = lines[middle];
    if (line !== undefined && line.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}

/** The span cut at line ends: each part stands on one line. */
export function splitByLine(context: Context, span: Span): { line: Line; start: number; end: number }[] {
  const parts: { line: Line; start: number; end: number }[] = [];
  let line = lineAt(context.lines, span.start);
  while (line !== undefined && line.start < span.end) {
    const start = Math.max(span.start, line.start);
    const end = Math.min(span.end, line.start + line.text.length);
    if (end > start) parts.push({ line, start, end });
    line = context.lines[line.index + 1];
  }
  return parts;
}
