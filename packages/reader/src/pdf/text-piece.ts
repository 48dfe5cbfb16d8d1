// The text objects of a page: each has one font, size, colour, direction and base line.
import type { HiddenReason } from '@vitae/schema';
import { type PageSpace, round } from './page-space.ts';
import { type PdfFont, readFont } from './pdf-font.ts';
import type { Pdfium } from './pdfium-module.ts';

export interface TextPiece {
  readonly object: number;
  readonly font: PdfFont;
  /** Points as displayed. */
  readonly size: number;
  /** 0xrrggbb as painted. */
  readonly color: number;
  /** 0–255. */
  readonly alpha: number;
  readonly renderMode: number;
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
const STROKE_MODES: ReadonlySet<number> = new Set([1, 5]);
/** Steeper than upright faces, flatter than synthetic italics (tan 12° = 0.21). */
const SLANT = 0.15;

export interface PieceReader {
  read(textPage: number, object: number, charIndex: number): TextPiece;
}

/** One for a page: looks and fonts are numbered per page. */
export function createPieceReader(pdfium: Pdfium, space: PageSpace): PieceReader {
  const fonts = new Map<number, PdfFont>();
  const looks = new Map<string, number>();
  const fontOf = (object: number): PdfFont => {
    const pointer = pdfium.call.FPDFTextObj_GetFont(object);
    const known = fonts.get(pointer);
    if (known !== undefined) return known;
    const font = readFont(pdfium, pointer);
    fonts.set(pointer, font);
    return font;
  };
  return {
    read(textPage, object, charIndex) {
      const font = fontOf(object);
      const renderMode = pdfium.call.FPDFTextObj_GetTextRenderMode(object);
      const set = geometry(pdfium, space, textPage, charIndex);
      const paint = paintOf(pdfium, textPage, charIndex, renderMode);
      const bold = font.bold || renderMode === RENDER_FILL_STROKE;
      const italic = font.italic || set.slanted;
      const key = `${font.name}|${bold}|${italic}|${Math.round(set.size * 4)}|${paint.color}|${Math.round(set.angle)}`;
      let look = looks.get(key);
      if (look === undefined) {
        look = looks.size;
        looks.set(key, look);
      }
      return {
        ...{ object, font, size: set.size, color: paint.color, alpha: paint.alpha, renderMode, bold, italic },
        ...{ angle: set.angle, ux: set.ux, uy: set.uy, base: set.base, look },
        ...{ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, hidden: undefined },
      };
    },
  };
}

interface Geometry {
  readonly size: number;
  readonly angle: number;
  readonly ux: number;
  readonly uy: number;
  readonly base: number;
  readonly slanted: boolean;
}

function geometry(pdfium: Pdfium, space: PageSpace, textPage: number, charIndex: number): Geometry {
  const { call, scratch } = pdfium;
  const fontSize = call.FPDFText_GetFontSize(textPage, charIndex);
  call.FPDFText_GetMatrix(textPage, charIndex, scratch);
  call.FPDFText_GetCharOrigin(textPage, charIndex, scratch + 32, scratch + 40);
  const f32 = new Float32Array(pdfium.memory.buffer, scratch, 6);
  const [a = 1, b = 0, c = 0, d = 1] = f32;
  const [ox = 0, oy = 0] = new Float64Array(pdfium.memory.buffer, scratch + 32, 2);
  const dx = space.a * a + space.c * b;
  const dy = space.b * a + space.d * b;
  const length = Math.hypot(dx, dy) || 1;
  const upright = Math.abs(dy) < 0.02 * length && dx > 0;
  const ux = upright ? 1 : dx / length;
  const uy = upright ? 0 : dy / length;
  const x = space.a * ox + space.c * oy + space.e;
  const y = space.b * ox + space.d * oy + space.f;
  return {
    size: round(Math.abs(fontSize) * Math.hypot(c, d)),
    angle: upright ? 0 : (Math.atan2(uy, ux) * 180) / Math.PI,
    ux,
    uy,
    base: upright ? y : y * ux - x * uy,
    slanted: upright && b === 0 && d !== 0 && Math.abs(c / d) > SLANT,
  };
}

function paintOf(
  pdfium: Pdfium,
  textPage: number,
  charIndex: number,
  renderMode: number,
): { color: number; alpha: number } {
  const { call, scratch } = pdfium;
  const read = STROKE_MODES.has(renderMode) ? call.FPDFText_GetStrokeColor : call.FPDFText_GetFillColor;
  // A pattern as colour gives no answer: taken as black and opaque.
  if (read(textPage, charIndex, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return { color: 0, alpha: 255 };
  const [red = 0, green = 0, blue = 0, alpha = 255] = new Uint32Array(pdfium.memory.buffer, scratch, 4);
  return { color: (red << 16) | (green << 8) | blue, alpha };
}

export function colorText(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}
