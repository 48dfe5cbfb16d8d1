// A page of a PDF as pixels: in colour for people, in grey for OCR.
import type { Picture } from '../picture/picture.ts';
import type { Pdfium } from './pdfium-module.ts';

/** PDFium's FPDFBitmap_* formats and render flags. */
const FORMAT_GREY = 1;
const FORMAT_BGRX = 3;
const DRAW_ANNOTATIONS = 0x01;
const AS_RGB = 0x10;
const WHITE = 0xffffffff;

/** 64 MB as four bytes a pixel: a quarter of what the instance may use. */
const MOST_PIXELS = 16_000_000;
const POINTS_PER_INCH = 72;

export interface RenderSize {
  /** Pixels; or `dpi`. */
  readonly width?: number;
  readonly dpi?: number;
  readonly grey?: boolean;
  /** Degrees clockwise, as `Page.turn` says; `width` is of the turned picture. */
  readonly turn?: Turn | undefined;
}

export type Turn = 90 | 180 | 270;

/** `index` counts from 0. Undefined when there is no such page or it can't be drawn. */
export function renderPdfPage(pdfium: Pdfium, document: number, index: number, size: RenderSize): Picture | undefined {
  const { call } = pdfium;
  const page = call.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const picture = renderLoadedPage(pdfium, page, size);
  call.FPDF_ClosePage(page);
  return picture;
}

export function renderLoadedPage(pdfium: Pdfium, page: number, size: RenderSize): Picture | undefined {
  const { call } = pdfium;
  const quarters = (size.turn ?? 0) / 90;
  const sides = [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)] as const;
  const [across, down] = quarters % 2 === 0 ? sides : ([sides[1], sides[0]] as const);
  const { width, height } = pixelSize(across, down, size);
  const grey = size.grey === true;
  const bitmap = call.FPDFBitmap_CreateEx(width, height, grey ? FORMAT_GREY : FORMAT_BGRX, 0, 0);
  if (bitmap === 0) return undefined;
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, quarters, DRAW_ANNOTATIONS | (grey ? 0 : AS_RGB));
  const stride = call.FPDFBitmap_GetStride(bitmap);
  const pixels = new Uint8Array(pdfium.memory.buffer, call.FPDFBitmap_GetBuffer(bitmap), stride * height);
  const picture = grey ? greyPicture(pixels, width, height, stride) : rgbPicture(pixels, width, height, stride);
  call.FPDFBitmap_Destroy(bitmap);
  return picture;
}

function pixelSize(points: number, pointsHigh: number, size: RenderSize): { width: number; height: number } {
  const across = Math.max(points, 1);
  const down = Math.max(pointsHigh, 1);
  const wanted = size.width === undefined ? (size.dpi ?? POINTS_PER_INCH) / POINTS_PER_INCH : size.width / across;
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (across * down)));
  return { width: Math.max(1, Math.round(across * scale)), height: Math.max(1, Math.round(down * scale)) };
}

function greyPicture(pixels: Uint8Array, width: number, height: number, stride: number): Picture {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) data.set(pixels.subarray(y * stride, y * stride + width), y * width);
  return { width, height, channels: 1, data };
}

/** A page without colour becomes a grey picture: a third of the bytes. */
function rgbPicture(pixels: Uint8Array, width: number, height: number, stride: number): Picture {
  const data = new Uint8Array(width * height * 3);
  let colourful = 0;
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    let from = y * stride;
    for (let x = 0; x < width; x += 1) {
      const red = pixels[from] ?? 0;
      const green = pixels[from + 1] ?? 0;
      const blue = pixels[from + 2] ?? 0;
      data[to] = red;
      data[to + 1] = green;
      data[to + 2] = blue;
      colourful |= (red ^ green) | (green ^ blue);
      from += 4;
      to += 3;
    }
  }
  if (colourful !== 0) return { width, height, channels: 3, data };
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i += 1) grey[i] = data[i * 3] ?? 0;
  return { width, height, channels: 1, data: grey };
}
