// Bullets that are drawn and not written (browsers print list markers as small discs and squares) become text.
import type { Run } from '@vitae/schema';
import type { Shape } from './page-objects.ts';

/** Of the size of the text beside it. */
const SMALLEST = 0.15;
const LARGEST = 0.55;
const FARTHEST = 2.2;
const NEAREST = 0.15;
/** A list has more than one; and so have the dots of a rating, which stand in one row. */
const LEAST = 2;
const MOST_SHAPES = 2000;

/** `runs` with a run for each drawn bullet before the text that it marks. */
export function writeBullets(runs: readonly Run[], shapes: readonly Shape[]): Run[] {
  const dots = shapes.filter(isDot);
  if (dots.length < LEAST || dots.length > MOST_SHAPES) return [...runs];
  const lines = shapes.filter(({ box }) => box.width <= 4 && box.height > 30);
  const rows = byRow(runs);
  const marked = new Map<Run, Shape>();
  for (const dot of dots) {
    const run = rightOf(rows, dot);
    if (run === undefined || run.bold === true || marked.has(run) || onLine(lines, dot)) continue;
    if (!hasTwin(rows, dots, dot, run)) marked.set(run, dot);
  }
  const xs = new Map<number, number>();
  for (const { box } of marked.values()) xs.set(Math.round(box.x), (xs.get(Math.round(box.x)) ?? 0) + 1);
  return runs.flatMap((run) => {
    const dot = marked.get(run);
    return dot === undefined || (xs.get(Math.round(dot.box.x)) ?? 0) < LEAST ? [run] : [bulletRun(dot, run), run];
  });
}

function isDot({ kind, box }: Shape): boolean {
  return kind === 'path' && box.width >= 1 && box.width <= 8 && Math.abs(box.width - box.height) <= 0.25 * box.width;
}

const ROW = 4;

function byRow(runs: readonly Run[]): ReadonlyMap<number, readonly Run[]> {
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    if (run.hidden !== undefined || run.angle !== undefined) continue;
    const key = Math.round(run.baseline / ROW);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [run]);
    else row.push(run);
  }
  return rows;
}

/** Runs whose letters stand at the height of a dot, as bullets are set: around the middle of the small letters. */
function beside(rows: ReadonlyMap<number, readonly Run[]>, { box }: Shape): Run[] {
  const middle = box.y + box.height / 2;
  const key = Math.round(middle / ROW);
  return [key, key + 1, key + 2]
    .flatMap((row) => rows.get(row) ?? [])
    .filter(({ baseline, size }) => baseline - middle >= 0.1 * size && baseline - middle <= 0.55 * size);
}

/** The text that begins right of a dot, with no other text between it and the dot or touching the dot from the left. */
function rightOf(rows: ReadonlyMap<number, readonly Run[]>, dot: Shape): Run | undefined {
  const right = dot.box.x + dot.box.width;
  let found: Run | undefined;
  for (const run of beside(rows, dot)) {
    if (run.box.x + run.box.width > dot.box.x - 1.5 * run.size && run.box.x < right) return undefined;
    if (run.box.x >= right && (found === undefined || run.box.x < found.box.x)) found = run;
  }
  if (found === undefined || !/^[\p{L}\p{N}"“«(]/u.test(found.text)) return undefined;
  const gap = found.box.x - right;
  const share = dot.box.width / found.size;
  return gap >= found.size * NEAREST && gap <= found.size * FARTHEST && share >= SMALLEST && share <= LARGEST
    ? found
    : undefined;
}

/** Another dot on its row: one of a rating, or a part of an icon. */
function hasTwin(rows: ReadonlyMap<number, readonly Run[]>, dots: readonly Shape[], dot: Shape, run: Run): boolean {
  return dots.some(
    (other) =>
      other !== dot &&
      Math.abs(other.box.y - dot.box.y) < run.size * 0.6 &&
      Math.abs(other.box.x - dot.box.x) < run.size * 4 &&
      rightOf(rows, other) !== undefined,
  );
}

/** A dot on a vertical line marks a point of a time line. */
function onLine(lines: readonly Shape[], { box }: Shape): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return lines.some(
    (line) => Math.abs(line.box.x + line.box.width / 2 - x) < 4 && line.box.y <= y && line.box.y + line.box.height >= y,
  );
}

function bulletRun({ box }: Shape, { baseline, size, color }: Run): Run {
  const edges = [box.x, box.x + box.width];
  return { text: '•', box, baseline, size, edges, ...(color === undefined ? {} : { color }) };
}
