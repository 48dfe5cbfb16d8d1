// Where something stands in a document.
import { z } from 'zod';

/** A rectangle in points (1/72 inch), measured from the page's top left corner, y downwards, as the page is displayed. */
export const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/**
 * One stretch of the document's text on one line.
 * `start` and `end` are UTF-16 offsets into `DocumentText.text` (end exclusive); a value over several lines has several places.
 * `page` counts from 1. `resumeId` names the document where a profile stands on several: in a candidate's.
 */
export const Place = z.object({
  page: z.int().min(1),
  box: Box,
  start: z.int().min(0),
  end: z.int().min(0),
  resumeId: z.string().optional(),
});
export type Place = z.infer<typeof Place>;

/** The smallest box that holds all given boxes; undefined for none. */
export function unionBox(boxes: readonly Box[]): Box | undefined {
  const first = boxes[0];
  if (first === undefined) return undefined;
  let left = first.x;
  let top = first.y;
  let right = first.x + first.width;
  let bottom = first.y + first.height;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
