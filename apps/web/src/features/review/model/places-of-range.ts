// From offsets in the document's text to places on its pages.
import { type Box, type DocumentText, type Place, type TextSegment, unionBox } from '@vitae/schema';

/** The places of `text[start, end)`: one for each line that it touches, boxed exactly where the segments' edges are known. */
export function placesOfRange({ text, segments }: DocumentText, start: number, end: number): Place[] {
  const places: Place[] = [];
  for (let index = firstSegmentEndingAfter(segments, start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= end) break;
    const place = clip(segment, start, end);
    const before = places.at(-1);
    if (before !== undefined && isSameLine(before, place, text)) {
      places[places.length - 1] = { ...before, end: place.end, box: unionBox([before.box, place.box]) ?? before.box };
    } else places.push(place);
  }
  return places;
}

/** The range without white space at its ends; undefined when nothing is left. */
export function trimRange(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  if (trimmed === '') return undefined;
  const from = start + part.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/** The range with the rest of a word or number that it begins or ends inside of: hands are less exact than words. */
export function snapToWords(text: string, start: number, end: number): { start: number; end: number } {
  const joined = (at: number): boolean => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at)];
    return (LETTER.test(before) && LETTER.test(after)) || (DIGIT.test(before) && DIGIT.test(after));
  };
  let [from, to] = [start, end];
  while (from > 0 && joined(from)) from -= 1;
  while (to < text.length && joined(to)) to += 1;
  return { start: from, end: to };
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\d/;

/** Index of the first segment whose end lies after `offset`. */
function firstSegmentEndingAfter(segments: readonly TextSegment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clip(segment: TextSegment, start: number, end: number): Place {
  const from = Math.max(start, segment.start);
  const to = Math.min(end, segment.end);
  return { page: segment.page, start: from, end: to, box: partBox(segment, from, to) };
}

/** The part of a segment's box that its characters `from`–`to` fill; shared out evenly when there are no edges. */
function partBox(segment: TextSegment, from: number, to: number): Box {
  const { box, edges } = segment;
  const length = segment.end - segment.start;
  const edge = (offset: number): number => {
    const known = edges?.length === length + 1 ? edges[offset - segment.start] : undefined;
    return known ?? box.x + (box.width * (offset - segment.start)) / Math.max(1, length);
  };
  const left = Math.min(edge(from), edge(to));
  return { x: left, y: box.y, width: Math.abs(edge(to) - edge(from)), height: box.height };
}

function isSameLine(before: Place, after: Place, text: string): boolean {
  if (before.page !== after.page || text.slice(before.end, after.start).includes('\n')) return false;
  const overlap =
    Math.min(before.box.y + before.box.height, after.box.y + after.box.height) - Math.max(before.box.y, after.box.y);
  return overlap > 0.5 * Math.min(before.box.height, after.box.height);
}
