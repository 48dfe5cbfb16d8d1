// Adds up what each row gets for its skills: for every requirement the best of a row's entries, each list read once.
import type { PostingList } from './posting-list.ts';

/** Credits are at most 1; those of a requirement are kept above its own base, so that nothing has to be cleared between two. */
const STEP = 2;
/** Single precision holds credits above this base well enough for a bound. */
const HIGHEST_BASE = 256;

/** Who has a skill, and what each of them gets of a requirement for its amount and year: 0–1 together, times `credit`. */
export interface PostingCredits {
  readonly list: PostingList;
  readonly depth: Float64Array;
  readonly recency: Float64Array;
  readonly credit: number;
}

export class CreditSum {
  /** Points by row. */
  points = new Float32Array(0);
  #best = new Float32Array(0);
  #base = 0;

  start(rows: number): void {
    if (this.points.length < rows) {
      this.points = new Float32Array(rows + (rows >> 3));
      this.#best = new Float32Array(this.points.length);
      this.#base = 0;
    } else {
      this.points.fill(0, 0, rows);
    }
  }

  /** One requirement: all lists of skills that count for it. */
  add(lists: readonly PostingCredits[], weight: number): void {
    const [first, ...others] = lists;
    if (first === undefined) return;
    if (others.length === 0) {
      addOnly(this.points, first, weight);
      return;
    }
    if (this.#base >= HIGHEST_BASE) {
      this.#best.fill(0);
      this.#base = 0;
    }
    this.#base += STEP;
    addFirst(this.points, this.#best, first, weight, this.#base);
    for (const list of others) addFurther(this.points, this.#best, list, weight, this.#base);
  }

  get bytes(): number {
    return this.points.byteLength + this.#best.byteLength;
  }
}

function addOnly(
  points: Float32Array,
  { list, depth, recency, credit: related }: PostingCredits,
  weight: number,
): void {
  const { packed, length } = list;
  const most = weight * related;
  for (let i = 0; i < length; i++) {
    const value = packed[i] ?? 0;
    const row = value >>> 16;
    points[row] = (points[row] ?? 0) + most * ((depth[value & 255] ?? 0) + (recency[(value >>> 8) & 255] ?? 0));
  }
}

/** Nothing of the requirement was added before, so there is nothing to compare with. */
function addFirst(
  points: Float32Array,
  best: Float32Array,
  { list, depth, recency, credit: related }: PostingCredits,
  weight: number,
  base: number,
): void {
  const { packed, length } = list;
  for (let i = 0; i < length; i++) {
    const value = packed[i] ?? 0;
    const row = value >>> 16;
    const credit = related * ((depth[value & 255] ?? 0) + (recency[(value >>> 8) & 255] ?? 0));
    points[row] = (points[row] ?? 0) + weight * credit;
    best[row] = base + credit;
  }
}

function addFurther(
  points: Float32Array,
  best: Float32Array,
  { list, depth, recency, credit: related }: PostingCredits,
  weight: number,
  base: number,
): void {
  const { packed, length } = list;
  for (let i = 0; i < length; i++) {
    const value = packed[i] ?? 0;
    const row = value >>> 16;
    const credit = related * ((depth[value & 255] ?? 0) + (recency[(value >>> 8) & 255] ?? 0));
    const kept = best[row] ?? 0;
    const before = kept < base ? 0 : kept - base;
    if (credit <= before) continue;
    points[row] = (points[row] ?? 0) + weight * (credit - before);
    best[row] = base + credit;
  }
}
