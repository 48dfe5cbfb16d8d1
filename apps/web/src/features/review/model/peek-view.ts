// Which part of a page a small strip shows: the place in its middle, large enough to be read.
import type { Box } from '@vitae/schema';
import type { PageSize } from './page-layout.ts';

export interface PeekView {
  /** CSS pixels for a point. */
  readonly scale: number;
  /** Where the page's corner lies in the strip. */
  readonly left: number;
  readonly top: number;
}

/** CSS pixels for a point at which ordinary text of 10 points is comfortable. */
const READABLE = 1.25;
const MARGIN = 16;

export function peekView(box: Box, page: PageSize, strip: { width: number; height: number }): PeekView {
  const fits = Math.min(
    (strip.width - 2 * MARGIN) / Math.max(1, box.width),
    (strip.height - 2 * MARGIN) / Math.max(1, box.height),
  );
  const whole = strip.width / page.width;
  const scale = Math.max(0.1, whole, Math.min(READABLE, fits));
  const clamp = (corner: number, page: number, strip: number): number => Math.min(0, Math.max(strip - page, corner));
  return {
    scale,
    left: clamp(strip.width / 2 - (box.x + box.width / 2) * scale, page.width * scale, strip.width),
    top: clamp(strip.height / 2 - (box.y + box.height / 2) * scale, page.height * scale, strip.height),
  };
}
