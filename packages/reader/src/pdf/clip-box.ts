// The part of the page that an object's clip path leaves to be seen.
import type { Box } from '@vitae/schema';
import { type Matrix, type PageSpace, toBox } from './page-space.ts';
import type { Pdfium } from './pdfium-module.ts';

/** Clip paths of text or pictures by their outline have thousands; their bounds are then not looked at. */
const MOST_SEGMENTS = 64;

/** Undefined: nothing is cut away. Bounds only, so that a clip of any shape never hides more than it does. */
export function clipBox(pdfium: Pdfium, object: number, space: PageSpace, matrix: Matrix): Box | undefined {
  const { call } = pdfium;
  const clip = call.FPDFPageObj_GetClipPath(object);
  const paths = clip === 0 ? 0 : call.FPDFClipPath_CountPaths(clip);
  let box: Box | undefined;
  for (let i = 0; i < paths; i += 1) {
    const bounds = pathBounds(pdfium, clip, i);
    if (bounds === undefined) continue;
    const part = boxIn(space, matrix, ...bounds);
    box = box === undefined ? part : (intersection(box, part) ?? { x: part.x, y: part.y, width: 0, height: 0 });
  }
  return box;
}

function pathBounds(pdfium: Pdfium, clip: number, path: number): [number, number, number, number] | undefined {
  const { call, scratch, memory } = pdfium;
  const count = call.FPDFClipPath_CountPathSegments(clip, path);
  if (count <= 0 || count > MOST_SEGMENTS) return undefined;
  const point = new Float32Array(memory.buffer, scratch, 2);
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i += 1) {
    call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(clip, path, i), scratch, scratch + 4);
    const [x = 0, y = 0] = point;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}

/** Undefined when they don't touch. */
export function intersection(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width < 0 || height < 0 ? undefined : { x, y, width, height };
}

/** Bounds inside a form are in the form's own coordinates. */
export function boxIn(space: PageSpace, m: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const x = m[0] * left + m[4];
  const y = m[3] * bottom + m[5];
  if (m[1] === 0 && m[2] === 0) return toBox(space, x, y, m[0] * right + m[4], m[3] * top + m[5]);
  const xs = [left, right].flatMap((h) => [bottom, top].map((v) => m[0] * h + m[2] * v + m[4]));
  const ys = [left, right].flatMap((h) => [bottom, top].map((v) => m[1] * h + m[3] * v + m[5]));
  return toBox(space, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}
