// Fragments on one base line → rows; lists set side by side are read one column of items after the other.
import type { Fragment } from './fragment.ts';

export type Row = readonly Fragment[];

/** A bullet or dash at the start of an item. */
export const LIST_MARKER = /^[•●○◦▪▫■□◆◇►▶▸‣⁃∙·*»›➢➤✓✔–—-]\s/;

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

/** Lists set in two or more columns between full lines: each column of items is read down before the next. */
export function itemColumns(rows: Row[]): Row[] {
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
