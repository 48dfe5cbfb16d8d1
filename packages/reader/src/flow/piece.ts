// Text that is set but not yet on a page: runs and lines relative to an endless strip.
import type { Box, Run } from '@vitae/schema';

/** A run whose link is still an address; `x` and `y` count from the strip's top left corner. */
export type PlacedRun = Omit<Run, 'link'> & { readonly uri?: string | undefined };

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
