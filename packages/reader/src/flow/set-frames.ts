// Sets text boxes that stand together: by their places on the page where known, without letting them overlap.
import type { FlowFrame } from './flow-document.ts';
import { movePiece, type Piece, type Strip } from './piece.ts';

const GUTTER = 12;
/** Frames may overlap so far (points) and still be side by side or one above the other. */
const TOLERANCE = 8;
const MIN_WIDTH = 60;

interface Placed {
  readonly frame: FlowFrame;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export type SetFrame = (frame: FlowFrame, width: number) => Strip;

export function setFrames(frames: readonly FlowFrame[], width: number, setFrame: SetFrame): Strip {
  const placed = frames.flatMap((frame) => (frame.box === undefined ? [] : [{ frame, box: frame.box }]));
  const loose = frames.filter((frame) => frame.box === undefined);
  const strips = [setArea(placed, width, setFrame), ...loose.map((frame) => setFrame(frame, width))];
  return stack(strips);
}

/** Recursive cuts along empty bands: first what stands side by side over the full height, then what stands one above the other. */
function setArea(placed: readonly Placed[], width: number, setFrame: SetFrame): Strip {
  const [only] = placed;
  if (only === undefined) return { height: 0, pieces: [] };
  if (placed.length === 1) return setFrame(only.frame, width);
  const rows = cut(placed, 'y', 'height');
  const columns = cut(placed, 'x', 'width');
  if (columns.length > 1 && (rows.length === 1 || columns.some((group) => group.length > 1))) {
    return setSideBySide(columns, width, setFrame);
  }
  if (rows.length > 1) return stack(rows.map((group) => setArea(group, width, setFrame)));
  if (columns.length > 1) return setSideBySide(columns, width, setFrame);
  const inOrder = [...placed].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  return stack(inOrder.map(({ frame }) => setFrame(frame, width)));
}

function cut(placed: readonly Placed[], from: 'x' | 'y', extent: 'width' | 'height'): Placed[][] {
  const sorted = [...placed].sort((a, b) => a.box[from] - b.box[from]);
  const groups: Placed[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of sorted) {
    const group = groups.at(-1);
    if (group === undefined || item.box[from] >= end - TOLERANCE) groups.push([item]);
    else group.push(item);
    end = Math.max(end, item.box[from] + item.box[extent]);
  }
  return groups;
}

function setSideBySide(groups: readonly Placed[][], width: number, setFrame: SetFrame): Strip {
  const room = width - GUTTER * (groups.length - 1);
  const extents = groups.map((group) => {
    const left = Math.min(...group.map(({ box }) => box.x));
    return Math.max(MIN_WIDTH, Math.max(...group.map(({ box }) => box.x + box.width)) - left);
  });
  const total = extents.reduce((a, b) => a + b, 0);
  const pieces: Piece[] = [];
  let x = 0;
  let height = 0;
  for (const [i, group] of groups.entries()) {
    const own = ((extents[i] ?? MIN_WIDTH) / total) * room;
    const strip = setArea(group, own, setFrame);
    for (const piece of strip.pieces) pieces.push(movePiece(piece, x, 0));
    x += own + GUTTER;
    height = Math.max(height, strip.height);
  }
  return { height, pieces };
}

function stack(strips: readonly Strip[]): Strip {
  const pieces: Piece[] = [];
  let y = 0;
  for (const strip of strips) {
    for (const piece of strip.pieces) pieces.push(movePiece(piece, 0, y));
    y += strip.height;
  }
  return { height: y, pieces };
}
