// Tables whose columns have titles: their rows stay rows, however far apart the columns stand.
import { type ColumnKind, columnKind } from './column-titles.ts';
import type { Fragment } from './fragment.ts';
import { LIST_MARKER, type Row } from './rows.ts';

export interface TitledColumn {
  readonly kind: ColumnKind;
  readonly left: number;
  readonly right: number;
}

export interface TitledTable {
  readonly columns: readonly TitledColumn[];
  /** The first row of titles, the first row below them and the first row after the table. */
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** Base lines of a wrapped title stand closer to the others than this many ems. */
const TITLE_PITCH = 1.5;
/** Ems between base lines of a table's rows at most. */
const ROW_PITCH = 4.2;
const SLACK = 2;

/** The first table among the rows from `from` on. */
export function nextTable(rows: readonly Row[], from: number): TitledTable | undefined {
  for (let i = from; i < rows.length; i++) {
    const row = rows[i] ?? [];
    if (row.length < 2 || !row.every((f) => columnKind(f.text) !== undefined)) continue;
    const table = tableAt(rows, i, from);
    if (table !== undefined) return table;
  }
  return undefined;
}

function tableAt(rows: readonly Row[], at: number, from: number): TitledTable | undefined {
  const size = rows[at]?.[0]?.size ?? 10;
  const titles = (rows[at] ?? []).map((f) => [f]);
  const near = (k: number) => isNear(rows[at], rows[k], size * TITLE_PITCH);
  let start = at;
  while (start > from && near(start - 1) && fits(titles, rows[start - 1] ?? [])) {
    start--;
    titles.push(...(rows[start] ?? []).map((f) => [f]));
  }
  let body = at + 1;
  if (start < at)
    while (body < rows.length && near(body) && fitsWrapped(titles, rows[body] ?? [])) {
      for (const f of rows[body] ?? []) titles.find(([t]) => t !== undefined && overlaps(spanOf([t]), f))?.push(f);
      body++;
    }
  const columns = titles
    .map((parts) => ({ ...spanOf(parts), kind: columnKind(parts.map(({ text }) => text).join(' ')) }))
    .sort((a, b) => a.left - b.left);
  if (!isSound(columns)) return undefined;
  const end = endOf(rows, body, columns);
  return end === undefined ? undefined : { columns, start, body, end };
}

/** Above the other titles stands the first line of those that wrap: in columns of their own. */
function fits(titles: readonly (readonly Fragment[])[], row: Row): boolean {
  return row.every((f) => !f.heading && titles.every((parts) => !overlaps(spanOf(parts), f)));
}

function fitsWrapped(titles: readonly (readonly Fragment[])[], row: Row): boolean {
  return row.every((f) =>
    titles.some(([t]) => t !== undefined && columnKind(t.text) === undefined && overlaps(spanOf([t]), f)),
  );
}

function isSound<T extends { readonly kind: ColumnKind | undefined }>(
  columns: readonly T[],
): columns is (T & TitledColumn)[] {
  const kinds = columns.map(({ kind }) => kind);
  if (kinds.includes(undefined)) return false;
  const once = (kind: ColumnKind) => kinds.filter((k) => k === kind).length;
  if (once('name') > 1 || once('organisation') > 1 || once('date') > 1) return false;
  return once('name') + once('organisation') > 0 && new Set(kinds).size > 1;
}

/** Where rows stop to stand below the titles; undefined where none does. */
function endOf(rows: readonly Row[], body: number, columns: readonly TitledColumn[]): number | undefined {
  let end = body;
  let whole = 0;
  for (; end < rows.length; end++) {
    const row = rows[end] ?? [];
    const size = row[0]?.size ?? 10;
    if (!isNear(rows[end - 1], row, size * ROW_PITCH)) break;
    const cells = row.map((f) => (LIST_MARKER.test(f.text) ? -1 : columnOf(f, columns)));
    if (cells.includes(-1) || new Set(cells).size < cells.length) break;
    if (row.length === 1 && row[0]?.heading === true) break;
    if (row.length > 1 && row.every((f) => columnKind(f.text) !== undefined)) break;
    if (row.length > 1) whole++;
  }
  return whole === 0 ? undefined : end;
}

/** The column that a fragment stands in; -1 for what stands in none or reaches over two. */
export function columnOf({ box }: Pick<Fragment, 'box'>, columns: readonly TitledColumn[]): number {
  let found = -1;
  for (const [i, column] of columns.entries()) {
    if (box.x > column.right + SLACK || box.x + box.width < column.left - SLACK) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}

function spanOf(parts: readonly Fragment[]): { left: number; right: number } {
  return {
    left: Math.min(...parts.map(({ box }) => box.x)),
    right: Math.max(...parts.map(({ box }) => box.x + box.width)),
  };
}

function overlaps({ left, right }: { left: number; right: number }, { box }: Fragment): boolean {
  return box.x <= right + SLACK && box.x + box.width >= left - SLACK;
}

function isNear(a: Row | undefined, b: Row | undefined, most: number): boolean {
  const [first, second] = [a?.[0], b?.[0]];
  if (first === undefined || second === undefined || first.page !== second.page) return false;
  return Math.abs(first.baseline - second.baseline) <= most;
}
