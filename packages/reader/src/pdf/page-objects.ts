// What is drawn on a page besides text, in the order of painting, with forms taken apart.
import type { Box } from '@vitae/schema';
import { type PageSpace, toBox } from './page-space.ts';
import type { Pdfium } from './pdfium-module.ts';

/** PDFium's FPDF_PAGEOBJ_*. */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;

/** Pages made to exhaust a reader nest and repeat forms; honest ones stay far below. */
const MOST_OBJECTS = 100_000;
const MOST_DEPTH = 12;

export interface Shape {
  readonly kind: 'path' | 'image' | 'shading';
  readonly box: Box;
  /** Place in the order of painting. */
  readonly order: number;
  /** 0xrrggbb of a filled path. */
  readonly fill: number | undefined;
  readonly stroked: boolean;
  /** A filled rectangle, or an image, that nothing below shines through. */
  readonly opaque: boolean;
  /** Straight edges along the axes, so that the box is the shape. */
  readonly rectangular: boolean;
}

export interface PageObjects {
  readonly shapes: readonly Shape[];
  /** Text object → place in the order of painting, and what else may hide it. */
  readonly texts: ReadonlyMap<number, PaintedText>;
}

export interface PaintedText {
  readonly order: number;
  /** Transform of the forms around it. */
  readonly matrix: Matrix;
}

export type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface Walk {
  readonly pdfium: Pdfium;
  readonly space: PageSpace;
  readonly shapes: Shape[];
  readonly texts: Map<number, PaintedText>;
  order: number;
}

export function readPageObjects(pdfium: Pdfium, page: number, space: PageSpace): PageObjects {
  const walk: Walk = { pdfium, space, shapes: [], texts: new Map(), order: 0 };
  const { FPDFPage_CountObjects, FPDFPage_GetObject } = pdfium.call;
  const count = FPDFPage_CountObjects(page);
  for (let i = 0; i < count && walk.order < MOST_OBJECTS; i += 1) visit(walk, FPDFPage_GetObject(page, i), IDENTITY, 0);
  return { shapes: walk.shapes, texts: walk.texts };
}

function visit(walk: Walk, object: number, matrix: Matrix, depth: number): void {
  walk.order += 1;
  switch (walk.pdfium.call.FPDFPageObj_GetType(object)) {
    case TEXT:
      walk.texts.set(object, { order: walk.order, matrix });
      break;
    case PATH:
      addPath(walk, object, matrix);
      break;
    case IMAGE:
      addShape(walk, object, matrix, { kind: 'image', opaque: !isTransparent(walk, object) });
      break;
    case SHADING:
      addShape(walk, object, matrix, { kind: 'shading', opaque: false });
      break;
    case FORM:
      if (depth < MOST_DEPTH) visitForm(walk, object, matrix, depth);
      break;
  }
}

function visitForm(walk: Walk, form: number, matrix: Matrix, depth: number): void {
  const { call, scratch, memory } = walk.pdfium;
  call.FPDFPageObj_GetMatrix(form, scratch);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = new Float32Array(memory.buffer, scratch, 6);
  const inner = multiply([a, b, c, d, e, f], matrix);
  const count = call.FPDFFormObj_CountObjects(form);
  for (let i = 0; i < count && walk.order < MOST_OBJECTS; i += 1) {
    visit(walk, call.FPDFFormObj_GetObject(form, i), inner, depth + 1);
  }
}

/** First `inner`, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function addPath(walk: Walk, object: number, matrix: Matrix): void {
  const { call, scratch, memory } = walk.pdfium;
  if (call.FPDFPath_GetDrawMode(object, scratch, scratch + 4) === 0) return;
  const [fillMode = 0, stroke = 0] = new Int32Array(memory.buffer, scratch, 2);
  if (fillMode === 0 && stroke === 0) return;
  let fill: number | undefined;
  let alpha = 0;
  if (fillMode !== 0 && call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0) {
    const [red = 0, green = 0, blue = 0, a = 255] = new Uint32Array(memory.buffer, scratch, 4);
    fill = (red << 16) | (green << 8) | blue;
    alpha = a;
  }
  const rectangular = isRectangle(walk.pdfium, object);
  const opaque = rectangular && fill !== undefined && alpha === 255 && !isTransparent(walk, object);
  addShape(walk, object, matrix, { kind: 'path', fill, stroked: stroke !== 0, opaque, rectangular });
}

function addShape(
  walk: Walk,
  object: number,
  matrix: Matrix,
  shape: Pick<Shape, 'kind' | 'opaque'> & Partial<Shape>,
): void {
  const { call, scratch, memory } = walk.pdfium;
  if (call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return;
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(memory.buffer, scratch, 4);
  walk.shapes.push({
    fill: undefined,
    stroked: false,
    rectangular: shape.kind === 'image',
    ...shape,
    box:
      matrix === IDENTITY
        ? toBox(walk.space, left, bottom, right, top)
        : boxIn(walk.space, matrix, left, bottom, right, top),
    order: walk.order,
  });
}

/** Bounds inside a form are in the form's own coordinates. */
export function boxIn(space: PageSpace, m: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [x, y] of [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ] as const) {
    xs.push(m[0] * x + m[2] * y + m[4]);
    ys.push(m[1] * x + m[3] * y + m[5]);
  }
  return toBox(space, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

function isTransparent(walk: Walk, object: number): boolean {
  return walk.pdfium.call.FPDFPageObj_HasTransparency(object) !== 0;
}

const RECTANGLE_SEGMENTS = 6;
const BEZIER = 1;

function isRectangle(pdfium: Pdfium, path: number): boolean {
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
