// What a vertical cut means: columns of their own, a gutter that heads or dates its rows, or cells of the same rows.
import type { Cut } from './columns.ts';
import type { Fragment } from './fragment.ts';
import { LIST_MARKER } from './rows.ts';
import { isHeadingText } from './text-kind.ts';

/**
 * `columns`: each side is read on its own. `gutter`: the left side heads or dates what stands to its right.
 * `none`: both sides belong to the same rows (dates at the right, label and value).
 */
export function cutKind(cut: Cut): 'columns' | 'gutter' | 'none' {
  if (!insideOneTable(cut)) return 'none';
  const bullets = (side: readonly Fragment[]) => side.filter((f) => LIST_MARKER.test(f.text)).length / side.length;
  const dated = cut.left.some((f) => f.date) || cut.right.some((f) => f.date);
  if (!dated && bullets(cut.left) >= 0.6 && bullets(cut.right) >= 0.6) return 'columns';
  const left = blocksOf(cut.left);
  const right = blocksOf(cut.right);
  const share = (blocks: readonly Fragment[][], test: (f: Fragment) => boolean) =>
    blocks.filter((b) => b[0] !== undefined && test(b[0])).length / Math.max(1, blocks.length);
  const isDate = (f: Fragment) => f.date;
  const anyDate = (fragments: readonly Fragment[]) => fragments.filter(isDate).length / fragments.length;
  if (isGrid(cut)) return 'columns';
  const headings = (fragments: readonly Fragment[]) => fragments.filter((f) => f.heading).length;
  // Sections on both sides: the dates date the rows of their own side.
  const sections = Math.min(headings(cut.left), headings(cut.right)) >= 2;
  if (share(right, isDate) >= 0.5 || anyDate(cut.right) >= 0.4) {
    if (sections || tellsMore(cut)) return 'columns';
    if (dateRowsOf(cut.right, cut.left) >= 0.6) return 'none';
  }
  if (headings(cut.left) === 0 && cut.right.every((f) => f.heading || f.date || SIDE_MARK.test(f.text))) return 'none';
  const leftWidth = Math.max(...cut.left.map((f) => f.box.x + f.box.width)) - Math.min(...cut.left.map((f) => f.box.x));
  const rightWidth = Math.max(...cut.right.map((f) => f.box.x + f.box.width)) - cut.x;
  const headShare = cut.left.filter((f) => f.heading || f.date).length / cut.left.length;
  // A gutter holds little besides what heads or dates the rows beside it.
  if (sections && headShare < 0.5) return 'columns';
  const heads = Math.max(
    headShare,
    left.filter((block) => isHeadingText(block.map((f) => f.text).join(' ')) || block.some(isDate)).length /
      left.length,
  );
  const narrow = leftWidth < rightWidth * 0.75;
  if (narrow && heads >= 0.65 && headings(cut.right) <= headings(cut.left)) return 'gutter';
  if (narrow && datesItsRows(cut)) return 'gutter';
  if (narrow && aligned(left, cut.right) >= 0.7) {
    if (heads >= 0.5 || (heads >= 0.25 && cut.left.length * 3 <= cut.right.length)) return 'gutter';
  }
  if (!dated && flowsOn(cut.left) >= 0.15 && flowsOn(cut.right) >= 0.15) return 'columns';
  if (headings(cut.left) + headings(cut.right) === 0 && sameRows(cut) >= 0.8) return 'none';
  if (headings(cut.right) === 0 && sameRows(cut) >= 0.9 && cut.right.length >= 4 && narrowRight(cut)) return 'none';
  if (headings(cut.left) > 0 && headings(cut.right) > 0) return 'columns';
  if (sameRows(cut) >= 0.9 && narrow && headings(cut.right) === 0) return heads > 0 ? 'gutter' : 'none';
  return 'columns';
}

/** Under a heading on each side, the right one says more than the left: its dates stand in a gutter of its own. */
function tellsMore({ left, right }: Cut): boolean {
  if (!left.some((f) => f.heading) || !right.some((f) => f.heading)) return false;
  const told = (side: readonly Fragment[]) => side.reduce((sum, f) => sum + (f.date ? 0 : f.text.length), 0);
  return told(right) > told(left);
}

/** The dash of a range whose ends are both missing. */
const SIDE_MARK = /^[–—-]$/;

/**
 * Cards side by side, each with a date of its own on the same row as the others: whoever sets a table of entries gives each
 * row its dates in one place.
 */
function isGrid({ left, right }: Cut): boolean {
  const dates = (side: readonly Fragment[]) => side.filter((f) => f.date);
  const [a, b] = [dates(left), dates(right)];
  if (a.length === 0 || b.length * 3 > right.length || a.length * 3 > left.length) return false;
  const alone = a.filter((f) => !b.some((o) => Math.abs(o.baseline - f.baseline) <= 0.3 * f.size));
  // The last card of an odd number stands alone.
  const last = b.at(-1)?.baseline ?? Number.POSITIVE_INFINITY;
  return alone.length === 0 || (alone.length === 1 && alone.every((f) => f.baseline > last) && b.length < a.length);
}

/** Share of the dates of one side that stand on a row of the other. */
function dateRowsOf(side: readonly Fragment[], other: readonly Fragment[]): number {
  const dates = side.filter((f) => f.date);
  return (
    dates.filter((f) => other.some((o) => Math.abs(o.baseline - f.baseline) <= 0.35 * f.size)).length / dates.length
  );
}

/** All dates stand on the left, each on the row of what it dates. */
function datesItsRows({ left, right }: Cut): boolean {
  const dates = left.filter((f) => f.date);
  if (dates.length < 2 || right.some((f) => f.date)) return false;
  return dateRowsOf(left, right) === 1;
}

/** Short cells at the end of the rows: places, grades. */
function narrowRight(cut: Cut): boolean {
  const length = (side: readonly Fragment[]) => side.reduce((sum, f) => sum + f.text.length, 0) / side.length;
  return length(cut.right) < 24 && length(cut.right) < length(cut.left);
}

/** Share of the lines that go on from the line above in the same column: cards of a grid, not cells of a row. */
function flowsOn(side: readonly Fragment[]): number {
  let on = 0;
  for (let i = 1; i < side.length; i++) {
    const above = side[i - 1];
    const f = side[i];
    if (
      above === undefined ||
      f === undefined ||
      f.baseline - above.baseline > 1.8 * f.size ||
      Math.abs(f.box.x - above.box.x) > 3
    )
      continue;
    if (/[,•&、，]$/.test(above.text) || (/^\p{Ll}/u.test(f.text) && !/[.:]$/.test(above.text))) on++;
  }
  return on / side.length;
}

/** Flowing formats have columns only in tables; a table with several rows of short cells is read row by row. */
export function insideOneTable(cut: Cut): boolean {
  const all = [...cut.left, ...cut.right];
  if (all.every((f) => f.paragraph === undefined)) return true;
  const table = all[0]?.cell?.table;
  if (table === undefined || all.some((f) => f.cell?.table !== table)) return false;
  const rows = new Set(all.map((f) => f.cell?.row));
  const lines = all.length / Math.max(1, rows.size);
  return rows.size === 1 || lines > 8;
}

/** Lines that stand close together. */
export function blocksOf(fragments: readonly Fragment[]): Fragment[][] {
  const blocks: Fragment[][] = [];
  let last: Fragment | undefined;
  for (const f of fragments) {
    const block = blocks.at(-1);
    if (block !== undefined && last !== undefined && f.baseline - last.baseline < 1.7 * Math.max(f.size, last.size))
      block.push(f);
    else blocks.push([f]);
    last = f;
  }
  return blocks;
}

/** Share of the blocks whose first line shares its row with a fragment on the other side. */
function aligned(blocks: readonly Fragment[][], others: readonly Fragment[]): number {
  const hits = blocks.filter((block) => {
    const first = block[0];
    return (
      first !== undefined &&
      others.some((o) => Math.abs(o.baseline - first.baseline) <= 0.6 * Math.max(o.size, first.size))
    );
  });
  return hits.length / Math.max(1, blocks.length);
}

/** Share of the smaller side's fragments that have a neighbour on their row. */
function sameRows(cut: Cut): number {
  const [small, large] = cut.left.length <= cut.right.length ? [cut.left, cut.right] : [cut.right, cut.left];
  const hits = small.filter((f) =>
    large.some((o) => Math.abs(o.baseline - f.baseline) <= 0.35 * Math.min(o.size, f.size) + 0.3),
  );
  return hits.length / small.length;
}
