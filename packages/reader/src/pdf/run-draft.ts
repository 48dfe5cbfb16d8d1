// Runs while they are being built; and putting together those that PDFium's order of characters tore apart.
import type { Glyphs } from './set-spaces.ts';
import type { TextPiece } from './text-piece.ts';

export interface RunDraft extends Glyphs {
  readonly first: TextPiece;
  piece: TextPiece;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of the last character. */
  start: number;
  end: number;
  /** A space comes before the next character. */
  space: boolean;
  rightToLeft: boolean;
}

/** Em. Objects that leave more than this between them have a space there, whether or not PDFium saw one. */
export const SPACE_GAP = 0.2;
/** Em. Parts of a line that are this close belong together, whatever came between them in the order of characters. */
const NEAREST = -0.3;
const FARTHEST = 0.5;

export function beginDraft(piece: TextPiece, start: number): RunDraft {
  const { top, bottom } = piece;
  const glyphs = { texts: [], starts: [], ends: [], spaced: [] };
  const common = { ...glyphs, piece, first: piece, space: false, rightToLeft: false };
  return { ...common, left: start, right: start, top, bottom, start, end: start };
}

/**
 * PDFium orders characters by where they stand: lines that overlap come interleaved, and letters of fonts without metrics
 * come as lines of their own. Parts of one look on one base line that touch become one draft, at the place of the first.
 */
export function stitchDrafts(drafts: readonly RunDraft[]): RunDraft[] {
  const gone = new Set<RunDraft>();
  for (const line of linesOf(drafts)) {
    line.sort((a, b) => a.left - b.left);
    let [whole] = line;
    for (const next of line.slice(1)) {
      if (whole !== undefined && touches(whole, next)) {
        const [early, late] = [whole, next];
        join(early, late);
        gone.add(late);
      } else {
        whole = next;
      }
    }
  }
  return gone.size === 0 ? [...drafts] : drafts.filter((draft) => !gone.has(draft));
}

/** Upright drafts that could be parts of one line; only where there are several. */
function linesOf(drafts: readonly RunDraft[]): RunDraft[][] {
  const lines = new Map<string, RunDraft[]>();
  for (const draft of drafts) {
    const { angle, look, hidden, base } = draft.first;
    if (angle !== 0 || draft.rightToLeft) continue;
    const key = `${look}|${hidden ?? ''}|${Math.round(base * 10)}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [draft]);
    else line.push(draft);
  }
  return [...lines.values()].filter((line) => line.length > 1);
}

function touches(a: RunDraft, b: RunDraft): boolean {
  const gap = (b.left - a.right) / (a.first.size || 1);
  return gap > NEAREST && gap < FARTHEST && b.right > a.right;
}

function join(a: RunDraft, b: RunDraft): void {
  const gap = b.left - a.right;
  a.texts.push(...b.texts);
  a.starts.push(...b.starts);
  a.ends.push(...b.ends);
  a.spaced.push(gap > a.first.size * SPACE_GAP, ...b.spaced.slice(1));
  a.right = b.right;
  a.top = Math.min(a.top, b.top);
  a.bottom = Math.max(a.bottom, b.bottom);
}
