// The marks on the pages: where the values of the profile stand.
import type { Box } from '@vitae/schema';
import type { FieldState, ReviewField } from './review-fields.ts';

export interface Highlight {
  readonly path: string;
  readonly state: FieldState;
  readonly page: number;
  readonly box: Box;
  readonly start: number;
  readonly end: number;
}

/** One highlight for each place of each value, by page. */
export function highlightsByPage(fields: readonly ReviewField[]): Map<number, Highlight[]> {
  const pages = new Map<number, Highlight[]>();
  for (const { path, state, value } of fields) {
    for (const { page, box, start, end } of value?.places ?? []) {
      const highlights = pages.get(page);
      const highlight = { path, state, page, box, start, end };
      if (highlights === undefined) pages.set(page, [highlight]);
      else highlights.push(highlight);
    }
  }
  return pages;
}

/** Points around a box in which a pointer still means it: lines are thin, hands shake. */
const TOLERANCE = 2;

/** The highlight under a point of the page (in points). The smallest wins, because it is the most precise. */
export function highlightAt(highlights: readonly Highlight[], x: number, y: number): Highlight | undefined {
  let found: Highlight | undefined;
  for (const highlight of highlights) {
    const { box } = highlight;
    const inside =
      x >= box.x - TOLERANCE &&
      x <= box.x + box.width + TOLERANCE &&
      y >= box.y - TOLERANCE &&
      y <= box.y + box.height + TOLERANCE;
    if (inside && (found === undefined || area(box) < area(found.box))) found = highlight;
  }
  return found;
}

const area = (box: Box): number => box.width * box.height;
