// By how much the lines of a scan lean, and whether they run across or down: from the sums of ink along them.
import type { GreyPicture } from './ocr-messages.ts';
import { scalePicture } from './turn-picture.ts';

/** Enough to tell half a degree, and fast. */
const WIDTH = 600;
const MAX_ANGLE = 8;
/** Less than this doesn't hurt recognition, and turning always blurs a little. */
const WORTH_TURNING = 0.35;
const INK = 140;
/** Pixels of ink that say something. */
const ENOUGH_INK = 200;
/** Straight pages stay straight unless another angle is clearly better. */
const STRAIGHT_LEAD = 1.02;

interface Ink {
  readonly width: number;
  readonly height: number;
  readonly xs: Int32Array;
  readonly ys: Int32Array;
}

/** Both questions are asked of the same picture. */
const inks = new WeakMap<GreyPicture, Ink>();

/** Degrees clockwise by which the lines lean; 0 when it isn't worth a correction. */
export function findSkew(picture: GreyPicture): number {
  const ink = inkOf(picture);
  if (ink.xs.length < ENOUGH_INK) return 0;
  const { angle } = sharpest(ink);
  return Math.abs(angle) < WORTH_TURNING ? 0 : angle;
}

/** The lines run down the picture. */
export function liesOnItsSide(picture: GreyPicture): boolean {
  const ink = inkOf(picture);
  const turned: Ink = { width: ink.height, height: ink.width, xs: ink.ys, ys: ink.xs };
  return ink.xs.length >= ENOUGH_INK && sharpest(turned).score > 1.5 * sharpest(ink).score;
}

function sharpest(ink: Ink): { angle: number; score: number } {
  let best = { angle: 0, score: sharpness(ink, 0) * STRAIGHT_LEAD };
  const attempt = (angle: number): void => {
    const score = sharpness(ink, angle);
    if (score > best.score) best = { angle, score };
  };
  for (let angle = -MAX_ANGLE; angle <= MAX_ANGLE; angle += 0.5) attempt(angle);
  const coarse = best.angle;
  for (let step = -4; step <= 4; step++) attempt(coarse + step * 0.1);
  return best;
}

function inkOf(picture: GreyPicture): Ink {
  const known = inks.get(picture);
  if (known !== undefined) return known;
  const ink = findInk(picture);
  inks.set(picture, ink);
  return ink;
}

function findInk(picture: GreyPicture): Ink {
  const small = scalePicture(picture, Math.min(1, WIDTH / Math.max(picture.width, 1)));
  const xs: number[] = [];
  const ys: number[] = [];
  for (let i = 0; i < small.pixels.length; i++) {
    if ((small.pixels[i] ?? 255) > INK) continue;
    xs.push(i % small.width);
    ys.push(Math.floor(i / small.width));
  }
  return { width: small.width, height: small.height, xs: Int32Array.from(xs), ys: Int32Array.from(ys) };
}

/** How much the ink gathers in rows when they lean by that angle: sum of squared differences of neighbouring rows. */
function sharpness({ width, height, xs, ys }: Ink, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * width) + 1;
  const rows = new Float64Array(height + 2 * margin);
  for (let i = 0; i < xs.length; i++) {
    const row = Math.round((ys[i] ?? 0) - (xs[i] ?? 0) * slope) + margin;
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sum;
}
