// The blocks of a gutter and the height at which the rows of each begin.
import type { Fragment } from './fragment.ts';
import { type Row, rowsOf } from './rows.ts';
import { isHeadingText } from './text-kind.ts';

/** A range with both its years. */
const CLOSED = /\d{4}\s?[–—-]\s?\d{4}$/;

/** Dates one below the other are one for each row, unless the one above is left open at its end; a heading ends them. */
export function splitAtDates(block: Fragment[]): Fragment[][] {
  const parts: Fragment[][] = [];
  for (const f of block) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const above = part?.find((o) => o.date && last !== undefined && onOneRow(o, last)) ?? last;
    const open =
      above !== undefined &&
      (/[–—-]$/.test(above.text) ||
        /^[–—-]$/.test(last?.text ?? '') ||
        !above.date ||
        !/\d{4}/.test(f.text) ||
        (/^\d{4}$/.test(f.text) !== /^\d{4}$/.test(above.text) && !CLOSED.test(above.text) && !CLOSED.test(f.text)));
    const headed = f.heading && above?.date === true;
    if (part === undefined || headed || (f.date && !open)) parts.push([f]);
    else part.push(f);
  }
  return parts;
}

function onOneRow(a: Fragment, b: Fragment): boolean {
  return Math.abs(a.baseline - b.baseline) < a.size * 0.35;
}

/** "Mother tongue", "Software": labels one below the other, each with one line beside it on its own row. */
export function splitAtLabels(block: Fragment[], right: readonly Fragment[]): Fragment[][] {
  const lead = block.findIndex((f) => besideOf(f, right) !== undefined);
  if (lead > 0 && lead <= 2 && block.length - lead > 1) {
    const labels = splitAtLabels(block.slice(lead), right);
    return labels.length > 1 ? [block.slice(0, lead), ...labels] : [block];
  }
  const [first] = block;
  const last = block.at(-1);
  if (first === undefined || last === undefined || block.length < 2 || block.some((f) => f.date)) return [block];
  if (isHeadingText(block.map((f) => f.text).join(' '))) return [block];
  const slack = first.size * 0.6;
  const beside = rowsOf(right.filter((f) => f.baseline > first.baseline - slack && f.baseline < last.baseline + slack));
  const paired = block.every((f) => besideOf(f, right) !== undefined);
  return paired && beside.length === block.length ? block.map((f) => [f]) : [block];
}

/** What stands on the row of a fragment. */
function besideOf(f: Fragment, others: readonly Fragment[]): Fragment | undefined {
  return others.find((other) => Math.abs(other.baseline - f.baseline) < f.size * 0.6);
}

/** A block begins this little above its first row, which is its own: no block below begins there. */
const OWN_ROW = 0.2;

/**
 * y at which the rows of each gutter block begin: the row on its own base line, or, for a block that is centred beside
 * its rows, the first of them.
 */
export function beginnings(blocks: readonly Fragment[][], rows: readonly Row[]): number[] {
  const ys = rows.map((row) => row[0]?.baseline ?? 0);
  const gaps = ys.map((y, i) => (i === 0 ? Number.POSITIVE_INFINITY : y - (ys[i - 1] ?? 0)));
  const usual = gaps.filter(Number.isFinite).sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 12;
  const centred = centredBlocks(blocks, ys);
  let last = Number.NEGATIVE_INFINITY;
  return blocks.map((block) => {
    const first = block[0];
    const y = first?.baseline ?? 0;
    const size = first?.size ?? 10;
    const top = ys[centred.get(block) ?? -1];
    let row = ys.findIndex((value) => value >= (top ?? y - size * 0.6));
    if (row < 0) return Math.max(last, y - size * 0.7);
    if (top === undefined && (ys[row] ?? 0) > y + size * 0.6) {
      while (row > 0 && (gaps[row] ?? 0) < usual * 1.6 && (ys[row - 1] ?? 0) > last + OWN_ROW) row--;
    }
    last = Math.max(last, (ys[row] ?? y) - OWN_ROW / 2);
    return last;
  });
}

/** Rows of one section stand about this evenly. */
const EVEN = 1.4;
/** Share of the blocks beside three rows and more that stand at their middle, where the page centres all of them. */
const MOST = 0.6;

/** Blocks at the middle of their rows → the index of the first of these, on a page that centres its blocks so. */
function centredBlocks(blocks: readonly Fragment[][], ys: readonly number[]): ReadonlyMap<Fragment[], number> {
  const centred = new Map<Fragment[], number>();
  let count = 0;
  for (const block of blocks) {
    const [first] = block;
    if (first === undefined || block.length > 1) continue;
    const { from, to } = evenRows(ys, first.baseline);
    if (to - from < 2) continue;
    count += 1;
    const middle = ((ys[from] ?? 0) + (ys[to] ?? 0)) / 2;
    if (Math.abs(first.baseline - middle) <= first.size * 0.75) centred.set(block, from);
  }
  return centred.size >= 2 && centred.size >= count * MOST ? centred : new Map();
}

/** The rows around a height that follow each other as closely as the two that are nearest to it. */
function evenRows(ys: readonly number[], y: number): { from: number; to: number } {
  const distances = ys.map((value) => Math.abs(value - y));
  const at = distances.indexOf(Math.min(...distances));
  const gap = (i: number) => (ys[i] ?? Number.POSITIVE_INFINITY) - (ys[i - 1] ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(gap(at), gap(at + 1)) * EVEN;
  let [from, to] = [at, at];
  while (from > 0 && gap(from) <= most) from -= 1;
  while (to + 1 < ys.length && gap(to + 1) <= most) to += 1;
  return { from, to };
}
