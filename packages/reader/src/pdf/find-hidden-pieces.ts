// Which text nobody can see: by how it is drawn, what is behind it, and what is painted over it.
import type { Box, HiddenReason } from '@vitae/schema';
import { clipBox } from './clip-box.ts';
import type { Ink } from './ink.ts';
import type { PageObjects, Shape } from './page-objects.ts';
import type { PageSpace } from './page-space.ts';
import type { Pdfium } from './pdfium-module.ts';
import { isLayered } from './text-layer.ts';
import type { TextPiece } from './text-piece.ts';

/** Of 255: below 5% nobody sees it. */
const LEAST_ALPHA = 13;
/** Points as displayed; the smallest print in use is 4. */
const LEAST_SIZE = 2;
/** Of its usual width: letters lie on top of each other. */
const LEAST_STRETCH = 0.1;
/** Points. */
const LEAST_EXTENT = 0.1;
/** Largest difference of a channel at which two colours look the same. */
const SAME_COLOUR = 6;
/** Share of a text's box that must have another colour than the text for it to be seen. */
const LEAST_BACKGROUND = 0.25;
/** Em. */
const WORD_GAP = 0.15;
/** Points by which a cover may miss the edge of what it covers. */
const SLACK = 1;
const INVISIBLE_MODE = 3;
const CLIP_MODE = 7;
/** Shapes under this size (points) are neither background nor cover. */
const LEAST_SHAPE = 3;
/** An image that takes this share of the page over text is the scan that the text belongs to. */
const SCAN_SHARE = 0.5;

interface Scene {
  readonly pdfium: Pdfium;
  /** That may be background or cover, in the order of painting. */
  readonly shapes: readonly Shape[];
  readonly texts: PageObjects['texts'];
  readonly space: PageSpace;
  /** Draws the page at its first use. */
  readonly ink: Ink;
  /** Forms of the document may stand in layers. */
  readonly layers: boolean;
}

/** Sets `piece.hidden`. The picture is only made when something is suspicious. */
export function findHiddenPieces(
  pdfium: Pdfium,
  pieces: readonly TextPiece[],
  objects: PageObjects,
  space: PageSpace,
  ink: Ink,
  layers: boolean,
): void {
  const shapes = objects.shapes.filter(
    ({ box, filled }) => filled && box.width >= LEAST_SHAPE && box.height >= LEAST_SHAPE,
  );
  const scene: Scene = { pdfium, shapes, texts: objects.texts, space, ink, layers };
  for (const piece of pieces) {
    if (piece.right < piece.left) continue;
    piece.hidden = byItself(piece, scene) ?? byOthers(piece, scene);
  }
  joinOverflow(pieces);
}

function byItself(piece: TextPiece, { shapes, space }: Scene): HiddenReason | undefined {
  if (piece.renderMode === INVISIBLE_MODE || piece.renderMode === CLIP_MODE) {
    // Over a scan it is the text that belongs to it; as a clip it may show what is painted through it.
    const pictured = shapes.some((shape) => shape.kind !== 'path' && holdsMiddle(shape.box, piece));
    return pictured ? undefined : 'invisible-render-mode';
  }
  if (piece.alpha < LEAST_ALPHA) return 'transparent';
  if (piece.size < LEAST_SIZE && piece.bottom - piece.top < LEAST_SIZE * 1.5) return 'too-small';
  if (piece.stretch < LEAST_STRETCH) return 'too-small';
  const outside = piece.right < 0 || piece.bottom < 0 || piece.left > space.width || piece.top > space.height;
  return outside ? 'off-page' : undefined;
}

/** Fonts that a document brings along as drawings have no name; their letters may draw nothing. */
function isBlank(piece: TextPiece, { pdfium, ink }: Scene): boolean {
  if (piece.font.name !== '') return false;
  const { call, scratch, memory } = pdfium;
  if (call.FPDFPageObj_GetBounds(piece.object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return false;
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(memory.buffer, scratch, 4);
  return (top - bottom < LEAST_EXTENT || right - left < LEAST_EXTENT) && !ink.has(boxOf(piece));
}

function byOthers(piece: TextPiece, scene: Scene): HiddenReason | undefined {
  const { pdfium, texts, space, ink, shapes, layers } = scene;
  const painted = texts.get(piece.object);
  if (painted !== undefined) {
    if (piece.alpha * painted.opacity < LEAST_ALPHA) return 'transparent';
    const clip = clipBox(pdfium, piece.object, space, painted.matrix);
    if (clip !== undefined && isOutside(piece, clip) && !ink.has(boxOf(piece))) return 'covered';
    if (isLayered(pdfium, piece.object) && !ink.has(boxOf(piece))) return 'marked-hidden';
  }
  if (layers && painted?.inForm === true && !ink.has(boxOf(piece))) return 'marked-hidden';
  if (isBlank(piece, scene)) return 'transparent';
  const order = painted?.order ?? Number.POSITIVE_INFINITY;
  let behind: Shape | undefined;
  for (const shape of shapes) {
    if (shape.order < order) {
      if (holdsMiddle(shape.box, piece)) behind = shape;
    } else if (covers(shape, piece, space) && !shows(piece, ink)) {
      return 'covered';
    }
  }
  return hasColourOfBackground(piece, behind, ink) ? 'same-colour-as-background' : undefined;
}

/** Whether something of the text's own colour is to be seen where it stands. */
function shows(piece: TextPiece, ink: Ink): boolean {
  return ink.has(boxOf(piece)) && ink.hasColour(boxOf(piece), piece.color);
}

function covers(shape: Shape, piece: TextPiece, space: PageSpace): boolean {
  const { box, kind } = shape;
  if (!shape.opaque && kind !== 'image') return false;
  if (kind === 'image' && box.width * box.height > space.width * space.height * SCAN_SHARE) return false;
  return (
    box.x <= piece.left + SLACK &&
    box.y <= piece.top + SLACK + (piece.bottom - piece.top) * 0.2 &&
    box.x + box.width >= piece.right - SLACK &&
    box.y + box.height >= piece.bottom - SLACK - (piece.bottom - piece.top) * 0.2
  );
}

function hasColourOfBackground(piece: TextPiece, behind: Shape | undefined, ink: Ink): boolean {
  // Gradients and patterns may have any colour: only light text is looked at.
  const plain = behind?.fill === undefined ? isWhite(piece.color) : looksSame(behind.fill, piece.color);
  const suspicious = plain || behind?.kind === 'image';
  return suspicious && ink.otherColours(boxOf(piece), piece.color) < LEAST_BACKGROUND;
}

/** Each channel at least this on white paper: nobody sees it. */
const WHITE = 0xfa;

function isWhite(color: number): boolean {
  return color >> 16 >= WHITE && ((color >> 8) & 0xff) >= WHITE && (color & 0xff) >= WHITE;
}

/** The overflow of a visible word past its dark background belongs to the word. */
function joinOverflow(pieces: readonly TextPiece[]): void {
  for (let i = 1; i < pieces.length; i += 1) {
    const [before, piece] = [pieces[i - 1], pieces[i]];
    if (before === undefined || piece?.hidden !== 'same-colour-as-background' || before.hidden !== undefined) continue;
    const gap = Math.abs(piece.left - before.right);
    if (piece.look === before.look && piece.base === before.base && gap < piece.size * WORD_GAP)
      piece.hidden = undefined;
  }
}

function looksSame(a: number, b: number): boolean {
  const difference = (shift: number): number => Math.abs(((a >> shift) & 0xff) - ((b >> shift) & 0xff));
  return difference(0) < SAME_COLOUR && difference(8) < SAME_COLOUR && difference(16) < SAME_COLOUR;
}

function holdsMiddle(box: Box, piece: TextPiece): boolean {
  const x = (piece.left + piece.right) / 2;
  const y = (piece.top + piece.bottom) / 2;
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function isOutside(piece: TextPiece, clip: Box): boolean {
  return (
    piece.right <= clip.x + SLACK ||
    piece.left >= clip.x + clip.width - SLACK ||
    piece.bottom <= clip.y + SLACK ||
    piece.top >= clip.y + clip.height - SLACK
  );
}

function boxOf({ left, top, right, bottom }: TextPiece): Box {
  return { x: left, y: top, width: right - left, height: bottom - top };
}
