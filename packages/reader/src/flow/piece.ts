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
  return {
    ...piece,
    top: piece.top + dy,
    runs: piece.runs.map((run) => moveRun(run, dx, dy)),
    rules: piece.rules.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })),
  };
}

function moveRun(run: PlacedRun, dx: number, dy: number): PlacedRun {
  return {
    ...run,
    box: { ...run.box, x: run.box.x + dx, y: run.box.y + dy },
    baseline: run.baseline + dy,
    ...(run.edges === undefined || dx === 0 ? {} : { edges: run.edges.map((edge) => edge + dx) }),
  };
}
