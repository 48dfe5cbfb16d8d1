// What is drawn on a page besides text, in the order of painting, with forms taken apart.
import type { Box } from '@vitae/schema';
import { boxIn, clipBox, intersection } from './clip-box.ts';
import { IDENTITY, type Matrix, multiply, type PageSpace } from './page-space.ts';
import { isRectangle } from './path-shape.ts';
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
/** Points. */
const SMALL = 12;

export interface Shape {
  readonly kind: 'path' | 'image' | 'shading';
  /** What of it can be seen: cut by its clip path. */
  readonly box: Box;
  /** Place in the order of painting. */
  readonly order: number;
  /** 0xrrggbb of a filled path; undefined for a pattern or without a filling. */
  readonly fill: number | undefined;
  readonly filled: boolean;
  readonly stroked: boolean;
  /** Nothing below shines through. */
  readonly opaque: boolean;
  /** Straight edges along the axes, so that the box is the shape. */
  readonly rectangular: boolean;
}

export interface PaintedText {
  readonly order: number;
  /** Of the forms around it. */
  readonly matrix: Matrix;
  /** A form may stand in a layer that is off, which its text does not tell. */
  readonly inForm: boolean;
  /** 0–1: how much the forms around it let be seen. */
  readonly opacity: number;
}

export interface PageObjects {
  readonly shapes: readonly Shape[];
  /** By the pointers of the text objects. */
  readonly texts: ReadonlyMap<number, PaintedText>;
}

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
  for (let i = 0; i < count && walk.order < MOST_OBJECTS; i += 1) visit(walk, FPDFPage_GetObject(page, i), PAGE);
  return { shapes: walk.shapes, texts: walk.texts };
}

/** Where the walk is: the forms around an object. */
interface Around {
  readonly matrix: Matrix;
  readonly opacity: number;
  readonly depth: number;
}

const PAGE: Around = { matrix: IDENTITY, opacity: 1, depth: 0 };

function visit(walk: Walk, object: number, around: Around): void {
  const { matrix, opacity } = around;
  walk.order += 1;
  switch (walk.pdfium.call.FPDFPageObj_GetType(object)) {
    case TEXT:
      walk.texts.set(object, { order: walk.order, matrix, opacity, inForm: around.depth > 0 });
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
      if (around.depth < MOST_DEPTH) visitForm(walk, object, around);
      break;
  }
}

function visitForm(walk: Walk, form: number, around: Around): void {
  const { call, scratch, memory } = walk.pdfium;
  call.FPDFPageObj_GetMatrix(form, scratch);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = new Float32Array(memory.buffer, scratch, 6);
  const inner: Around = {
    matrix: multiply([a, b, c, d, e, f], around.matrix),
    opacity: around.opacity * opacityOf(walk.pdfium, form),
    depth: around.depth + 1,
  };
  const count = call.FPDFFormObj_CountObjects(form);
  for (let i = 0; i < count && walk.order < MOST_OBJECTS; i += 1)
    visit(walk, call.FPDFFormObj_GetObject(form, i), inner);
}

/** Programs that fade a whole paragraph put it into a form and fade that. */
function opacityOf({ call, scratch, memory }: Pdfium, object: number): number {
  if (call.FPDFPageObj_HasTransparency(object) === 0) return 1;
  if (call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return 1;
  return (new Uint32Array(memory.buffer, scratch + 12, 1)[0] ?? 255) / 255;
}

function addPath(walk: Walk, object: number, matrix: Matrix): void {
  const { call, scratch, memory } = walk.pdfium;
  if (call.FPDFPath_GetDrawMode(object, scratch, scratch + 4) === 0) return;
  const [fillMode = 0, stroke = 0] = new Int32Array(memory.buffer, scratch, 2);
  const filled = fillMode !== 0;
  if (!filled && stroke === 0) return;
  let fill: number | undefined;
  let alpha = 255;
  if (filled && call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0) {
    const [red = 0, green = 0, blue = 0, a = 255] = new Uint32Array(memory.buffer, scratch, 4);
    fill = (red << 16) | (green << 8) | blue;
    alpha = a;
  }
  if (alpha === 0 && stroke === 0) return;
  const opaque = filled && alpha === 255 && !isTransparent(walk, object);
  const rectangular = isRectangle(walk.pdfium, object);
  addShape(walk, object, matrix, { kind: 'path', fill, filled, stroked: stroke !== 0, opaque, rectangular });
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
  const whole = boxIn(walk.space, matrix, left, bottom, right, top);
  // Icons are drawn of many small paths: their clip changes nothing for us.
  const small = whole.width < SMALL && whole.height < SMALL;
  const clip = small ? undefined : clipBox(walk.pdfium, object, walk.space, matrix);
  const box = clip === undefined ? whole : intersection(whole, clip);
  if (box === undefined) return;
  const rectangular = shape.kind === 'image';
  walk.shapes.push({ fill: undefined, filled: true, stroked: false, rectangular, ...shape, box, order: walk.order });
}

function isTransparent(walk: Walk, object: number): boolean {
  return walk.pdfium.call.FPDFPageObj_HasTransparency(object) !== 0;
}
