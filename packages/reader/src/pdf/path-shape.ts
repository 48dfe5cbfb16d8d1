// Whether a path is a rectangle along the axes: then its bounds say all about it.
import type { Pdfium } from './pdfium-module.ts';

const RECTANGLE_SEGMENTS = 6;
const BEZIER = 1;

export function isRectangle(pdfium: Pdfium, path: number): boolean {
  const { call, scratch, memory } = pdfium;
  const count = call.FPDFPath_CountSegments(path);
  if (count < 4 || count > RECTANGLE_SEGMENTS) return false;
  let lastX = 0;
  let lastY = 0;
  for (let i = 0; i < count; i += 1) {
    const segment = call.FPDFPath_GetPathSegment(path, i);
    if (call.FPDFPathSegment_GetType(segment) === BEZIER) return false;
    call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const [x = 0, y = 0] = new Float32Array(memory.buffer, scratch, 2);
    if (i > 0 && Math.abs(x - lastX) > 0.1 && Math.abs(y - lastY) > 0.1) return false;
    lastX = x;
    lastY = y;
  }
  return true;
}
