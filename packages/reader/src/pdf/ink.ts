// Looks at the drawn page for what can really be seen in a place.
import type { Box } from '@vitae/schema';
import type { Picture } from '../picture/picture.ts';

/** Difference between the lightest and the darkest pixel (0–255) at which something can be seen. */
const LEAST_CONTRAST = 24;
/** Distance of a channel at which a pixel still counts as of a colour: thin strokes are blurred. */
const NEAR = 70;

export interface Ink {
  /** Whether anything is to be seen there. */
  has(box: Box): boolean;
  hasColour(box: Box, color: number): boolean;
  /** Share of the place, 0–1, that has clearly another colour; 1 without a picture. */
  otherColours(box: Box, color: number): number;
}

/** `draw` is called once, at the first question; without a picture everything counts as seen. */
export function createInk(draw: () => Picture | undefined, pageWidth: number): Ink {
  let drawn: { picture: Picture | undefined } | undefined;
  const picture = (): Picture | undefined => {
    drawn ??= { picture: draw() };
    return drawn.picture;
  };
  return {
    has(box) {
      const page = picture();
      return page === undefined || contrast(page, box, page.width / pageWidth) >= LEAST_CONTRAST;
    },
    hasColour(box, color) {
      const page = picture();
      return page === undefined || somePixel(page, box, page.width / pageWidth, (at) => isNear(page, at, color, NEAR));
    },
    otherColours(box, color) {
      const page = picture();
      if (page === undefined) return 1;
      let [all, others] = [0, 0];
      somePixel(page, box, page.width / pageWidth, (at) => {
        all += 1;
        others += isNear(page, at, color, LEAST_CONTRAST) ? 0 : 1;
        return false;
      });
      return all === 0 ? 0 : others / all;
    },
  };
}

function contrast(page: Picture, box: Box, scale: number): number {
  let [darkest, lightest] = [255, 0];
  somePixel(page, box, scale, (at) => {
    for (let c = 0; c < page.channels; c += 1) {
      const value = page.data[at + c] ?? 0;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
    return page.channels === 1 && lightest - darkest >= LEAST_CONTRAST;
  });
  return page.channels === 1 ? lightest - darkest : channelContrast(page, box, scale);
}

/** Of a coloured page: the largest spread that one channel has. */
function channelContrast(page: Picture, box: Box, scale: number): number {
  const low = [255, 255, 255];
  const high = [0, 0, 0];
  somePixel(page, box, scale, (at) => {
    for (let c = 0; c < 3; c += 1) {
      const value = page.data[at + c] ?? 0;
      low[c] = Math.min(low[c] ?? 255, value);
      high[c] = Math.max(high[c] ?? 0, value);
    }
    return false;
  });
  return Math.max(...high.map((value, c) => value - (low[c] ?? 0)));
}

function isNear(page: Picture, at: number, color: number, distance: number): boolean {
  for (let c = 0; c < 3; c += 1) {
    const wanted = (color >> (16 - 8 * c)) & 0xff;
    const value = page.data[page.channels === 1 ? at : at + c] ?? 0;
    if (Math.abs(value - wanted) > distance) return false;
  }
  return true;
}

/** Stops at the first pixel of the box for which `test` is true; `at` is its first byte. */
function somePixel(page: Picture, box: Box, scale: number, test: (at: number) => boolean): boolean {
  const left = Math.max(0, Math.floor(box.x * scale));
  const right = Math.min(page.width - 1, Math.ceil((box.x + box.width) * scale));
  const bottom = Math.min(page.height - 1, Math.ceil((box.y + box.height) * scale));
  for (let y = Math.max(0, Math.floor(box.y * scale)); y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      if (test((y * page.width + x) * page.channels)) return true;
    }
  }
  return false;
}
