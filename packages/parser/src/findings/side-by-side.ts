// Columns side by side: readers that go from left to right mix their lines.
import type { Finding } from '@vitae/schema';
import type { Context } from '../context.ts';
import type { Line } from '../layout/line.ts';

const MIN_LINES = 8;

interface Column {
  lines: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function sideBySide({ lines }: Context): Finding[] {
  const pages = new Map<number, Map<number, Column>>();
  for (const line of lines) if (!line.furniture && !line.gutter) add(pages, line);
  const found = [...pages].filter(([, columns]) => hasNeighbours([...columns.values()].filter(isLong)));
  const page = found[0]?.[0];
  if (page === undefined) return [];
  const message = 'The text stands in columns side by side; other systems may mix up their lines.';
  return [{ code: 'layout.columns', severity: 'info', message, page }];
}

function add(pages: Map<number, Map<number, Column>>, { page, column: id, box }: Line): void {
  const columns = pages.get(page) ?? new Map<number, Column>();
  pages.set(page, columns);
  const column = columns.get(id);
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if (column === undefined) {
    columns.set(id, { lines: 1, top: box.y, bottom, left: box.x, right });
    return;
  }
  column.lines++;
  column.top = Math.min(column.top, box.y);
  column.bottom = Math.max(column.bottom, bottom);
  column.left = Math.min(column.left, box.x);
  column.right = Math.max(column.right, right);
}

function isLong({ lines }: Column): boolean {
  return lines >= MIN_LINES;
}

/** Columns of a page are few, however long it is: those with many lines can't be many. */
function hasNeighbours(columns: readonly Column[]): boolean {
  return columns.some((a) =>
    columns.some((b) => {
      const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return a.right <= b.left && shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
    }),
  );
}
