// Pages → rows of the whole document in reading order, columns followed over page breaks.
import type { Page, ReadDocument } from '@vitae/schema';
import { cutAt } from './columns.ts';
import type { Fragment } from './fragment.ts';
import { pageFragments } from './page-fragments.ts';
import { type Band, layOut } from './region.ts';
import type { Row } from './rows.ts';
import { streamsOf } from './streams.ts';

/** Rows of one column; `left` and `right` are its edges on the page. */
export interface Flow {
  readonly rows: Row[];
  readonly left: number;
  readonly right: number;
  /** Stands in a narrow column beside the rows that it heads or dates. */
  readonly gutter: boolean;
  /** A column beside another, or what comes after such columns: no part of the text before it. */
  readonly apart: boolean;
}

export function readingOrder(document: ReadDocument): Flow[] {
  const gutters = new Set<number>();
  return streamsOf(document).flatMap(({ pages, apart }) => {
    let last: Band | undefined;
    const bands = pages.map((page) => {
      const fragments = sortedFragments(page, document.paragraphs);
      const laid = layOut(fragments, gutters);
      const whole = goingOn(last, laid, fragments, gutters) ?? laid;
      last = whole.at(-1) ?? last;
      return whole;
    });
    const flows = flatten(joinPages(bands));
    return apart && flows.length > 0 ? [{ ...mergeFlows(flows), apart: true }] : flows;
  });
}

/** Lines on each side of the foot of columns that go on from the page before. */
const LEAST_LINES = 2;

/** Too few lines to tell columns by themselves, all of them in the columns that the page before ends with. */
function goingOn(
  last: Band | undefined,
  laid: readonly Band[],
  fragments: readonly Fragment[],
  gutters: Set<number>,
): Band[] | undefined {
  if (last?.kind !== 'columns' || laid.some(({ kind }) => kind === 'columns')) return undefined;
  const cut = cutAt(fragments, last.x);
  if (cut === undefined || cut.left.length + cut.right.length < fragments.length) return undefined;
  if (cut.left.length < LEAST_LINES || cut.right.length < LEAST_LINES) return undefined;
  return [{ kind: 'columns', x: last.x, left: layOut(cut.left, gutters), right: layOut(cut.right, gutters) }];
}

function sortedFragments(page: Page, paragraphs: ReadDocument['paragraphs']): Fragment[] {
  return pageFragments(page, paragraphs).sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x);
}

/** Columns at the foot of a page go on in the columns at the top of the next, when both are cut at the same x. */
function joinPages(pages: readonly Band[][]): Band[] {
  const joined: Band[] = [];
  for (const bands of pages) {
    const [first, ...rest] = bands;
    const last = joined.at(-1);
    if (first === undefined) continue;
    if (last?.kind === 'columns' && first.kind === 'columns' && Math.abs(last.x - first.x) < 25) {
      last.left.push(...first.left);
      last.right.push(...first.right);
      joined.push(...rest);
    } else if (last?.kind === 'columns' && first.kind === 'rows' && sideOf(first, last.x) !== undefined) {
      (sideOf(first, last.x) === 'left' ? last.left : last.right).push(first);
      joined.push(...rest);
    } else {
      joined.push(...bands);
    }
  }
  return joined;
}

/** The column that alone holds all rows of a band. */
function sideOf(band: { rows: Row[] }, x: number): 'left' | 'right' | undefined {
  const fragments = band.rows.flat();
  if (fragments.every((f) => f.box.x + f.box.width <= x)) return 'left';
  if (fragments.every((f) => f.box.x >= x - 3)) return 'right';
  return undefined;
}

function flatten(bands: readonly Band[]): Flow[] {
  const flows: Flow[] = [];
  let afterColumns = false;
  for (const band of bands) {
    if (band.kind === 'columns') {
      for (const side of [band.left, band.right]) flows.push({ ...mergeFlows(flatten(side)), apart: true });
      afterColumns = true;
    } else {
      flows.push({ ...flowOf(band.rows), gutter: band.gutter ?? false, apart: afterColumns });
      afterColumns = false;
    }
  }
  return flows.filter((flow) => flow.rows.length > 0);
}

function flowOf(rows: Row[]): Flow {
  const fragments = rows.flat();
  return {
    rows,
    left: Math.min(...fragments.map((f) => f.box.x)),
    right: Math.max(...fragments.map((f) => f.box.x + f.box.width)),
    gutter: false,
    apart: false,
  };
}

/** A column is one flow, also where it was cut again inside. */
function mergeFlows(flows: readonly Flow[]): Flow {
  return flowOf(flows.flatMap((flow) => flow.rows));
}
