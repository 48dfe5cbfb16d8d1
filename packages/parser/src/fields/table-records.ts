// Rows of a table whose columns have titles → records: for each kind of column the stretches of text that stand in it.
import type { ExtractedDate } from '@vitae/schema';
import type { Context } from '../context.ts';
import type { DatePoint } from '../dates/date-span.ts';
import { readDates } from '../dates/read-dates.ts';
import { extractAs } from '../evidence/extract.ts';
import { partSpan, type Span } from '../evidence/span.ts';
import { type ColumnKind, columnKind } from '../layout/column-titles.ts';
import type { Line } from '../layout/line.ts';
import { columnOf, nextTable, type TitledTable } from '../layout/titled-tables.ts';
import type { Section } from '../sections/section.ts';

/** One span for each line of the cell. */
export type TableRecord = Readonly<Partial<Record<ColumnKind, readonly Span[]>>>;

export interface SectionTable {
  readonly records: readonly TableRecord[];
  /** What the section says besides. */
  readonly rest: Section | undefined;
}

/** The section's table, if it has one; most sections have no line of titles. */
export function sectionTable(section: Section): SectionTable | undefined {
  const { lines } = section;
  if (
    !lines.some(
      ({ cells }) => cells.length > 1 && cells.every(({ fragment }) => columnKind(fragment.text) !== undefined),
    )
  )
    return undefined;
  const rows = lines.map(({ cells }) => cells.map(({ fragment }) => fragment));
  const table = nextTable(rows, 0);
  if (table === undefined) return undefined;
  const rest = [...lines.slice(0, table.start), ...lines.slice(table.end)];
  const records = recordsOf(lines.slice(table.body, table.end), table).map((part) => recordOf(part, table));
  return { records, rest: rest.length === 0 ? undefined : { ...section, lines: rest } };
}

function recordOf(lines: readonly Line[], { columns }: TitledTable): TableRecord {
  const record: Partial<Record<ColumnKind, Span[]>> = {};
  for (const line of lines)
    for (const { start, end, fragment } of line.cells) {
      const kind = columns[columnOf(fragment, columns)]?.kind;
      if (kind === undefined || !/[\p{L}\p{N}]/u.test(fragment.text)) continue;
      record[kind] = [...(record[kind] ?? []), partSpan(line, start, end)];
    }
  return record;
}

/** Lines of one cell stand no more than this much further apart than the closest of them. */
const SAME_CELL = 1.12;

/** Formats that know their rows say it; on a page what stands closer than the rows do is one record. */
function recordsOf(lines: readonly Line[], { columns }: TitledTable): Line[][] {
  const known = lines.map(({ cells }) => cells[0]?.fragment.cell?.row);
  if (known.every((row) => row !== undefined)) return parted(lines, (i) => known[i] !== known[i - 1]);
  const full = (line: Line) => line.cells.length >= columns.length;
  if (lines.every(full)) return lines.map((line) => [line]);
  const pitch = closest(lines, columns);
  const near = parted(lines, (i) => (lines[i]?.gap ?? 0) > pitch * SAME_CELL);
  if (near.every((part) => part.filter(full).length <= 1)) return near;
  return parted(lines, (i) => (lines[i]?.cells.length ?? 0) >= leastCells(columns.length));
}

/** A row of a table of many columns may leave one empty. */
function leastCells(columns: number): number {
  return columns > 3 ? columns - 1 : columns;
}

function parted(lines: readonly Line[], begins: (i: number) => boolean): Line[][] {
  const parts: Line[][] = [];
  lines.forEach((line, i) => {
    const open = parts.at(-1);
    if (open === undefined || begins(i)) parts.push([line]);
    else open.push(line);
  });
  return parts;
}

/** The smallest distance of base lines within one column. */
function closest(lines: readonly Line[], columns: TitledTable['columns']): number {
  const last = new Map<number, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { baseline, cells } of lines)
    for (const { fragment } of cells) {
      const column = columnOf(fragment, columns);
      least = Math.min(least, baseline - (last.get(column) ?? Number.NEGATIVE_INFINITY));
      last.set(column, baseline);
    }
  return least;
}

export interface CellDates {
  readonly from?: ExtractedDate;
  readonly to?: ExtractedDate;
}

const ABOUT = { method: 'table-date', confidence: 0.9 };

/** A date or a range, also one that wraps in its cell. */
export function cellDates(context: Context, spans: readonly Span[] = []): CellDates {
  const [date] = readDates(textOf(context, spans), context.habits);
  if (date === undefined) return {};
  const point = (found: DatePoint | undefined) =>
    found === undefined ? undefined : extractAs(context, partOf(spans, found), found.value, ABOUT);
  const [from, to] = [point(date.from), point(date.to)];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Lines joined by a space. */
export function textOf(context: Context, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => context.text.slice(start, end)).join(' ');
}

/** Where a part of that text stands in the document. */
export function partOf(spans: readonly Span[], { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let offset = 0;
  for (const span of spans) {
    const from = Math.max(span.start, span.start + start - offset);
    const to = Math.min(span.end, span.start + end - offset);
    if (to > from) parts.push({ start: from, end: to });
    offset += span.end - span.start + 1;
  }
  return parts;
}
