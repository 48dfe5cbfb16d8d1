// One region of a page → rows of fragments in reading order, parted into columns where there are any.

import { type Cut, cutAt, findCuts } from './columns.ts';
import type { Fragment } from './fragment.ts';
import { isHeadingText } from './text-kind.ts';

export type Row = readonly Fragment[];

/** Rows that follow each other, or two columns side by side. */
export type Band =
  | { kind: 'rows'; rows: Row[]; gutter?: boolean }
  | { kind: 'columns'; x: number; left: Band[]; right: Band[] };

const MAX_DEPTH = 6;

/** x positions of gutters that were found in the document: a gutter goes on where only one or two lines stand in it. */
export type KnownGutters = Set<number>;

/** `fragments` sorted by base line, then x. */
export function layOut(fragments: readonly Fragment[], gutters: KnownGutters, depth = 0): Band[] {
  if (fragments.length === 0) return [];
  const plain = (): Band[] => [{ kind: 'rows', rows: itemColumns(rowsOf(fragments)) }];
  if (depth > MAX_DEPTH || fragments.length < 3) return plain();
  const found = fragments.length < 6 ? undefined : bestCut(fragments);
  const { cut, kind } = found ?? knownGutter(fragments, gutters) ?? {};
  if (cut === undefined || kind === undefined) return plain();
  if (kind === 'gutter') gutters.add(cut.x);
  const inside = new Set([...cut.left, ...cut.right]);
  const above = fragments.filter((f) => !inside.has(f) && f.baseline < cut.top + 1);
  const below = fragments.filter((f) => !inside.has(f) && f.baseline >= cut.top + 1);
  const side = (part: readonly Fragment[]) => layOut(part, gutters, depth + 1);
  const middle: Band[] =
    kind === 'columns'
      ? [{ kind: 'columns', x: cut.x, left: side(cut.left), right: side(cut.right) }]
      : gutterRows(cut, gutters, depth);
  return [...side(above), ...middle, ...side(below)];
}

interface KindOfCut {
  readonly cut: Cut;
  readonly kind: 'columns' | 'gutter';
}

function bestCut(fragments: readonly Fragment[]): KindOfCut | undefined {
  const size = fragments.reduce((sum, f) => sum + f.size, 0) / fragments.length;
  for (const cut of findCuts(fragments, size * 0.7)) {
    const kind = cutKind(cut);
    if (kind !== 'none') return { cut, kind };
  }
  return undefined;
}

function knownGutter(fragments: readonly Fragment[], gutters: KnownGutters): KindOfCut | undefined {
  for (const x of gutters) {
    const cut = cutAt(fragments, x);
    if (cut === undefined || !insideOneTable(cut)) continue;
    const heads = cut.left.filter((f) => f.heading || f.date).length;
    if (heads > 0 && heads / cut.left.length >= 0.3) return { cut, kind: 'gutter' };
  }
  return undefined;
}

/** Lists set in two or more columns between full lines: each column of items is read down before the next. */
function itemColumns(rows: Row[]): Row[] {
  const out: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? [];
    const xs = row.map((f) => f.box.x);
    if (row.length < 2 || !row.every((f) => LIST_MARKER.test(f.text))) {
      out.push(row);
      continue;
    }
    let end = i + 1;
    while (
      end < rows.length &&
      (rows[end] ?? []).every((f) => xs.some((x) => f.box.x >= x - 2 && f.box.x < x + f.size * 2.5) && !f.date)
    )
      end++;
    const block = rows.slice(i, end).flat();
    xs.forEach((x, k) => {
      const next = xs[k + 1] ?? Number.POSITIVE_INFINITY;
      out.push(...rowsOf(block.filter((f) => f.box.x >= x - 2 && f.box.x < next - 2)));
    });
    i = end - 1;
  }
  return out;
}

/** Fragments on one base line are one row. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = [];
  for (const f of fragments) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.baseline - f.baseline) <= 0.35 * Math.min(first.size, f.size) + 0.3
    ) {
      row.push(f);
    } else {
      rows.push([f]);
    }
  }
  return rows.map((row) => row.sort((a, b) => a.box.x - b.box.x));
}

/**
 * `columns`: each side is read on its own. `gutter`: the left side heads or dates what stands to its right.
 * `none`: both sides belong to the same rows (dates at the right, label and value).
 */
function cutKind(cut: Cut): 'columns' | 'gutter' | 'none' {
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
  if (share(right, isDate) >= 0.5 || anyDate(cut.right) >= 0.4) return 'none';
  const headings = (fragments: readonly Fragment[]) => fragments.filter((f) => f.heading).length;
  const leftWidth = Math.max(...cut.left.map((f) => f.box.x + f.box.width)) - Math.min(...cut.left.map((f) => f.box.x));
  const rightWidth = Math.max(...cut.right.map((f) => f.box.x + f.box.width)) - cut.x;
  const heads = Math.max(
    cut.left.filter((f) => f.heading || f.date).length / cut.left.length,
    left.filter((block) => isHeadingText(block.map((f) => f.text).join(' ')) || block.some(isDate)).length /
      left.length,
  );
  const narrow = leftWidth < rightWidth * 0.75;
  if (narrow && heads >= 0.65 && headings(cut.right) <= headings(cut.left)) return 'gutter';
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

const LIST_MARKER = /^[•●○◦▪▫■□◆◇►▶▸‣⁃∙·*»›➢➤✓✔–—-]\s/;

/** Flowing formats have columns only in tables; a table with several rows of short cells is read row by row. */
function insideOneTable(cut: Cut): boolean {
  const all = [...cut.left, ...cut.right];
  if (all.every((f) => f.paragraph === undefined)) return true;
  const table = all[0]?.cell?.table;
  if (table === undefined || all.some((f) => f.cell?.table !== table)) return false;
  const rows = new Set(all.map((f) => f.cell?.row));
  const lines = all.length / Math.max(1, rows.size);
  return rows.size === 1 || lines > 8;
}

/** Lines that stand close together. */
function blocksOf(fragments: readonly Fragment[]): Fragment[][] {
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

/** Each block of the gutter comes just before the rows that begin beside it. */
function gutterRows(cut: Cut, gutters: KnownGutters, depth: number): Band[] {
  const bands: Band[] = [];
  const blocks = blocksOf(cut.left).flatMap(splitAtDates);
  const tops = beginnings(blocks, rowsOf(cut.right));
  const before = cut.right.filter((f) => f.baseline < (tops[0] ?? 0));
  if (before.length > 0) bands.push(...layOut(before, gutters, depth + 1));
  blocks.forEach((block, i) => {
    bands.push({ kind: 'rows', rows: rowsOf(block), gutter: true });
    const until = tops[i + 1] ?? Number.POSITIVE_INFINITY;
    const beside = cut.right.filter((f) => f.baseline >= (tops[i] ?? 0) && f.baseline < until);
    bands.push(...layOut(beside, gutters, depth + 1));
  });
  return bands;
}

/** Dates one below the other are one for each row, unless the one above is left open at its end. */
function splitAtDates(block: Fragment[]): Fragment[][] {
  const parts: Fragment[][] = [];
  for (const f of block) {
    const part = parts.at(-1);
    const above = part?.at(-1);
    const open =
      above !== undefined &&
      (/[–—-]$/.test(above.text) ||
        !above.date ||
        !/\d{4}/.test(f.text) ||
        /^\d{4}$/.test(f.text) !== /^\d{4}$/.test(above.text));
    if (part === undefined || (f.date && !open)) parts.push([f]);
    else part.push(f);
  }
  return parts;
}

/**
 * y at which the rows of each gutter block begin: the row on its own base line, or, for a block that is centred beside
 * its rows, the first row below the last wide gap.
 */
function beginnings(blocks: readonly Fragment[][], rows: readonly Row[]): number[] {
  const ys = rows.map((row) => row[0]?.baseline ?? 0);
  const gaps = ys.map((y, i) => (i === 0 ? Number.POSITIVE_INFINITY : y - (ys[i - 1] ?? 0)));
  const usual = gaps.filter(Number.isFinite).sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 12;
  let last = Number.NEGATIVE_INFINITY;
  return blocks.map((block) => {
    const first = block[0];
    const y = first?.baseline ?? 0;
    const size = first?.size ?? 10;
    let row = ys.findIndex((value) => value >= y - size * 0.6);
    if (row < 0) return Math.max(last, y - size * 0.7);
    if ((ys[row] ?? 0) > y + size * 0.6) {
      while (row > 0 && (gaps[row] ?? 0) < usual * 1.6 && (ys[row - 1] ?? 0) > last) row--;
    }
    last = Math.max(last, (ys[row] ?? y) - 0.1);
    return last;
  });
}
