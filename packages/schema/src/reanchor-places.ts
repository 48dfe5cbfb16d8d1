// Another reading of the same paper can give another text. Boxes stay, offsets don't: they are found again by box.
import type { DocumentText, TextSegment } from './document.ts';
import type { Box, Place } from './place.ts';
import { Profile } from './profile.ts';

/** The profile with all places pointing into `text`; a place where the new text has nothing is dropped. */
export function reanchorPlaces(profile: Profile, text: DocumentText): Profile {
  const moved = mapPlaces(profile, (places) => places.flatMap((place) => anchor(place, text) ?? []));
  return Profile.parse(moved);
}

/** Every `places` list inside, wherever it stands: values, alternatives and removals have one. */
function mapPlaces(node: unknown, map: (places: Place[]) => Place[]): unknown {
  if (Array.isArray(node)) return node.map((item) => mapPlaces(item, map));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, content]) => [
    key,
    key === 'places' && Array.isArray(content) ? map(content) : mapPlaces(content, map),
  ]);
  return Object.fromEntries(entries);
}

function anchor(place: Place, text: DocumentText): Place | undefined {
  const here = text.segments.filter((segment) => segment.page === place.page && onSameLine(segment.box, place.box));
  const spans = here.map((segment) => spanInside(segment, place.box)).filter((span) => span !== undefined);
  if (spans.length === 0) return undefined;
  return {
    ...place,
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** Whether at least half of the lower one's height is shared. */
function onSameLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared >= Math.min(a.height, b.height) / 2;
}

/** The characters of the segment whose middle stands inside the box. */
function spanInside(segment: TextSegment, box: Box): { start: number; end: number } | undefined {
  const length = segment.end - segment.start;
  const edges = segment.edges ?? evenEdges(segment.box, length);
  let first: number | undefined;
  let last = 0;
  for (let index = 0; index < length; index += 1) {
    const middle = ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
    if (middle < box.x || middle > box.x + box.width) continue;
    first ??= index;
    last = index;
  }
  return first === undefined ? undefined : { start: segment.start + first, end: segment.start + last + 1 };
}

function evenEdges(box: Box, length: number): number[] {
  return Array.from({ length: length + 1 }, (_, index) => box.x + (box.width * index) / Math.max(1, length));
}
