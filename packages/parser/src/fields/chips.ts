// Words side by side with more space between them than words have: the chips of a web page, without their frames.
import type { Context } from '../context.ts';
import { type Span, splitByLine } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';

/** As a multiple of the document's usual space: what parts chips, and what is still a space between words. */
const WIDE = 1.6;
const PLAIN = 1.3;
/** Chinese and Japanese have no spaces between words: in ems. */
const IDEOGRAPH_SPACE = 0.18;
const LONGEST_IDEOGRAPHS = 12;
/** Lines that tell what the usual space is, and the share of their spaces that is narrower. */
const MEASURED = 120;
const PRESSED = 0.1;

/** The chips in a span of one line; undefined when its spaces are all alike or it has marks of its own. */
export function chipsOf(context: Context, span: Span): Span[] | undefined {
  const text = context.text.slice(span.start, span.end);
  if (!text.includes(' ') || /[\t\n,;|•·・、，:：()]| [–—/-] |[.!?] |[.!?。]$/.test(text)) return undefined;
  const [part, ...more] = splitByLine(context, span);
  if (part === undefined || more.length > 0) return undefined;
  const [cell, ...cells] = part.line.cells;
  // Where some chips are cells, all are; a recognised page has no exact spaces.
  if (cell === undefined || cells.length > 0 || cell.fragment.confidence !== undefined) return undefined;
  const gaps = spacesOf(part.line, span.start - part.line.start, span.end - part.line.start);
  const usual = usualSpace(context, part.line);
  const ideographs = isIdeographic(text);
  const wide = gaps.filter(({ width }) => width >= (ideographs ? IDEOGRAPH_SPACE : usual * WIDE));
  if (wide.length === 0 || usual === 0) return undefined;
  if (!ideographs && gaps.some(({ width }) => width > usual * PLAIN && width < usual * WIDE)) return undefined;
  const chips: Span[] = [];
  let start = span.start;
  for (const { at } of wide) {
    chips.push({ start, end: part.line.start + at });
    start = part.line.start + at + 1;
  }
  chips.push({ start, end: span.end });
  return chips.filter(({ start: from, end }) => end > from);
}

/** Nothing but ideographs in short pieces. */
function isIdeographic(text: string): boolean {
  if (!/^[\u3005-\u30ff\u3400-\u9fff /]+$/.test(text)) return false;
  const pieces = text.split(' ');
  return pieces.length > 2 && pieces.every((piece) => piece.length <= LONGEST_IDEOGRAPHS);
}

interface Gap {
  /** Offset into the line's text. */
  readonly at: number;
  /** In ems. */
  readonly width: number;
}

function spacesOf({ text, cells }: Line, from: number, to: number): Gap[] {
  const gaps: Gap[] = [];
  for (const { start, end, fragment } of cells) {
    for (
      let at = text.indexOf(' ', Math.max(from, start));
      at >= 0 && at < Math.min(to, end);
      at = text.indexOf(' ', at + 1)
    ) {
      const { edges, size } = fragment;
      gaps.push({ at, width: ((edges[at - start + 1] ?? 0) - (edges[at - start] ?? 0)) / size });
    }
  }
  return gaps;
}

const measured = new WeakMap<readonly Line[], Map<string, number>>();

/** Lines of one size and case: where letters are set apart, so are words. */
function lookOf({ size, bold, text }: Line): string {
  return `${Math.round(size * 2)}${bold ? 'B' : ''}${text === text.toUpperCase() ? 'C' : ''}`;
}

/** The narrowest space but for some that are pressed, in ems, in the lines that look like this one. */
function usualSpace({ lines }: Context, line: Line): number {
  const looks = measured.get(lines) ?? new Map<string, number>();
  measured.set(lines, looks);
  const look = lookOf(line);
  const known = looks.get(look);
  if (known !== undefined) return known;
  const widths = lines
    .filter((other) => lookOf(other) === look)
    .slice(0, MEASURED)
    .flatMap((other) => spacesOf(other, 0, other.text.length).map(({ width }) => width))
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * PRESSED)] ?? 0;
  looks.set(look, usual);
  return usual;
}
