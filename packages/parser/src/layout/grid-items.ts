// Items set as a grid, each a bold name over its facts: every cell of the grid is read down before the next.
import type { Fragment } from './fragment.ts';
import { type Row, rowsOf } from './rows.ts';

/** More rows than this are a table with a head. */
const MOST_ROWS = 5;
/** Points by which the left edges of one column differ at most. */
const SLACK = 2;
/** Ems between base lines of one item. */
const CLOSE = 1.9;

export function gridItems(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    const end = gridEnd(rows, i);
    if (end === undefined) {
      out.push(rows[i] ?? []);
      continue;
    }
    const xs = (rows[i] ?? []).map((f) => f.box.x);
    const cells = rows.slice(i, end).flat();
    xs.forEach((_, column) => {
      out.push(...rowsOf(cells.filter((f) => columnOf(f, xs) === column)));
    });
    i = end - 1;
  }
  return out;
}

/** The row after the grid's row that begins at `start`; undefined where none begins. */
function gridEnd(rows: readonly Row[], start: number): number | undefined {
  const heads = rows[start] ?? [];
  if (heads.length < 2 || !heads.every((f) => isBold(f) && !f.date) || !isEven(heads)) return undefined;
  const xs = heads.map((f) => f.box.x);
  const last: Fragment[] = [...heads];
  let end = start + 1;
  for (; end < rows.length; end++) {
    const row = rows[end] ?? [];
    if (isFar(rows[end - 1], row) || row.some((f) => f.heading)) break;
    const columns = row.map((f) => columnOf(f, xs));
    if (columns.some((column) => column < 0)) return undefined;
    if (row.some((f, k) => isBold(f) && !isBold(last[columns[k] ?? 0] ?? f))) break;
    row.forEach((f, k) => {
      last[columns[k] ?? 0] = f;
    });
  }
  return last.every((f) => !isBold(f)) && end - start <= MOST_ROWS ? end : undefined;
}

function isBold({ styles }: Fragment): boolean {
  return styles.every(({ bold }) => bold);
}

/** Columns of a grid are as wide as each other. */
function isEven(heads: Row): boolean {
  const [first, second] = heads;
  if (first === undefined || second === undefined) return false;
  const width = second.box.x - first.box.x;
  return heads.every((f, i) => Math.abs(f.box.x - first.box.x - i * width) < SLACK * 2);
}

function isFar(above: Row | undefined, row: Row): boolean {
  const [a, b] = [above?.[0], row[0]];
  return a === undefined || b === undefined || b.baseline - a.baseline > CLOSE * Math.max(a.size, b.size);
}

/** -1 for what begins in no column, or reaches into the next one. */
function columnOf({ box }: Fragment, xs: readonly number[]): number {
  const column = xs.findIndex((x) => Math.abs(box.x - x) <= SLACK);
  const next = xs[column + 1] ?? Number.POSITIVE_INFINITY;
  return box.x + box.width > next + SLACK ? -1 : column;
}
