// Takes specks away: dust and faults of the sensor, which recognition takes for signs, for edges of letters, or for lines.
import type { GreyPicture } from './ocr-messages.ts';

/** Grey levels by which a speck differs from what is around it; grain differs by less. */
const APART = 40;

/**
 * A pixel that is much darker or much lighter than all its neighbours but one gets the look of those: specks are often of two
 * pixels, and the end of the thinnest stroke has two neighbours that are like it.
 */
export function removeSpecks({ width, height, pixels }: GreyPicture): GreyPicture {
  const cleaned = pixels.slice();
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
      const own = pixels[at] ?? 0;
      const [left, right] = [pixels[at - 1] ?? 0, pixels[at + 1] ?? 0];
      // Most pixels are like the two beside them.
      if (Math.abs(own - left) <= APART && Math.abs(own - right) <= APART) continue;
      cleaned[at] = withoutSpeck(own, around, at, pixels);
    }
  }
  return { width, height, pixels: cleaned };
}

function withoutSpeck(own: number, around: readonly number[], at: number, pixels: Uint8Array): number {
  let [dark, darkest, light, lightest] = [255, 255, 0, 0];
  for (const step of around) {
    const value = pixels[at + step] ?? 0;
    if (value < darkest) [dark, darkest] = [darkest, value];
    else if (value < dark) dark = value;
    if (value > lightest) [light, lightest] = [lightest, value];
    else if (value > light) light = value;
  }
  if (own < dark - APART) return dark;
  return own > light + APART ? light : own;
}
