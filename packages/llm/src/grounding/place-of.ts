// A stretch of a document's text → its places, one for each line, as every value of a profile has them.
import type { DocumentText, Place, TextSegment } from '@vitae/schema';
import { unionBox } from '@vitae/schema';
import type { TextSpan } from './text-index.ts';

export function placesOf({ text, segments }: DocumentText, span: TextSpan): Place[] {
  const places: Place[] = [];
  let start = span.start;
  for (const part of text.slice(span.start, span.end).split('\n')) {
    const from = start + (part.length - part.trimStart().length);
    const to = from + part.trim().length;
    start += part.length + 1;
    const inside = segments.filter((segment) => segment.start < to && segment.end > from);
    const page = inside[0]?.page;
    const box = unionBox(inside.filter((segment) => segment.page === page).map((segment) => cut(segment, from, to)));
    if (to > from && page !== undefined && box !== undefined) places.push({ page, box, start: from, end: to });
  }
  return places;
}

/** The part of a segment's box that a span covers. */
function cut({ start, end, box, edges }: TextSegment, from: number, to: number) {
  const a = edges?.[Math.max(0, from - start)] ?? box.x;
  const b = edges?.[Math.min(to, end) - start] ?? box.x + box.width;
  return { x: Math.min(a, b), y: box.y, width: Math.abs(b - a), height: box.height };
}
