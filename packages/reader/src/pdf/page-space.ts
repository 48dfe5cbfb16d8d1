// From a PDF page's own coordinates (origin anywhere, y upwards, before rotation) to the page as displayed.
import type { Box } from '@vitae/schema';
import { floatsAt } from './pdfium-memory.ts';
import type { Pdfium } from './pdfium-module.ts';

/** x' = a·x + c·y + e, y' = b·x + d·y + f: display coordinates in points from the top left corner, y downwards. */
export interface PageSpace {
  readonly width: number;
  readonly height: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export function pageSpace(pdfium: Pdfium, page: number): PageSpace {
  const { call, scratch } = pdfium;
  const width = call.FPDF_GetPageWidthF(page);
  const height = call.FPDF_GetPageHeightF(page);
  const turns = call.FPDFPage_GetRotation(page) & 3;
  const sideways = turns % 2 === 1;
  let [left, top, right, bottom] = [0, sideways ? width : height, sideways ? height : width, 0];
  if (call.FPDF_GetPageBoundingBox(page, scratch) !== 0) {
    const [l = left, t = top, r = right, b = bottom] = floatsAt(pdfium, scratch, 4);
    [left, top, right, bottom] = [l, t, r, b];
  }
  switch (turns) {
    case 1:
      return { width, height, a: 0, b: 1, c: 1, d: 0, e: -bottom, f: -left };
    case 2:
      return { width, height, a: -1, b: 0, c: 0, d: 1, e: right, f: -bottom };
    case 3:
      return { width, height, a: 0, b: -1, c: -1, d: 0, e: top, f: right };
    default:
      return { width, height, a: 1, b: 0, c: 0, d: -1, e: -left, f: top };
  }
}

/** Edges in the page's own coordinates, in any order, to a displayed box. */
export function toBox(space: PageSpace, x0: number, y0: number, x1: number, y1: number): Box {
  const ax = space.a * x0 + space.c * y0 + space.e;
  const ay = space.b * x0 + space.d * y0 + space.f;
  const bx = space.a * x1 + space.c * y1 + space.e;
  const by = space.b * x1 + space.d * y1 + space.f;
  return {
    x: round(Math.min(ax, bx)),
    y: round(Math.min(ay, by)),
    width: round(Math.abs(bx - ax)),
    height: round(Math.abs(by - ay)),
  };
}

/** Hundredths of a point: a third of what any screen can show, and a third of the JSON. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** As PDF has it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
