// A place of a document in the address bar, so that a link can open the review where a value stands.
import type { Place } from '@vitae/schema';

/** Page, left, top, width, height, start and end, with a comma between. */
export function writePlace({ page, box, start, end }: Place): string {
  const { x, y, width, height } = box;
  return [page, ...[x, y, width, height].map((points) => Math.round(points * 10) / 10), start, end].join(',');
}

/** Undefined for whatever is not a place. */
export function readPlace(text: string | undefined): Place | undefined {
  const [page, x, y, width, height, start, end, ...rest] = (text ?? '').split(',').map(Number);
  const numbers = [page, x, y, width, height, start, end];
  if (rest.length > 0 || numbers.some((number) => number === undefined || !Number.isFinite(number))) return undefined;
  if (page === undefined || x === undefined || y === undefined || width === undefined) return undefined;
  if (height === undefined || start === undefined || end === undefined) return undefined;
  return { page, box: { x, y, width, height }, start, end };
}
