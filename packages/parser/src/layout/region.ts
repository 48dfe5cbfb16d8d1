// One region of a page → rows of fragments in reading order, parted into columns where there are any.

import { columnKind } from './column-titles.ts';
import { type Cut, cutAt, findCuts } from './columns.ts';
import { blocksOf, cutKind, insideOneTable } from './cut-kind.ts';
import type { Fragment } from './fragment.ts';
import { gridItems } from './grid-items.ts';
import { beginnings, splitAtDates, splitAtLabels } from './gutter-blocks.ts';
import { itemColumns, type Row, rowsOf } from './rows.ts';
import { nextTable } from './titled-tables.ts';

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
  const plain = (): Band[] => [{ kind: 'rows', rows: gridItems(itemColumns(rowsOf(fragments))) }];
  if (depth > MAX_DEPTH || fragments.length < 3 || flowsWithoutTables(fragments)) return plain();
  const parts = partsAtTables(fragments);
  if (parts.length > 1) return parts.flatMap((part) => layOut(part, gutters, depth + 1));
  const titled = fragments.some((f) => columnKind(f.text) !== undefined) ? titledBands(fragments, gutters, depth) : [];
  if (titled.length > 0) return titled;
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

/** Flowing formats have columns only in tables. */
function flowsWithoutTables(fragments: readonly Fragment[]): boolean {
  return fragments.every((f) => f.paragraph !== undefined && f.cell === undefined);
}

/** Bands above, of and below the tables whose columns have titles; none where there is no such table. */
function titledBands(fragments: readonly Fragment[], gutters: KnownGutters, depth: number): Band[] {
  const rows = rowsOf(fragments);
  const bands: Band[] = [];
  let from = 0;
  for (let table = nextTable(rows, 0); table !== undefined; table = nextTable(rows, from)) {
    bands.push(...layOut(rows.slice(from, table.start).flat(), gutters, depth + 1));
    bands.push({ kind: 'rows', rows: rows.slice(table.start, table.end) });
    from = table.end;
  }
  return from === 0 ? [] : [...bands, ...layOut(rows.slice(from).flat(), gutters, depth + 1)];
}

/** In flowing formats what stands above or below a table is no part of its columns. */
function partsAtTables(fragments: readonly Fragment[]): Fragment[][] {
  const parts: Fragment[][] = [];
  for (const f of fragments) {
    const part = parts.at(-1);
    const sameSide = f.paragraph === undefined || (f.cell === undefined) === (part?.at(-1)?.cell === undefined);
    if (part !== undefined && sameSide) part.push(f);
    else parts.push([f]);
  }
  return parts;
}

interface KindOfCut {
  readonly cut: Cut;
  readonly kind: 'columns' | 'gutter';
}

/** What parts columns, as a share of the size of the text: pages of LaTeX set dates this close. */
const LEAST_GUTTER = 0.6;

function bestCut(fragments: readonly Fragment[]): KindOfCut | undefined {
  const size = fragments.reduce((sum, f) => sum + f.size, 0) / fragments.length;
  for (const cut of findCuts(fragments, size * LEAST_GUTTER)) {
    const kind = cutKind(cut);
    if (kind !== 'none') return { cut, kind };
  }
  return undefined;
}

function knownGutter(fragments: readonly Fragment[], gutters: KnownGutters): KindOfCut | undefined {
  for (const x of gutters) {
    const cut = cutAt(fragments, x);
    if (cut === undefined || !insideOneTable(cut)) continue;
    // What stands below the last row beside it heads something else.
    const last = Math.max(...cut.right.map((f) => f.baseline + f.size));
    const heads = cut.left.filter((f) => (f.heading || f.date) && f.baseline < last).length;
    if (heads > 0 && heads / cut.left.length >= 0.3) return { cut, kind: 'gutter' };
  }
  return undefined;
}

/** Each block of the gutter comes just before the rows that begin beside it. */
function gutterRows(cut: Cut, gutters: KnownGutters, depth: number): Band[] {
  const bands: Band[] = [];
  const blocks = blocksOf(cut.left)
    .flatMap((block) => splitAtLabels(block, cut.right))
    .flatMap(splitAtDates);
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
