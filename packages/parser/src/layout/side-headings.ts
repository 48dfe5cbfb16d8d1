// Headings at the left of the first row of their section, set no larger than the text.
import type { Row } from './rows.ts';

/** Points by which lines that begin at the same x may differ. */
const SLACK = 2;

/** Such a heading becomes a row of its own; from there on nothing but headings begins at the left of the text. */
export function sideHeadings(rows: readonly Row[]): readonly Row[] {
  const from = rows.findIndex((row, i) => isBeside(row, rows[i + 1]));
  if (from < 0) return rows;
  const text = (rows[from]?.[1]?.box.x ?? 0) - SLACK;
  const below = rows.slice(from);
  if (below.some(([first]) => first !== undefined && first.box.x < text && !first.heading)) return rows;
  const parted = below.flatMap((row) => {
    const [first, second] = row;
    const beside = first !== undefined && second !== undefined && first.box.x < text && second.box.x >= text;
    return beside ? [[first], row.slice(1)] : [row];
  });
  return [...rows.slice(0, from), ...parted];
}

function isBeside([first, second]: Row, next: Row | undefined): boolean {
  if (first === undefined || second === undefined || first.leftwards || !first.heading || second.heading) return false;
  const [below] = next ?? [];
  return below !== undefined && below.page === first.page && Math.abs(below.box.x - second.box.x) <= SLACK;
}
