// How far to the right the lines of a column may reach.
import type { ReadDocument } from '@vitae/schema';
import type { Flow } from './reading-order.ts';

/** Points by which the beginnings of two flows of one column may differ. */
const SAME_LEFT = 20;
/** Points that are left free at least between two columns. */
const GUTTER = 12;

/**
 * Flows that begin at the same x are parts of one column and share its right edge, but none reaches into a column that stands
 * beside it; flowing formats are set with equal margins.
 */
export function rightEdges(flows: readonly Flow[], { layout, pages }: ReadDocument): number[] {
  const width = layout === 'flow' ? (pages[0]?.width ?? 0) : 0;
  const extents = flows.map(extentsOf);
  return flows.map((flow, i) => {
    let right = Math.max(flow.right, width - flow.left);
    let bound = Number.POSITIVE_INFINITY;
    for (const [j, other] of flows.entries()) {
      if (Math.abs(other.left - flow.left) < SAME_LEFT) right = Math.max(right, other.right);
      else if (other.left > flow.right && other.left < bound && overlap(extents[i], extents[j]))
        bound = other.left - GUTTER;
    }
    return Math.max(flow.right, Math.min(right, bound));
  });
}

interface Extent {
  top: number;
  bottom: number;
}

/** Where a flow stands on each of its pages. */
function extentsOf({ rows }: Flow): ReadonlyMap<number, Extent> {
  const extents = new Map<number, Extent>();
  for (const { page, baseline } of rows.flat()) {
    const extent = extents.get(page);
    if (extent === undefined) extents.set(page, { top: baseline, bottom: baseline });
    else {
      extent.top = Math.min(extent.top, baseline);
      extent.bottom = Math.max(extent.bottom, baseline);
    }
  }
  return extents;
}

function overlap(a: ReadonlyMap<number, Extent> | undefined, b: ReadonlyMap<number, Extent> | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return [...a].some(([page, { top, bottom }]) => {
    const other = b.get(page);
    return other !== undefined && other.top <= bottom && other.bottom >= top;
  });
}
