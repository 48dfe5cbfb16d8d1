// The document's text cut wherever a mark begins or ends, line by line, for the text view.
import type { Highlight } from './highlights.ts';

export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly highlight?: Highlight;
  readonly hit?: { readonly current: boolean };
}

export interface TextSlice {
  readonly start: number;
  readonly text: string;
  /** The smallest value that covers the slice. */
  readonly highlight: Highlight | undefined;
  readonly hit: { readonly current: boolean } | undefined;
}

export interface TextLine {
  readonly start: number;
  readonly slices: readonly TextSlice[];
}

export function textLines(text: string, marks: readonly TextMark[]): TextLine[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  const lines: TextLine[] = [];
  let next = 0;
  let open: TextMark[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    while ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end) {
      const mark = sorted[next];
      if (mark !== undefined) open.push(mark);
      next += 1;
    }
    open = open.filter((mark) => mark.end > start);
    lines.push({ start, slices: sliceLine(text, start, end, open) });
    start = end + 1;
  }
  return lines;
}

function sliceLine(text: string, start: number, end: number, marks: readonly TextMark[]): TextSlice[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start);
    if (mark.end > start && mark.end < end) cuts.add(mark.end);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] ?? end;
    const covering = marks.filter((mark) => mark.start <= from && mark.end >= to);
    const values = covering.filter((mark) => mark.highlight !== undefined);
    const smallest = values.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    return {
      start: from,
      text: text.slice(from, to),
      highlight: smallest?.highlight,
      hit: covering.find((mark) => mark.hit !== undefined)?.hit,
    };
  });
}
