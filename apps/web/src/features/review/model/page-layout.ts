// Where pages lie in the scrolled column, in CSS pixels, and which of them are in view.
import type { Box } from '@vitae/schema';

export interface PageSize {
  readonly number: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export interface PageFrame {
  readonly number: number;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface PageColumn {
  readonly frames: readonly PageFrame[];
  readonly width: number;
  readonly height: number;
  /** CSS pixels for a point. */
  readonly scale: number;
}

/** Space around and between pages. */
export const PAGE_GAP = 16;

/** CSS pixels for a point at 100%. */
export const FULL_SIZE = 96 / 72;

export const ZOOM_STEPS: readonly number[] = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** `fit`: as wide as the pane. A number: relative to 100%. */
export type Zoom = 'fit' | number;

export function layPages(pages: readonly PageSize[], scale: number, paneWidth: number): PageColumn {
  const widest = Math.max(0, ...pages.map((page) => page.width)) * scale;
  const width = Math.max(paneWidth, widest + 2 * PAGE_GAP);
  let top = PAGE_GAP;
  const frames = pages.map((page): PageFrame => {
    const frame = {
      number: page.number,
      top,
      left: (width - page.width * scale) / 2,
      width: page.width * scale,
      height: page.height * scale,
    };
    top += frame.height + PAGE_GAP;
    return frame;
  });
  return { frames, width, height: top, scale };
}

export function scaleOf(zoom: Zoom, pages: readonly PageSize[], paneWidth: number): number {
  if (zoom !== 'fit') return zoom * FULL_SIZE;
  const widest = Math.max(1, ...pages.map((page) => page.width));
  return Math.max(0.1, (paneWidth - 2 * PAGE_GAP) / widest);
}

/** The next step of zoom from a scale, or the same when there is none. */
export function zoomStep(scale: number, direction: 1 | -1): number {
  const zoom = scale / FULL_SIZE;
  const steps = direction === 1 ? ZOOM_STEPS : ZOOM_STEPS.toReversed();
  return steps.find((step) => (step - zoom) * direction > 0.01) ?? zoom;
}

/** Frames that touch the view or stand within `margin` of it: those that are worth drawing. */
export function framesInView({ frames }: PageColumn, top: number, height: number, margin: number): PageFrame[] {
  return frames.filter((frame) => frame.top + frame.height >= top - margin && frame.top <= top + height + margin);
}

/** Number of the page that fills most of the view. */
export function pageInView({ frames }: PageColumn, top: number, height: number): number {
  let best = 1;
  let most = -1;
  for (const frame of frames) {
    const seen = Math.min(frame.top + frame.height, top + height) - Math.max(frame.top, top);
    if (seen > most) {
      most = seen;
      best = frame.number;
    }
  }
  return best;
}

/** A box of a page in the column's pixels. */
export function boxInColumn({ frames, scale }: PageColumn, page: number, box: Box): Box | undefined {
  const frame = frames.find(({ number }) => number === page);
  if (frame === undefined) return undefined;
  return {
    x: frame.left + box.x * scale,
    y: frame.top + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where to scroll so that `box` (in the column's pixels) is well in view: a third from the top, where eyes are; undefined when it
 * is already comfortably there, because a page that moves without need makes people lose their line.
 */
export function scrollTarget(box: Box, view: View): { left: number; top: number } | undefined {
  const marginY = Math.min(48, view.height / 8);
  const marginX = Math.min(24, view.width / 8);
  const seenY = box.y >= view.top + marginY && box.y + box.height <= view.top + view.height - marginY;
  const seenX =
    box.x >= view.left && Math.min(box.x + box.width, box.x + view.width - marginX) <= view.left + view.width;
  if (seenX && seenY) return undefined;
  return {
    left: seenX ? view.left : Math.max(0, box.x - marginX),
    top: seenY ? view.top : Math.max(0, box.y - view.height / 3),
  };
}

/** Where to scroll after a change of scale so that the point under the pointer stays there. `point` is relative to the view. */
export function anchoredScroll(
  view: { left: number; top: number },
  point: { x: number; y: number },
  before: PageColumn,
  after: PageColumn,
): { left: number; top: number } {
  const y = view.top + point.y;
  const frame = before.frames.findLast(({ top }) => top <= y) ?? before.frames[0];
  const then = after.frames.find(({ number }) => number === frame?.number);
  if (frame === undefined || then === undefined) return view;
  const ratio = after.scale / before.scale;
  return {
    left: Math.max(0, then.left + (view.left + point.x - frame.left) * ratio - point.x),
    top: Math.max(0, then.top + (y - frame.top) * ratio - point.y),
  };
}

/** Width in device pixels to ask of the server: in steps, so that zooming a little uses the picture that is there. */
export function pictureWidth(cssWidth: number, pixelRatio: number): number {
  return Math.min(MAX_PICTURE_WIDTH, Math.ceil((cssWidth * pixelRatio) / PICTURE_STEP) * PICTURE_STEP);
}

const PICTURE_STEP = 320;
const MAX_PICTURE_WIDTH = 2560;
