// Lines of a section → paragraphs and list items: wrapped lines joined, each bullet one item.
import type { Context } from '../context.ts';
import { isPlainLetter, type Span } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { isFull, wrapsInParagraph } from '../layout/line-ends.ts';
import { wordCount } from '../text/fold.ts';
import {
  beginsWithDate,
  beginsWithRange,
  closesWithYear,
  endsWithDate,
  isBracketedDate,
  tellsStep,
  wrapsDate,
  wrapsRange,
} from './dated-lines.ts';
import { closesWithAcronym, isLabelled } from './listed-lines.ts';

export interface Block {
  readonly lines: readonly Line[];
  /** The text without a list marker; one span for each line. */
  readonly spans: readonly Span[];
  /** Set as an item of a list. */
  readonly bullet: boolean;
  /** White space before it, as a multiple of its size; infinite at the top of a column. */
  readonly gap: number;
  readonly words: number;
}

const MARKER =
  /^(?:[+«•●○◦▪▫■□◆◇►▶▸‣⁃∙·*»›➢➤➔→✓✔✦★❖◘⬧∎–—-]|\uf0b7|\(?\d{1,2}[.)]|\[\d{1,3}\]|o(?=\s))(?:\s+|(?=\p{Lu}))/u;

/** "– 2018", "- 05/2019": the end of a range and no item of a list. */
const OPEN_START = /^[–—-]\s+(?:\p{L}{3,9}\.?,? |\d{1,2}[./-])?(?:19|20)\d{2}(?:[./-]\d{1,2})?$/u;

/** Length of the list marker that a line's text begins with; 0 for none. */
export function markerLength(text: string): number {
  if (isPlainWord(text)) return 0;
  const match = MARKER.exec(text);
  if (match === null) return 0;
  const mark = match[0].trim();
  if (mark === '-' && /^-\d/.test(text)) return 0;
  if (OPEN_START.test(text)) return 0;
  return match[0].length;
}

/** Two letters at the start are no marker, and nearly all lines begin with two. */
function isPlainWord(text: string): boolean {
  return isAsciiLetter(text.charCodeAt(0)) && isAsciiLetter(text.charCodeAt(1));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function makeBlocks(context: Context, lines: readonly Line[]): Block[] {
  const blocks: { lines: Line[]; bullet: boolean; marker: number; gap: number }[] = [];
  const markers = lines.map((line) => markerLength(line.text));
  const indents = indentedItems(context, lines, markers);
  // Where list items have their marks as text, a paragraph of an item without one is its second.
  const written = lines.some((line, i) => (markers[i] ?? 0) > 0 && line.facts?.listLevel !== undefined);
  let previous: Line | undefined;
  for (const [i, line] of lines.entries()) {
    const marker = markers[i] ?? 0;
    const open = blocks.at(-1);
    if (!isPlainLetter(line.text.charCodeAt(marker)) && !/[\p{L}\p{N}]/u.test(line.text.slice(marker))) continue;
    if (open !== undefined && previous !== undefined && marker === 0 && goesOn(context, open, previous, line)) {
      open.lines.push(line);
    } else {
      const bullet =
        marker > 0 ||
        (!written && line.facts?.listLevel !== undefined && line.facts.heading === undefined && !line.bold) ||
        indents.has(line);
      blocks.push({ lines: [line], bullet, marker, gap: line.gap / line.size });
    }
    previous = line;
  }
  return blocks.map(finish);
}

/** Where a line begins: further to the left is less; lines read from right to left begin at their right. */
function beginning({ box, cells }: Line): number {
  return cells[0]?.fragment.leftwards === true ? -box.x - box.width : box.x;
}

function columnBeginning({ columnLeft, columnRight, cells }: Line): number {
  return cells[0]?.fragment.leftwards === true ? -columnRight : columnLeft;
}

/**
 * Items of a list whose markers are no text (drawn dots): plain lines that stand in by 0.6–5 em from where other lines of
 * the section begin, at an x that they share.
 */
function indentedItems(context: Context, lines: readonly Line[], markers: readonly number[]): ReadonlySet<Line> {
  const items = new Set<Line>();
  const standingIn = lines.filter((line) => standsIn(context, line));
  if (standingIn.length === 0) return items;
  const xs = new Map<number, number>();
  for (const line of lines) xs.set(Math.round(beginning(line)), (xs.get(Math.round(beginning(line))) ?? 0) + 1);
  const marks = lines.filter((_, i) => (markers[i] ?? 0) > 0).map(beginning);
  const cells = new Set<number>();
  for (const line of lines)
    for (const cell of line.cells) if (cell !== line.cells[0]) cells.add(Math.round(cell.box.x));
  for (const line of standingIn) {
    // Below the second cell of a row with a date stands the rest of that row.
    const at = beginning(line);
    if (cells.has(Math.round(line.box.x))) continue;
    // Where items have marks, a line without one that begins at the marks is none.
    if (marks.some((x) => Math.abs(x - at) < 2)) continue;
    if ((xs.get(Math.round(at)) ?? 0) < 2) continue;
    const base = lines.some((other) => other.column === line.column && beginning(other) < at - line.size * 0.5);
    if (base) items.add(line);
  }
  return items;
}

function standsIn(context: Context, line: Line): boolean {
  if (line.gutter || line.bold || line.italic || line.cells.length > 1 || line.size > context.bodySize * 1.1)
    return false;
  const indent = (beginning(line) - columnBeginning(line)) / line.size;
  return indent >= 0.6 && indent <= 5;
}

function finish(block: { lines: Line[]; bullet: boolean; marker: number; gap: number }): Block {
  const spans = block.lines.map((line, i) => ({
    start: line.start + (i === 0 ? block.marker : 0),
    end: line.start + line.text.length,
  }));
  const words = block.lines.reduce((sum, line) => sum + wordCount(line.text), 0);
  return { lines: block.lines, spans, bullet: block.bullet, gap: block.gap, words };
}

/** Is `next` the continuation of the block that ends with `previous`? */
function goesOn(
  context: Context,
  block: { lines: Line[]; bullet: boolean; marker: number },
  previous: Line,
  next: Line,
): boolean {
  if (previous.paragraph !== undefined || next.paragraph !== undefined)
    return (
      (next.facts?.listLevel !== undefined && previous.paragraph === next.paragraph) ||
      wrapsInParagraph(previous, next) ||
      wrapsCell(previous, next)
    );
  if (wrapsDate(previous, next)) return true;
  if (previous.cells.length > 1 && next.gap < next.size * 2 && wrapsRange(previous, next)) return true;
  if (previous.gutter && next.gutter && previous.column === next.column) return next.gap < next.size * 1.7;
  if (previous.gutter !== next.gutter || !sameLook(previous, next)) return false;
  if (next.cells.length > 1 || previous.cells.length > 1) return false;
  if (wrapsRange(previous, next) || leavesBracketOpen(previous, next)) return true;
  if (block.bullet && isBracketedDate(next, previous)) return true;
  if (tellsStep(previous) || (tellsStep(next) && beginsWithDate(next, context))) return false;
  const first = block.lines[0] ?? previous;
  const tight = next.gap / next.size <= tightness(context, next) * 1.22;
  if (tight && block.marker > 0 && reachesFar(previous) && hangs(first, block.marker, next)) return true;
  if (endsWithDate(previous, context) || endsWithDate(next, context) || beginsWithRange(next, context)) return false;
  if (!block.bullet && beginsWithDate(next, context) && beginsWithDate(block.lines[0] ?? previous, context))
    return false;
  if (!block.bullet && closesWithYear(previous, context, 1) && closesWithYear(next, context, 12)) return false;
  if (!block.bullet && closesWithAcronym(previous) && closesWithAcronym(next)) return false;
  if (/[.!?]$/.test(previous.text) && isLabelled(next) && isLabelled(first)) return false;
  const broken = !Number.isFinite(next.gap);
  if (!broken && !tight) return false;
  if (!broken && block.bullet && next.box.x < first.box.x - 2) return false;
  if (!broken && !block.bullet && Math.abs(next.box.x - previous.box.x) > next.size * 1.6 && !centred(previous, next))
    return false;
  const small = /^[\p{Ll}\d(&/]/u.test(next.text);
  const closed = /[.!?:;。！？]["')”]?$/.test(previous.text.trimEnd());
  if (small && !closed) return true;
  if (broken && (closed || !block.bullet)) return small && isFull(previous, next);
  return isFull(previous, next);
}

/** "Selling (negotiation," above "pipelines)", "(2013 –" above "2016)": text of any alignment. */
function leavesBracketOpen(previous: Line, next: Line): boolean {
  if (next.gap > next.size * 1.8 || !/\([^()]*[,，、\d][^()]*$/.test(previous.text)) return false;
  return /^[^()]*\)/.test(next.text);
}

/** Share of its column that a line takes up before it may go on in the next without being full. */
const FAR = 0.5;

function reachesFar({ box, columnLeft, columnRight }: Line): boolean {
  return box.x + box.width - columnLeft > (columnRight - columnLeft) * FAR;
}

/** Begins exactly where the text behind a list marker does: though the line above is not full, it is of the same item. */
function hangs(first: Line, marker: number, next: Line): boolean {
  const [cell] = first.cells;
  // Text recognition loses marks.
  if (cell === undefined || cell.fragment.leftwards || cell.fragment.confidence !== undefined) return false;
  const start = cell.fragment.edges[marker];
  return start !== undefined && Math.abs(next.box.x - start) < 1.5;
}

/** The last cell of a table's row goes on in the next line. */
function wrapsCell(previous: Line, next: Line): boolean {
  const last = previous.cells.length > 1 ? previous.cells.at(-1)?.fragment : undefined;
  return last?.paragraph !== undefined && last.paragraph === next.paragraph && !last.breaks;
}

function centred(a: Line, b: Line): boolean {
  return Math.abs(a.box.x + a.box.width / 2 - b.box.x - b.box.width / 2) < 2;
}

/** The same style on the whole, or where the one ends and the other begins (a bold phrase that wraps). */
function sameLook(a: Line, b: Line): boolean {
  if (Math.abs(a.size - b.size) >= 0.6) return false;
  if (a.bold === b.bold && (a.italic === b.italic || a.text.length > 60) && a.color === b.color) return true;
  const end = a.styles.at(-1);
  const start = b.styles[0];
  if (a.styles.length < 2 && b.styles.length < 2) return false;
  return (
    end !== undefined &&
    start !== undefined &&
    end.bold === start.bold &&
    end.italic === start.italic &&
    a.text.length > 40
  );
}

function tightness(context: Context, line: Line): number {
  return context.spacing.get(Math.round(line.size * 2) / 2) ?? 1.5;
}

/** The usual distance of lines inside paragraphs, by size. */
export function lineSpacing(lines: readonly Line[]): ReadonlyMap<number, number> {
  const gaps = new Map<number, number[]>();
  for (const line of lines) {
    const ratio = line.gap / line.size;
    if (!Number.isFinite(ratio) || ratio > 2.6 || ratio < 0.8) continue;
    const size = Math.round(line.size * 2) / 2;
    const list = gaps.get(size);
    if (list === undefined) gaps.set(size, [ratio]);
    else list.push(ratio);
  }
  const spacing = new Map<number, number>();
  for (const [size, list] of gaps) {
    list.sort((a, b) => a - b);
    spacing.set(size, list[Math.floor(list.length * 0.15)] ?? 1.5);
  }
  return spacing;
}
