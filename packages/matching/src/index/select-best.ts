// The best by exact score, when an upper bound of every score is known: exact scores only for those that can still be among them.
import { compareRanked, type Ranked } from '../rank-by-scan.ts';

/** A bound may be this much under the true score: it is added up in single precision. */
export const MARGIN = 0.01;
/** Bounds are counted in boxes of a tenth of a point, and go from 0 to somewhat over 100. */
const BOXES_A_POINT = 10;
export const BOUND_BOXES = 128 * BOXES_A_POINT;
/** So many times the number that is wanted is scored first, to learn from which score on a row can still matter. */
const FIRST_ROUND = 1.5;

export interface Bounds {
  /** By row, below 0 for rows that are gone. */
  readonly bounds: Float32Array;
  readonly rows: number;
  /** How many rows have their bound in each box. */
  readonly counts: Uint32Array;
}

/** For a bound of 0 or more. */
export function boundBox(bound: number): number {
  return Math.min(BOUND_BOXES - 1, (bound * BOXES_A_POINT) | 0);
}

/** Equal to scoring every row, whatever the bounds are, as long as none is more than `MARGIN` below its score. */
export function selectBest(
  { bounds, rows, counts }: Bounds,
  most: number,
  scoreRow: (row: number) => Ranked,
): Ranked[] {
  const cut = firstCut(counts, most * FIRST_ROUND);
  const best: Ranked[] = [];
  for (let row = 0; row < rows; row++) if ((bounds[row] ?? -1) >= cut) best.push(scoreRow(row));
  best.sort(compareRanked);
  const last = best[most - 1];
  const floor = last === undefined ? 0 : Math.max(0, last.score - MARGIN);
  if (floor >= cut) return best.slice(0, most);
  for (let row = 0; row < rows; row++) {
    const bound = bounds[row] ?? -1;
    if (bound >= floor && bound < cut) best.push(scoreRow(row));
  }
  return best.sort(compareRanked).slice(0, most);
}

/** A bound that at least `wanted` rows reach; 0 when there are not so many. */
export function firstCut(counts: Uint32Array, wanted: number): number {
  let reached = 0;
  for (let box = BOUND_BOXES - 1; box > 0; box--) {
    reached += counts[box] ?? 0;
    if (reached >= wanted) return box / BOXES_A_POINT;
  }
  return 0;
}
