// Runs that stand close together on one base line: a phrase, a cell, or a whole line of a paragraph.
import type { Box, Paragraph, Run } from '@vitae/schema';
import { cleanRun } from '../text/clean-run.ts';
import { closeLetters } from './close-letters.ts';
import { JoinedRuns } from './joined-runs.ts';
import { stretchedPart } from './justified.ts';
import { distance, evenEdges, readingRuns } from './right-to-left.ts';

/** A stretch of a fragment in one style; offsets into the fragment's text. */
export interface StyleSpan {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly font: string;
  /** Index into the page's links. */
  readonly link: number | undefined;
}

export interface Fragment {
  readonly page: number;
  readonly text: string;
  /** text.length + 1 x positions. */
  readonly edges: number[];
  readonly box: Box;
  readonly baseline: number;
  /** Of most of its characters. */
  readonly size: number;
  readonly styles: readonly StyleSpan[];
  /** Reads as a date and hardly anything else. */
  readonly date: boolean;
  /** Its words head a section. */
  readonly heading: boolean;
  readonly paragraph: number | undefined;
  /** The table cell it stands in, in formats that have tables. */
  readonly cell: Paragraph['cell'];
  /** OCR only. */
  readonly confidence: number | undefined;
  /** Stands in a row that is read from right to left. */
  readonly leftwards: boolean;
  /** The document itself ends the line behind it, inside its paragraph. */
  readonly breaks: boolean;
}

/** x positions at which many rows of the page begin: a run that begins there is the start of a column's line. */
export interface LeftEdges {
  has(x: number): boolean;
}

/** Gaps wider than this many ems start a new fragment. */
const CELL_GAP = 1.05;
/** Gaps wider than this many ems are a space that the runs don't contain. */
const WORD_GAP = 0.16;
/** "12." or "[3]" at the head of an item. */
const NUMBERING = /^(?:\d{1,3}[.)]|\[\p{Lu}{0,2}\d{1,3}\])$/u;
const BULLET = /^[•●○◦▪▫■□◆◇►▶▸‣⁃∙·*»➢➤✓✔–—-]$/;

/** What a row knows of its page. */
interface RowPlace {
  readonly page: number;
  readonly edges: LeftEdges;
  readonly paragraphs: readonly Paragraph[] | undefined;
  /** The row is read from right to left. */
  readonly leftwards: boolean;
}

/** Runs of one row, from left to right → fragments. */
export function joinRuns(row: readonly Run[], place: RowPlace): Fragment[] {
  const { edges, paragraphs = [] } = place;
  const fragments: Fragment[] = [];
  const cell = (run: Run) => (run.paragraph === undefined ? undefined : paragraphs[run.paragraph]?.cell);
  const sources: (readonly Run[])[] = [];
  let open: Run[] = [];
  const close = () => {
    const fragment = makeFragment(place, open, open[0] && cell(open[0]));
    if (fragment !== undefined) {
      fragments.push(fragment);
      sources.push(open);
    }
    open = [];
  };
  for (const run of row) {
    const last = open.at(-1);
    if (last !== undefined && !belongs(open, last, run, edges)) close();
    open.push(run);
  }
  if (open.length > 0) close();
  const part = stretchedPart(fragments);
  if (part === undefined) return fragments;
  const words = sources.slice(part.from, part.to).flat();
  const line = makeFragment(place, words, words[0] && cell(words[0]));
  return line === undefined ? fragments : fragments.toSpliced(part.from, part.to - part.from, line);
}

function belongs(open: readonly Run[], last: Run, run: Run, edges: LeftEdges): boolean {
  if (last.paragraph !== run.paragraph) return false;
  const gap = run.box.x - (last.box.x + last.box.width);
  const em = Math.max(last.size, run.size);
  if (open.length === 1 && BULLET.test(last.text.trim())) return gap <= em * 3.5;
  if (open.length === 1 && gap <= em * 1.6 && NUMBERING.test(last.text.trim())) return true;
  if (gap > em * CELL_GAP) return false;
  const otherSize = Math.abs(last.size - run.size) > 0.07 * em;
  if (otherSize && gap > em * 0.55) return false;
  if (!edges.has(run.box.x)) return true;
  return gap <= em * 0.4 && (last.color === run.color || gap < -em) && last.font === run.font;
}

function makeFragment(place: RowPlace, placed: readonly Run[], cell: Fragment['cell']): Fragment | undefined {
  const { page, leftwards } = place;
  const runs = leftwards ? readingRuns(placed) : placed;
  let text = '';
  let edges: number[] = [];
  const styles: StyleSpan[] = [];
  let previous: Run | undefined;
  for (const run of runs) {
    const clean = cleanRun(run);
    if (clean.text === '') continue;
    let body = clean.text;
    let from = 0;
    if (previous !== undefined) {
      const gap = leftwards ? distance(run.box, previous.box) : run.box.x - (previous.box.x + previous.box.width);
      if (gap > WORD_GAP * Math.max(run.size, previous.size) && !text.endsWith(' ') && !body.startsWith(' ')) {
        text += ' ';
        edges.push(previous.box.x + previous.box.width);
      }
    }
    if ((text === '' || text.endsWith(' ')) && body.startsWith(' ')) from = 1;
    body = body.slice(from);
    const start = text.length;
    text += body;
    if (start === 0 && clean.edges.length > from + body.length) edges = clean.edges.slice(from, from + body.length);
    else for (let i = 0; i < body.length; i++) edges.push(clean.edges[from + i] ?? run.box.x);
    styles.push(styleOf(run, start, text.length));
    previous = run;
  }
  if (text.trim() === '' || previous === undefined) return undefined;
  if (leftwards)
    return finish({ page, runs, cell, last: previous, text, edges: evenEdges(text, runs), styles, leftwards });
  const tight = closeLetters(text, edges, styles);
  return finish({
    page,
    runs,
    cell,
    last: previous,
    text: tight.text,
    edges: tight.edges,
    styles: tight.styles,
    leftwards,
  });
}

function styleOf(run: Run, start: number, end: number): StyleSpan {
  return {
    start,
    end,
    size: run.size,
    bold: run.bold ?? false,
    italic: run.italic ?? false,
    color: run.color ?? '#000000',
    font: run.font ?? '',
    link: run.link,
  };
}

interface Closed {
  readonly page: number;
  readonly runs: readonly Run[];
  readonly cell: Fragment['cell'];
  readonly last: Run;
  readonly text: string;
  readonly edges: number[];
  readonly styles: readonly StyleSpan[];
  readonly leftwards: boolean;
}

function finish({ page, runs, cell, last, text, edges, styles, leftwards }: Closed): Fragment {
  const trimmed = text.trimEnd();
  const right = edges[trimmed.length] ?? last.box.x + last.box.width;
  edges.length = trimmed.length;
  edges.push(right);
  const main = styles.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { box } of runs) {
    top = Math.min(top, box.y);
    bottom = Math.max(bottom, box.y + box.height);
  }
  const left = edges[0] ?? last.box.x;
  return new JoinedRuns({
    page,
    text: trimmed,
    edges,
    box: { x: left, y: top, width: Math.max(0, right - left), height: bottom - top },
    baseline: runs[0]?.baseline ?? bottom,
    size: main.size,
    styles: cutStyles(styles, trimmed.length),
    paragraph: runs[0]?.paragraph,
    cell,
    confidence: sureness(runs),
    leftwards,
    breaks: runs.some((run) => run.breaks === true),
  });
}

function sureness(runs: readonly Run[]): number | undefined {
  let sum = 0;
  let count = 0;
  for (const { confidence } of runs) {
    if (confidence === undefined) continue;
    sum += confidence;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}

function cutStyles(styles: readonly StyleSpan[], length: number): readonly StyleSpan[] {
  if (styles.every((s) => s.end <= length && s.end > s.start)) return styles;
  return styles.map((s) => ({ ...s, end: Math.min(s.end, length) })).filter((s) => s.end > s.start);
}
