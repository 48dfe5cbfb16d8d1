// The dots of a timeline, set as text between the dates and what they date: no list items.
import type { Run } from '@vitae/schema';
import { isDateText } from './text-kind.ts';

const MARK = /^\s*[•●○◉◎⦿⬤∙·■□◆◇▪▫]\s*$/u;
/** A timeline has at least so many. */
const LEAST_MARKS = 2;
/** Points by which marks of one timeline may stand apart. */
const ASIDE = 2;

/** Rows without such dots: marks at one x, each of them with nothing but a date before it on its row. */
export function withoutTimelineMarks(rows: readonly Run[][]): readonly Run[][] {
  const marks = rows.flatMap((row) => row.flatMap((run, i) => (MARK.test(run.text) ? [{ run, i, row }] : [])));
  if (marks.length < LEAST_MARKS) return rows;
  const dots = new Set<Run>();
  for (const { run } of marks) {
    const alike = marks.filter((other) => Math.abs(other.run.box.x - run.box.x) < ASIDE);
    if (alike.length >= LEAST_MARKS && alike.every(({ row, i }) => followsDate(row, i))) dots.add(run);
  }
  return dots.size === 0 ? rows : rows.map((row) => row.filter((run) => !dots.has(run)));
}

function followsDate(row: readonly Run[], at: number): boolean {
  if (at === 0 || at === row.length - 1) return false;
  return isDateText(
    row
      .slice(0, at)
      .map(({ text }) => text)
      .join(' '),
  );
}
