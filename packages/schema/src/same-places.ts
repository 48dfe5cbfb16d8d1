// Whether places of two readings are the same spot of paper. Boxes are compared, since another reading shifts offsets.
import type { Box, Place } from './place.ts';

/** How much of the smaller side's area the other covers before two values count as standing in the same place. */
const SAME = 0.5;

export function samePlaces(a: readonly Place[], b: readonly Place[]): boolean {
  return overlapOfPlaces(a, b) >= SAME;
}

/** Shared area as a share of the smaller side's area, 0–1; 0 when either side has no place. */
export function overlapOfPlaces(a: readonly Place[], b: readonly Place[]): number {
  const smaller = Math.min(areaOf(a), areaOf(b));
  if (smaller <= 0) return 0;
  let shared = 0;
  for (const place of a) {
    for (const other of b) if (onSamePaper(place, other)) shared += sharedArea(place.box, other.box);
  }
  return Math.min(1, shared / smaller);
}

function onSamePaper(a: Place, b: Place): boolean {
  return a.page === b.page && mayBeSameDocument(a, b);
}

/** A place that names no document is in whichever is meant. */
export function mayBeSameDocument(a: Place, b: Place): boolean {
  return a.resumeId === undefined || b.resumeId === undefined || a.resumeId === b.resumeId;
}

function areaOf(places: readonly Place[]): number {
  return places.reduce((sum, { box }) => sum + box.width * box.height, 0);
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
