// The text objects of a page: each has one font, size, colour, direction and base line.
import type { HiddenReason } from '@vitae/schema';
import type { PageSpace } from './page-space.ts';
import { round } from './page-space.ts';
import { type PdfFont, readFont } from './pdf-font.ts';
import { type Views, viewsOf } from './pdfium-memory.ts';
import type { Pdfium } from './pdfium-module.ts';

export interface TextPiece {
  /** The text object; the first of several that only continue each other. */
  readonly object: number;
  readonly font: PdfFont;
  /** Points as displayed. */
  readonly size: number;
  /** 0xrrggbb as painted. */
  readonly color: number;
  /** 0–255. */
  readonly alpha: number;
  readonly renderMode: number;
  /** Width of its letters as a share of what the font gives them. */
  readonly stretch: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Direction of writing, clockwise degrees as displayed: 0 is left to right. */
  readonly angle: number;
  /** Unit vector of the direction of writing, as displayed. */
  readonly ux: number;
  readonly uy: number;
  /** Distance of the base line from the origin across the direction of writing: the displayed y for upright text. */
  readonly base: number;
  /** Equal for pieces that look the same. */
  readonly look: number;
  /** Displayed bounds of its characters. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  hidden: HiddenReason | undefined;
}

const RENDER_FILL_STROKE = 2;
/** Steeper than upright faces, flatter than synthetic italics (tan 12° = 0.21). */
const SLANT = 0.15;
/** Offsets into the scratch memory, in bytes: the matrix, the origin, the colour. */
const ORIGIN = 32;
const COLOUR = 48;

export interface PieceReader {
  /** Undefined when the object only continues the one before it: many programs write each letter as an object. */
  read(textPage: number, object: number, charIndex: number): TextPiece | undefined;
}

/** What PDFium says about an object, as it says it. */
interface Raw {
  font: number;
  mode: number;
  size: number;
  a: number;
  b: number;
  c: number;
  d: number;
  x: number;
  y: number;
  color: number;
  alpha: number;
}

/** One for a page: looks and fonts are numbered per page. */
export function createPieceReader(pdfium: Pdfium, space: PageSpace): PieceReader {
  const fonts = new Map<number, PdfFont>();
  const looks = new Map<string, number>();
  let views = viewsOf(pdfium);
  let last = emptyRaw();
  let spare = emptyRaw();
  const fontOf = (pointer: number): PdfFont => {
    const known = fonts.get(pointer);
    if (known !== undefined) return known;
    const font = readFont(pdfium, pointer);
    fonts.set(pointer, font);
    // Reading a name may make the memory grow.
    views = viewsOf(pdfium);
    return font;
  };
  const lookOf = (key: string): number => {
    const known = looks.get(key) ?? looks.size;
    looks.set(key, known);
    return known;
  };
  return {
    read(textPage, object, charIndex) {
      readRaw(pdfium, views, spare, textPage, object, charIndex);
      const continues = isSame(last, spare);
      [last, spare] = [spare, last];
      return continues ? undefined : toPiece(object, last, fontOf(last.font), space, lookOf);
    },
  };
}

function emptyRaw(): Raw {
  return { font: 0, mode: 0, size: 0, a: 0, b: 0, c: 0, d: 0, x: 0, y: 0, color: 0, alpha: 0 };
}

function readRaw(pdfium: Pdfium, views: Views, raw: Raw, textPage: number, object: number, charIndex: number): void {
  const { call, scratch } = pdfium;
  const { f32, f64, i32 } = views;
  raw.font = call.FPDFTextObj_GetFont(object);
  raw.mode = call.FPDFTextObj_GetTextRenderMode(object);
  raw.size = call.FPDFText_GetFontSize(textPage, charIndex);
  call.FPDFText_GetMatrix(textPage, charIndex, scratch);
  call.FPDFText_GetCharOrigin(textPage, charIndex, scratch + ORIGIN, scratch + ORIGIN + 8);
  const at = scratch >> 2;
  raw.a = f32[at] ?? 1;
  raw.b = f32[at + 1] ?? 0;
  raw.c = f32[at + 2] ?? 0;
  raw.d = f32[at + 3] ?? 1;
  raw.x = f64[(scratch + ORIGIN) >> 3] ?? 0;
  raw.y = f64[(scratch + ORIGIN + 8) >> 3] ?? 0;
  // Modes 1 and 5 only draw the outline.
  const stroked = raw.mode === 1 || raw.mode === 5;
  const read = stroked ? call.FPDFText_GetStrokeColor : call.FPDFText_GetFillColor;
  const to = scratch + COLOUR;
  // A pattern as colour gives no answer: taken as black and opaque.
  const known = read(textPage, charIndex, to, to + 4, to + 8, to + 12) !== 0;
  const c = to >> 2;
  raw.color = known ? ((i32[c] ?? 0) << 16) | ((i32[c + 1] ?? 0) << 8) | (i32[c + 2] ?? 0) : 0;
  raw.alpha = known ? (i32[c + 3] ?? 255) : 255;
}

/** Upright text of one look on one base line. */
function isSame(one: Raw, other: Raw): boolean {
  return (
    one.y === other.y &&
    one.color === other.color &&
    one.font === other.font &&
    one.size === other.size &&
    one.d === other.d &&
    one.a === other.a &&
    one.b === 0 &&
    other.b === 0 &&
    one.c === other.c &&
    one.alpha === other.alpha &&
    one.mode === other.mode
  );
}

const { POSITIVE_INFINITY: MOST, NEGATIVE_INFINITY: LEAST } = Number;
const NOWHERE = { left: MOST, top: MOST, right: LEAST, bottom: LEAST };

function toPiece(
  object: number,
  raw: Raw,
  font: PdfFont,
  space: PageSpace,
  lookOf: (key: string) => number,
): TextPiece {
  const { a, b, c, d, color, alpha } = raw;
  const dx = space.a * a + space.c * b;
  const dy = space.b * a + space.d * b;
  const length = Math.hypot(dx, dy) || 1;
  const upright = Math.abs(dy) < 0.02 * length && dx > 0;
  const ux = upright ? 1 : dx / length;
  const uy = upright ? 0 : dy / length;
  const x = space.a * raw.x + space.c * raw.y + space.e;
  const y = space.b * raw.x + space.d * raw.y + space.f;
  const angle = upright ? 0 : (Math.atan2(uy, ux) * 180) / Math.PI;
  const size = round(Math.abs(raw.size) * Math.hypot(c, d));
  const bold = font.bold || raw.mode === RENDER_FILL_STROKE;
  const italic = font.italic || (b === 0 && d !== 0 && Math.abs(c / d) > SLANT);
  const look = lookOf(`${font.name}|${bold}|${italic}|${Math.round(size * 4)}|${color}|${Math.round(angle)}`);
  return {
    object,
    font,
    size,
    color,
    alpha,
    renderMode: raw.mode,
    stretch: Math.hypot(a, b) / (Math.hypot(c, d) || 1),
    bold,
    italic,
    angle,
    ux,
    uy,
    base: upright ? y : y * ux - x * uy,
    look,
    ...NOWHERE,
    hidden: undefined,
  };
}

export function colorText(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}
