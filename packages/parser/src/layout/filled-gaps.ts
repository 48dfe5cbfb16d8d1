// Runs that leave a hole which another run fills: digits of a second font within a line of Chinese or Japanese.
import type { Run } from '@vitae/schema';

/** Points by which the filling may reach over the edges of the hole. */
const SLACK = 0.75;
/** Em. A hole begins so far behind the start of the character before it. */
const LEAST_LETTER = 0.8;

/** `row` from left to right; a run with another one in one of its holes is cut in two there. */
export function filledGaps(row: readonly Run[]): readonly Run[] {
  if (!overlaps(row)) return row;
  let cut = [...row];
  for (const inner of row) {
    const outer = cut.find((run) => run !== inner && holeAt(run, inner) > 0);
    if (outer === undefined) continue;
    const at = holeAt(outer, inner);
    const rest = outer.text.charAt(at) === ' ' ? at + 1 : at;
    cut = cut.flatMap((run) => (run === outer ? [part(run, 0, at), part(run, rest, run.text.length)] : [run]));
  }
  return cut.length === row.length ? row : cut.sort((a, b) => a.box.x - b.box.x);
}

function overlaps(row: readonly Run[]): boolean {
  let right = Number.NEGATIVE_INFINITY;
  for (const { box } of row) {
    if (box.x + box.width < right + SLACK && box.x < right - SLACK) return true;
    right = Math.max(right, box.x + box.width);
  }
  return false;
}

/** Where `outer` leaves room for `inner`: the offset of a space, or of the character behind a hole without one; -1 for none. */
function holeAt({ text, edges, box, size }: Run, inner: Run): number {
  const [left, right] = [inner.box.x + SLACK, inner.box.x + inner.box.width - SLACK];
  if (edges === undefined || box.x > left || box.x + box.width < right) return -1;
  for (let at = 1; at < text.length; at++) {
    const [from, to] = [edges[at - 1] ?? left, edges[at] ?? left];
    if (to < right || from > left) continue;
    if (text.charAt(at - 1) === ' ') return at - 1;
    return left - from > size * LEAST_LETTER ? at : -1;
  }
  return -1;
}

function part(run: Run, from: number, to: number): Run {
  const edges = run.edges?.slice(from, to + 1) ?? [];
  const last = edges.at(-2);
  // The character before the hole is no wider than an em.
  if (last !== undefined && to < run.text.length)
    edges[to - from] = Math.min(edges[to - from] ?? last, last + run.size);
  const [x, end] = [edges[0] ?? run.box.x, edges.at(-1) ?? run.box.x];
  return { ...run, text: run.text.slice(from, to), edges, box: { ...run.box, x, width: end - x } };
}
