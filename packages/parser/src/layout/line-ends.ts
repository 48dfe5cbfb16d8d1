// Why a line ends: because it is full, or because the document says so.
import type { Line } from './line.ts';

/** The next line's first word would not have fitted at the end of this line. */
export function isFull(line: Line, next: Line): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const characters = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word) ? 1 : word.length + 1;
  const edges = next.cells[0]?.fragment.edges;
  const width =
    edges === undefined
      ? characters * line.size * 0.5
      : (edges[Math.min(characters, edges.length - 1)] ?? 0) - (edges[0] ?? 0);
  const right = line.box.x + line.box.width;
  return right + width > line.columnRight - line.size * 0.6;
}

/** Share of its column that a line takes up and may still be full: paragraphs can be indented from the right. */
const NEARLY_FULL = 0.75;

/**
 * Two lines of one paragraph of a flowing format with no break by hand between them. Whether a cell or a frame is full cannot be
 * told: they may be narrower than their column.
 */
export function wrapsInParagraph(line: Line, next: Line): boolean {
  if (line.paragraph === undefined || line.paragraph !== next.paragraph) return false;
  if (line.cells.at(-1)?.fragment.breaks === true) return false;
  if (line.facts?.cell !== undefined || line.facts?.frame !== undefined || line.page !== next.page) return true;
  const reach = line.box.x + line.box.width - line.columnLeft;
  return reach > (line.columnRight - line.columnLeft) * NEARLY_FULL || isFull(line, next);
}
