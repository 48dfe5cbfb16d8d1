// Tells rough paper and noisy scans from clean ones.
import type { GreyPicture } from './ocr-messages.ts';

/** Brighter pixels are paper, whatever its shade. */
const PAPER = 140;
/** Pixels that are looked at in each direction: one of so many. */
const STEP = 3;
/** Between the two that are compared: neighbours alone are smoothed by compression. */
const APART = 2;
/** Grey levels of 255. Clean scans of the corpus have 0 to 2, rough paper 3 to 5. */
const GRAINY = 3;

/** Whether half of the paper differs by more than a trace from the paper beside it. */
export function isGrainy({ width, height, pixels }: GreyPicture): boolean {
  const histogram = new Uint32Array(256);
  let count = 0;
  for (let y = 0; y < height; y += STEP) {
    for (let x = 0; x + APART < width; x += STEP) {
      const [one, other] = [pixels[y * width + x] ?? 0, pixels[y * width + x + APART] ?? 0];
      if (one <= PAPER || other <= PAPER) continue;
      const difference = Math.abs(one - other);
      histogram[difference] = (histogram[difference] ?? 0) + 1;
      count += 1;
    }
  }
  let smooth = 0;
  for (let difference = 0; difference < GRAINY; difference++) smooth += histogram[difference] ?? 0;
  return count > 0 && smooth * 2 < count;
}
