// The text of a line as a heading, and headings that go on in the next line.
import type { Context } from '../context.ts';
import type { Line } from '../layout/line.ts';
import { styleKey } from './heading-look.ts';
import { headingKind } from './heading-words.ts';

export function headingText({ text, cells }: Line): string {
  const joined = cells.length < 2 ? text : cells.map((cell) => cell.fragment.text).join(' ');
  return (joined.startsWith('年') ? joined.replace(FORM_COLUMNS, '') : joined).trim();
}

/** Columns of the year and the month before the heading in Japanese forms. */
const FORM_COLUMNS = /^年 月 /;

/** Letters set apart, mostly capitals, wrap inside a word. */
function isUpperCase(text: string): boolean {
  return text === text.toUpperCase();
}

/** Headings of two lines in a narrow column ("WORK" above "EXPERIENCE"): index of the first line → the whole. */
export function wrappedHeadings(context: Context): ReadonlyMap<number, string> {
  const wraps = new Map<number, string>();
  context.lines.forEach((line, i) => {
    const next = context.lines[i + 1];
    if (next === undefined || line.text.length > 30 || next.text.length > 30 || wraps.has(i - 1)) return;
    if (!/\p{L}/u.test(next.text)) return;
    if (line.column !== next.column || line.gutter !== next.gutter || next.gap > next.size * 1.7) return;
    if (line.bold !== next.bold || line.color !== next.color || line.cells.length > 1 || next.cells.length > 1) return;
    const gap = (isUpperCase(line.text + next.text) ? [' ', ''] : [' ']).find(
      (between) => headingKind(headingText(line) + between + headingText(next)) !== undefined,
    );
    if (gap === undefined) return;
    const whole = headingText(line) + gap + headingText(next);
    const look = (part: Line) => styleKey(part, gap === '' ? whole : part.text);
    if (look(line) !== look(next)) return;
    const [above, below] = [headingKind(line.text), headingKind(next.text)];
    if (above === undefined || below === undefined || above === below) wraps.set(i, whole);
  });
  return wraps;
}
