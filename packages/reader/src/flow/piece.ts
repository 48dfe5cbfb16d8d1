// Text that is set but not yet on a page: runs and lines relative to an endless strip.
import type { Box } from '@vitae/schema';
import type { SpanStyle } from './flow-document.ts';

/** Text in one style on one line; it becomes a run when its place on a page is known. */
export interface PlacedRun {
  readonly text: string;
  readonly style: SpanStyle;
  /** text.length + 1 x positions in the column, before `shift` is added. */
  readonly edges: readonly number[];
  readonly shift: number;
  /** From the strip's top. */
  readonly baseline: number;
  /** Index into the document's paragraphs. */
  readonly paragraph: number | undefined;
  /** The text says that its line ends here. */
  readonly breaks: boolean;
}

/** What stays together on a page: normally one line. */
export interface Piece {
  readonly top: number;
  readonly height: number;
  readonly runs: readonly PlacedRun[];
  readonly rules: readonly Box[];
  /** Offset of the runs and rules: a piece moves several times before its place on a page is known. */
  readonly dx: number;
  readonly dy: number;
  /** A page starts here. */
  readonly breakBefore?: boolean | undefined;
  /** Should not be the last on a page, such as a heading. */
  readonly keepWithNext?: boolean | undefined;
}

export interface Strip {
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export function movePiece(piece: Piece, dx: number, dy: number): Piece {
  const { top, height, runs, rules, breakBefore, keepWithNext } = piece;
  return { top: top + dy, height, runs, rules, dx: piece.dx + dx, dy: piece.dy + dy, breakBefore, keepWithNext };
}
