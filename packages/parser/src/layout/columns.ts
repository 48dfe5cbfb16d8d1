// Finding the vertical cut that parts a region into two, and saying what kind of cut it is.
import type { Fragment } from './fragment.ts';

/** A vertical corridor that ends at `x`, where its right side begins, free of text between the rows `top` and `bottom`. */
export interface Cut {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
}

const MIN_LINES = 3;

/** Corridors that part the text, the best first; at most one for each x. `fragments` must be sorted by base line. */
export function findCuts(fragments: readonly Fragment[], minGutter: number): Cut[] {
  const found: { cut: Cut; score: number }[] = [];
  const across = centredHeadings(fragments);
  const { ends, deepest } = valleys(fragments);
  const sure = new Set([...leftEdges(fragments), ...ends]);
  for (const x of new Set([...sure, ...deepest])) {
    let best: { cut: Cut; score: number } | undefined;
    for (const stretch of stretches(fragments, x, { minGutter, across }).flatMap(splitAtHeadings).map(belowRows)) {
      const cut = { ...stretch, x: Math.min(...stretch.right.map((f) => f.box.x)) };
      if (!sure.has(x) && !hasSections(cut)) continue;
      const score = weigh(cut);
      if (best === undefined || score > best.score) best = { cut, score };
    }
    if (best !== undefined) found.push(best);
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ cut }) => cut);
}

/** Columns of their own have headings of their own. */
function hasSections({ left, right }: Cut): boolean {
  const headings = (side: readonly Fragment[]) => side.filter((f) => f.heading).length;
  const [a, b] = [headings(left), headings(right)];
  return Math.min(a, b) >= 1 && a + b >= 4;
}

const CONTACT = /@|https?:|www\.|\+?\d[\d\s().-]{8,}/;

/** Base lines closer than this many ems stand beside each other, as a heading does beside text that is set a little lower. */
const BESIDE = 0.9;

/**
 * Headings on the left side only, and no contacts on the right: no sidebar, but grids under page-wide headings. The cut is
 * parted at the headings that are alone on their row.
 */
function splitAtHeadings(cut: Cut): Cut[] {
  const size = Math.max(0, ...cut.left.filter((f) => f.heading).map((f) => f.size));
  const headed = (f: Fragment) => f.heading && f.size > size * 0.93 && !/[:：]$/.test(f.text);
  const rows = cut.left.filter(
    (f) => f.heading && !cut.right.some((r) => Math.abs(r.baseline - f.baseline) < f.size * BESIDE),
  );
  const first = rows[0]?.baseline;
  // Contacts above the first heading stand beside the name.
  const contact = (f: Fragment) => !f.date && CONTACT.test(f.text) && f.baseline > (first ?? 0);
  if (first === undefined || cut.right.some((f) => headed(f) || contact(f))) return [cut];
  const edges = [...rows.map((f) => f.baseline), Number.POSITIVE_INFINITY];
  let from = Number.NEGATIVE_INFINITY;
  const heads = new Set(rows);
  return edges.flatMap((to) => {
    const inside = (f: Fragment) => f.baseline > from && f.baseline < to && !heads.has(f);
    const left = cut.left.filter(inside);
    const right = cut.right.filter(inside);
    from = to;
    if (left.length < MIN_LINES || right.length < MIN_LINES) return [];
    return [{ x: cut.x, left, right, ...extentOf([...left, ...right]) }];
  });
}

/** Longest cell at the right end of a row. */
const END_OF_ROW = 24;

/**
 * Where sections stand side by side from some height on, what ends the rows above them at the right (a place, a grade) is no
 * part of the right column.
 */
function belowRows(cut: Cut): Cut {
  const first = cut.right.find((f) => f.heading);
  if (first === undefined || first === cut.right[0]) return cut;
  const from = first.baseline - first.size * BESIDE;
  if (!cut.left.some((f) => f.heading && Math.abs(f.baseline - first.baseline) < first.size * BESIDE)) return cut;
  const above = cut.right.filter((f) => f.baseline < from);
  const ends = (f: Fragment) =>
    f.text.length <= END_OF_ROW && cut.left.some((o) => Math.abs(o.baseline - f.baseline) < f.size * 0.35);
  if (above.length === 0 || !above.every(ends)) return cut;
  const left = cut.left.filter((f) => f.baseline >= from);
  const right = cut.right.filter((f) => f.baseline >= from);
  if (left.length < MIN_LINES || right.length < MIN_LINES) return cut;
  return { x: cut.x, left, right, ...extentOf([...left, ...right]) };
}

function extentOf(fragments: readonly Fragment[]): { top: number; bottom: number } {
  return {
    top: Math.min(...fragments.map((f) => f.box.y)),
    bottom: Math.max(...fragments.map((f) => f.box.y + f.box.height)),
  };
}

/** Headings that stand alone on their row in the middle of the region: they head both sides of it. */
function centredHeadings(fragments: readonly Fragment[]): ReadonlySet<Fragment> {
  const { left, right } = sidesOf(fragments);
  const middle = (left + right) / 2;
  const centred = fragments.filter(
    (f) =>
      f.heading &&
      Math.abs(f.box.x + f.box.width / 2 - middle) < 2 &&
      f.box.width < (right - left) / 2 &&
      fragments.every((o) => o === f || Math.abs(o.baseline - f.baseline) > f.size * 0.6),
  );
  return new Set(centred.length >= 2 ? centred : []);
}

function sidesOf(fragments: readonly Fragment[]): { left: number; right: number } {
  return {
    left: Math.min(...fragments.map((f) => f.box.x)),
    right: Math.max(...fragments.map((f) => f.box.x + f.box.width)),
  };
}

/** x positions at which several fragments begin and that are not the region's own left edge. */
function leftEdges(fragments: readonly Fragment[]): number[] {
  const counts = new Map<number, { n: number; x: number }>();
  let left = Number.POSITIVE_INFINITY;
  for (const f of fragments) {
    left = Math.min(left, f.box.x);
    const key = Math.round(f.box.x / 3);
    const old = counts.get(key);
    counts.set(key, { n: (old?.n ?? 0) + 1, x: Math.min(old?.x ?? f.box.x, f.box.x) });
  }
  const edges: number[] = [];
  for (const { n, x } of counts.values()) if (n >= MIN_LINES && x > left + 20) edges.push(x);
  return edges.sort((a, b) => a - b).slice(0, 40);
}

/**
 * Vertical corridors that hardly any text crosses: columns whose lines are centred have no common left edge. `ends`: where the
 * corridor ends; `deepest`: where the widest of the centred lines begins.
 */
function valleys(fragments: readonly Fragment[]): { ends: number[]; deepest: number[] } {
  const bin = 4;
  const covered = coverage(fragments, bin);
  const few = Math.max(2, Math.max(0, ...covered.values()) * 0.15, fragments.length * 0.05);
  const bins = [...covered.keys()].sort((a, b) => a - b);
  const lefts = fragments.map((f) => f.box.x);
  const after = (b: number) => Math.min(...lefts.filter((left) => left >= b * bin + 1));
  const ends: number[] = [];
  const deepest: number[] = [];
  let low: { n: number; bins: number[] } = { n: Number.POSITIVE_INFINITY, bins: [] };
  for (let b = (bins[0] ?? 0) + 1; b < (bins.at(-1) ?? 0); b++) {
    const n = covered.get(b) ?? 0;
    if (n > few) continue;
    if (n < low.n) low = { n, bins: [b, b] };
    else if (n === low.n) low.bins[1] = b;
    if ((covered.get(b + 1) ?? 0) <= few) continue;
    ends.push(after(b));
    deepest.push(...low.bins.map(after));
    low = { n: Number.POSITIVE_INFINITY, bins: [] };
  }
  return { ends: ends.filter(Number.isFinite).slice(0, 12), deepest: deepest.filter(Number.isFinite).slice(0, 24) };
}

/** How many fragments stand over each strip of the page. */
function coverage(fragments: readonly Fragment[], bin: number): Map<number, number> {
  const covered = new Map<number, number>();
  for (const f of fragments) {
    for (let b = Math.floor(f.box.x / bin); b <= Math.floor((f.box.x + f.box.width) / bin); b++)
      covered.set(b, (covered.get(b) ?? 0) + 1);
  }
  return covered;
}

/** The whole region cut at an x that is known from other parts of the document, however few lines stand on each side. */
export function cutAt(fragments: readonly Fragment[], x: number): Cut | undefined {
  return stretches(fragments, x, { minGutter: 2, minLines: 1 }).sort(
    (a, b) => b.left.length + b.right.length - a.left.length - a.right.length,
  )[0];
}

/** What ends a corridor, and what is too little to be one. */
interface CorridorLimits {
  readonly minGutter: number;
  readonly minLines?: number;
  readonly across?: ReadonlySet<Fragment>;
}

function stretches(fragments: readonly Fragment[], x: number, limits: CorridorLimits): Cut[] {
  const { minGutter, minLines = MIN_LINES, across } = limits;
  const cuts: Cut[] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  const close = () => {
    const near = left.filter((f) => f.box.x + f.box.width > x - minGutter).length;
    if (left.length >= minLines && right.length >= minLines && near <= left.length * 0.12) {
      cuts.push({ x, left, right, ...extentOf([...left, ...right]) });
    }
    left = [];
    right = [];
  };
  let crossed: Fragment | undefined;
  for (const f of fragments) {
    if (across?.has(f) === true) close();
    else if (onRowOf(crossed, f)) continue;
    else if (f.box.x >= x - 1.5) right.push(f);
    else if (f.box.x + f.box.width <= x + 1) left.push(f);
    else {
      left = left.filter((other) => !onRowOf(f, other));
      right = right.filter((other) => !onRowOf(f, other));
      close();
      crossed = f;
    }
  }
  close();
  return cuts;
}

/** A row of equal pieces that one of them leads over the corridor stands over both columns as a whole. */
function onRowOf(crossing: Fragment | undefined, f: Fragment): boolean {
  return crossing !== undefined && Math.abs(crossing.baseline - f.baseline) < 0.5 && crossing.size === f.size;
}

/** Text on the smaller side counts, the height that both sides share, how well the right side is aligned, and headings on both. */
function weigh(cut: Cut): number {
  const length = (side: readonly Fragment[]) => side.reduce((sum, f) => sum + f.text.length + 8, 0);
  const extent = (side: readonly Fragment[]) => {
    const ys = side.map((f) => f.baseline);
    return Math.max(...ys) - Math.min(...ys) + 10;
  };
  const overlap = Math.min(extent(cut.left), extent(cut.right));
  const headings = (side: readonly Fragment[]) => Math.min(2, side.filter((f) => f.heading).length);
  const both = headings(cut.left) * headings(cut.right);
  const parts = Math.sqrt(Math.min(length(cut.left), length(cut.right))) * overlap;
  const heads = cut.left.filter((f) => f.heading).length;
  const gutter = heads >= 3 && heads >= cut.left.length * 0.6 ? 5 : 1;
  return parts * (0.3 + alignment(cut.right)) * (1 + both * 0.5) * gutter;
}

/** Share of the fragments that have their left edge, their right edge or their middle in common. */
function alignment(side: readonly Fragment[]): number {
  const share = (at: (f: Fragment) => number) => {
    const counts = new Map<number, number>();
    for (const f of side) counts.set(Math.round(at(f) / 4), (counts.get(Math.round(at(f) / 4)) ?? 0) + 1);
    return Math.max(...counts.values()) / side.length;
  };
  return Math.max(
    share((f) => f.box.x),
    share((f) => f.box.x + f.box.width) * 0.8,
    share((f) => f.box.x + f.box.width / 2) * 0.8,
  );
}
