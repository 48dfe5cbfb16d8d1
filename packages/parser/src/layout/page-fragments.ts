// A page's visible runs → rows by base line → fragments.
import type { Page, Paragraph, Run } from '@vitae/schema';
import { filledGaps } from './filled-gaps.ts';
import { type Fragment, joinRuns, type LeftEdges } from './fragment.ts';
import { withIconBullets } from './icon-bullets.ts';
import { steadyRuns } from './ocr-runs.ts';
import { isRightToLeft, readsLeftwards } from './right-to-left.ts';
import { withoutTimelineMarks } from './timeline-marks.ts';

/** Base lines closer than this share of the smaller size are one row. */
const SAME_ROW = 0.35;

/** Hidden runs and text turned by more than a few degrees are left out. */
export function pageFragments(page: Page, paragraphs: readonly Paragraph[] | undefined): Fragment[] {
  const runs = page.runs.filter(
    (run) => run.hidden === undefined && upright(run) && isNear(run, page) && run.text.trim() !== '',
  );
  const rows = withoutTimelineMarks(withIconBullets(rowsOf(page.ocr === true ? steadyRuns(runs) : runs)));
  const edges = leftEdges(rows);
  const turned = isRightToLeft(runs);
  return rows.flatMap((row) =>
    joinRuns(filledGaps(row), { page: page.number, edges, paragraphs, leftwards: turned && readsLeftwards(row) }),
  );
}

/** Broken fonts make letters of any width: what reaches far over its page has no place in a layout. */
function isNear({ box, baseline }: Run, { width, height }: Page): boolean {
  const across = box.x > -width && box.x + box.width < 2 * width;
  return across && box.width >= 0 && baseline > -height && baseline < 2 * height;
}

/** A left edge is shared by this many rows. */
const EDGE_ROWS = 4;

function leftEdges(rows: readonly Run[][]): LeftEdges {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const x = row[0]?.box.x;
    if (x === undefined) continue;
    const key = Math.round(x);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { has: (x) => [-1, 0, 1].reduce((sum, d) => sum + (counts.get(Math.round(x) + d) ?? 0), 0) >= EDGE_ROWS };
}

function upright(run: Run): boolean {
  const angle = Math.abs(run.angle ?? 0) % 360;
  return angle < 8 || angle > 352;
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x);
  const rows: { baseline: number; size: number; runs: Run[] }[] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && run.baseline - row.baseline <= SAME_ROW * Math.min(run.size, row.size) + 0.3) {
      row.runs.push(run);
      if (run.text.length > 3) row.size = Math.max(row.size, run.size);
    } else {
      rows.push({ baseline: run.baseline, size: run.size, runs: [run] });
    }
  }
  attachScripts(rows);
  return rows.filter((row) => row.runs.length > 0).map((row) => row.runs.sort((a, b) => a.box.x - b.box.x));
}

/** A raised or lowered small run that touches a neighbour row's run joins that row ("4<sup>th</sup>"). */
function attachScripts(rows: { baseline: number; size: number; runs: Run[] }[]): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined || row.runs.length > 2) continue;
    const [above, below] = [rows[i - 1], rows[i + 1]];
    const least = 0.8 * Math.max(above?.size ?? 0, below?.size ?? 0);
    if (row.runs.every((run) => run.size > least)) continue;
    row.runs = row.runs.filter((run) => {
      const host = [above, below].find((other) => other !== undefined && isScriptOf(run, other));
      host?.runs.push(run);
      return host === undefined && ![above, below].some((other) => other !== undefined && isMarkOver(run, other));
    });
  }
}

function isScriptOf(run: Run, row: { baseline: number; size: number; runs: Run[] }): boolean {
  if (run.text.trim().length > 4 || run.size > row.size * 0.8) return false;
  if (Math.abs(run.baseline - row.baseline) > row.size * 0.6) return false;
  return row.runs.some((other) => Math.abs(other.box.x + other.box.width - run.box.x) < row.size * 0.25);
}

/** The star of a footnote, over a gap inside a run: it would stand as a line of its own. */
function isMarkOver(run: Run, row: { baseline: number; size: number; runs: Run[] }): boolean {
  if (!/^[^\p{L}\p{N}]{1,3}$/u.test(run.text.trim()) || Math.abs(run.baseline - row.baseline) > row.size * 0.6)
    return false;
  return row.runs.some(({ box }) => box.x < run.box.x && box.x + box.width > run.box.x + run.box.width);
}
