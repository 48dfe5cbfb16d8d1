// Sets a flow document on A4 pages: the same boxes and places as documents that have pages of their own.
import type { Box, Link, Page, Paragraph, ReadResult, Run } from '@vitae/schema';
import { type ReadContext, unreadable } from '../read-context.ts';
import { hideZeroWidth } from '../text/zero-width.ts';
import type { FlowBlock, FlowDocument, Part } from './flow-document.ts';
import { hiddenTextFindings } from './hidden-text-findings.ts';
import { movePiece, type Piece, type Strip } from './piece.ts';
import { placedRun } from './placed-run.ts';
import { setBlocks } from './set-blocks.ts';

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89, top: 48, bottom: 48 } as const;
const DEFAULT_MARGIN = 56;
const MARGIN_RANGE = [36, 90] as const;
/** Between the header, the body and what comes after it. */
const PART_GAP = 14;

export function setPages(document: FlowDocument, context: ReadContext): ReadResult {
  const { limits } = context;
  if (countCharacters(document) > limits.textCharacters) {
    return unreadable('document.too-large', `It has more than ${limits.textCharacters} characters of text.`);
  }
  const left = margin(document.margins?.left);
  const width = PAGE.width - left - margin(document.margins?.right);
  const paragraphs: Paragraph[] = [];
  const strip = setParts(document, width, paragraphs);
  const pages = paginate(strip, PAGE.height - PAGE.top - PAGE.bottom, limits.pages);
  if (pages.length > limits.pages) {
    return unreadable('document.too-many-pages', `It has more than ${limits.pages} pages.`);
  }
  const set = pages.map((pieces, i) => buildPage(pieces, i + 1, left));
  if (!set.some((page) => page.runs.some((run) => run.hidden === undefined))) {
    const pictures = document.pictures > 0 ? ' It holds pictures only.' : '';
    return unreadable('document.no-text', `There is no visible text in the document.${pictures}`);
  }
  return {
    ok: true,
    document: {
      format: document.format,
      layout: 'flow',
      pages: set,
      paragraphs,
      meta: document.meta,
      findings: [...document.findings, ...pictureFindings(document), ...hiddenTextFindings(set)],
    },
  };
}

function margin(wanted: number | undefined): number {
  return Math.min(Math.max(wanted ?? DEFAULT_MARGIN, MARGIN_RANGE[0]), MARGIN_RANGE[1]);
}

function setParts(document: FlowDocument, width: number, paragraphs: Paragraph[]): Strip {
  const counts = { tables: 0, frames: 0, columns: 0 };
  const parts: readonly [Part, readonly FlowBlock[]][] = [
    ['header', document.headers],
    ['body', document.body],
    ['footnote', document.footnotes],
    ['footer', document.footers],
  ];
  const pieces: Piece[] = [];
  let y = 0;
  for (const [part, blocks] of parts) {
    if (blocks.length === 0) continue;
    const strip = setBlocks(blocks, width, { paragraphs, counts, part });
    if (strip.pieces.every((piece) => piece.runs.length === 0)) continue;
    if (y > 0) y += PART_GAP;
    for (const piece of strip.pieces) pieces.push(movePiece(piece, 0, y));
    y += strip.height;
  }
  return { height: y, pieces };
}

/**
 * Pieces of columns side by side overlap in y, so a page takes every piece that ends on it; the next page starts at the highest
 * of those that are left. Inside one column this keeps the order.
 */
function paginate(strip: Strip, height: number, limit: number): Piece[][] {
  const pages: Piece[][] = [];
  for (let rest = [...strip.pieces]; rest.length > 0 && pages.length <= limit; ) {
    const start = rest.reduce((top, piece) => Math.min(top, piece.top), Number.POSITIVE_INFINITY);
    const broken = rest.findIndex((piece, i) => i > 0 && piece.breakBefore === true && hasRuns(rest.slice(0, i)));
    const open = broken === -1 ? rest : rest.slice(0, broken);
    const later = broken === -1 ? [] : rest.slice(broken);
    const page = takePage(open, start + height);
    if (page.length > 0) pages.push(page.map((piece) => movePiece(piece, 0, PAGE.top - start)));
    const taken = new Set(page);
    rest = [...open.filter((piece) => !taken.has(piece)), ...later];
  }
  return pages.length === 0 ? [[]] : pages;
}

const hasRuns = (pieces: readonly Piece[]): boolean => pieces.some((piece) => piece.runs.length > 0);

function takePage(pieces: readonly Piece[], end: number): Piece[] {
  const fitting = pieces.filter((piece) => piece.top + piece.height <= end);
  const page = fitting.length > 0 ? fitting : pieces.slice(0, 1);
  if (page.length === pieces.length) return page;
  let last = page.length - 1;
  while (last > 0 && page[last]?.keepWithNext === true) last -= 1;
  return page.slice(0, last + 1);
}

function buildPage(pieces: readonly Piece[], number: number, left: number): Page {
  const links: Link[] = [];
  const runs: Run[] = [];
  const rules: Box[] = [];
  for (const piece of pieces) {
    const [dx, dy] = [piece.dx + left, piece.dy];
    for (const box of piece.rules) rules.push({ ...box, x: box.x + dx, y: box.y + dy });
    for (const placed of piece.runs) runs.push(placedRun(placed, dx, dy, links));
  }
  return { number, width: PAGE.width, height: PAGE.height, runs: hideZeroWidth(runs), links, images: [], rules };
}

function countCharacters(document: FlowDocument): number {
  const count = (blocks: readonly FlowBlock[]): number =>
    blocks.reduce((sum, block) => {
      if (block.kind === 'paragraph') return sum + block.spans.reduce((all, span) => all + span.text.length, 0);
      if (block.kind === 'table') return sum + block.rows.flat().reduce((all, cell) => all + count(cell.blocks), 0);
      return sum + count(block.blocks);
    }, 0);
  return count(document.body) + count(document.headers) + count(document.footers) + count(document.footnotes);
}

function pictureFindings({ pictures }: FlowDocument): FlowDocument['findings'] {
  if (pictures === 0) return [];
  const what = pictures === 1 ? 'one picture' : `${pictures} pictures`;
  const message = `The document holds ${what}. Text inside pictures is not read.`;
  return [{ code: 'read.pictures', severity: 'info', message }];
}
