// Text that runs off its page by mistake: nobody sees it either, but nobody meant to hide it.
import type { Page, Run } from '@vitae/schema';

/** Points that a line may miss the edge by where it is cut. */
const EDGE = 6;
/** Em between two parts of one line. */
const GAP = 2;
/** Em. */
const SAME_LINE = 0.35;
const PAGE_NUMBER = /^[\s\d/–-]{1,9}$/;

/** The ends of lines that begin on the page and reach its right edge, and page numbers under its lower edge. */
export function cutOffRuns(page: Page): ReadonlySet<Run> {
  const cut = new Set<Run>();
  const outside = page.runs.filter((run) => run.hidden === 'off-page').sort((a, b) => a.box.x - b.box.x);
  for (const run of outside) {
    const isNumber = PAGE_NUMBER.test(run.text) && run.box.x >= 0 && run.box.x + run.box.width <= page.width;
    if (isNumber || page.runs.some((other) => leadsTo(other, run, page, cut))) cut.add(run);
  }
  return cut;
}

function leadsTo(before: Run, run: Run, page: Page, cut: ReadonlySet<Run>): boolean {
  if (before === run || (before.hidden !== undefined && !cut.has(before))) return false;
  const end = before.box.x + before.box.width;
  const near =
    Math.abs(run.box.x - end) < run.size * GAP && Math.abs(before.baseline - run.baseline) < run.size * SAME_LINE;
  return near && before.size === run.size && end > page.width - EDGE;
}
