// Turns and scales grey pictures.
import type { GreyPicture } from './ocr-messages.ts';

const WHITE = 255;

/** By 90, 180 or 270 degrees clockwise. */
export function turnPicture(picture: GreyPicture, degrees: number): GreyPicture {
  const { width, height, pixels } = picture;
  if (degrees === 0) return picture;
  const turned = new Uint8Array(pixels.length);
  if (degrees === 180) {
    for (let i = 0; i < pixels.length; i++) turned[pixels.length - 1 - i] = pixels[i] ?? WHITE;
    return { width, height, pixels: turned };
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = degrees === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      turned[to] = pixels[y * width + x] ?? WHITE;
    }
  }
  return { width: height, height: width, pixels: turned };
}

/** By a small angle in degrees clockwise around the middle; what comes in from outside is white. */
export function rotatePicture(picture: GreyPicture, degrees: number): GreyPicture {
  const { width, height, pixels } = picture;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [width / 2, height / 2];
  const rotated = new Uint8Array(pixels.length).fill(WHITE);
  for (let y = 0; y < height; y++) {
    let sx = sin * (y - cy) - cos * cx + cx;
    let sy = cos * (y - cy) + sin * cx + cy;
    for (let x = 0; x < width; x++, sx += cos, sy -= sin) {
      if (sx < 0 || sy < 0 || sx >= width - 1 || sy >= height - 1) continue;
      const ix = Math.trunc(sx);
      const iy = Math.trunc(sy);
      const at = iy * width + ix;
      const a = pixels[at] ?? WHITE;
      const b = pixels[at + 1] ?? WHITE;
      const c = pixels[at + width] ?? WHITE;
      const d = pixels[at + width + 1] ?? WHITE;
      if (a + b + c + d === 4 * WHITE) continue;
      const fx = sx - ix;
      const top = a + (b - a) * fx;
      rotated[y * width + x] = top + (c + (d - c) * fx - top) * (sy - iy);
    }
  }
  return { width, height, pixels: rotated };
}

/** Averages when it gets smaller, interpolates when it gets larger. */
export function scalePicture(picture: GreyPicture, factor: number): GreyPicture {
  if (Math.abs(factor - 1) < 0.02) return picture;
  const width = Math.max(1, Math.round(picture.width * factor));
  const height = Math.max(1, Math.round(picture.height * factor));
  const pixels = factor < 1 ? shrink(picture, width, height) : grow(picture, width, height);
  return { width, height, pixels };
}

function shrink({ width, height, pixels }: GreyPicture, toWidth: number, toHeight: number): Uint8Array {
  const result = new Uint8Array(toWidth * toHeight);
  const edges = Uint32Array.from({ length: toWidth + 1 }, (_, x) => Math.floor((x * width) / toWidth));
  const sums = new Uint32Array(toWidth);
  for (let y = 0; y < toHeight; y++) {
    const top = Math.floor((y * height) / toHeight);
    const bottom = Math.floor(((y + 1) * height) / toHeight);
    sums.fill(0);
    for (let row = top; row < bottom; row++) addRow(sums, pixels, row * width, edges);
    for (let x = 0; x < toWidth; x++) {
      const many = ((edges[x + 1] ?? 0) - (edges[x] ?? 0)) * (bottom - top);
      result[y * toWidth + x] = (sums[x] ?? 0) / many;
    }
  }
  return result;
}

/** To each sum the pixels between its two edges, in the row that begins at `start`. */
function addRow(sums: Uint32Array, pixels: Uint8Array, start: number, edges: Uint32Array): void {
  let at = start;
  for (let x = 0; x < sums.length; x++) {
    const end = start + (edges[x + 1] ?? 0);
    let sum = sums[x] ?? 0;
    for (; at < end; at++) sum += pixels[at] ?? WHITE;
    sums[x] = sum;
  }
}

function grow({ width, height, pixels }: GreyPicture, toWidth: number, toHeight: number): Uint8Array {
  const result = new Uint8Array(toWidth * toHeight);
  for (let y = 0; y < toHeight; y++) {
    const sy = Math.min(height - 1, Math.max(0, ((y + 0.5) * height) / toHeight - 0.5));
    const y0 = Math.floor(sy);
    const y1 = Math.min(height - 1, y0 + 1);
    for (let x = 0; x < toWidth; x++) {
      const sx = Math.min(width - 1, Math.max(0, ((x + 0.5) * width) / toWidth - 0.5));
      const x0 = Math.floor(sx);
      const x1 = Math.min(width - 1, x0 + 1);
      const [fx, fy] = [sx - x0, sy - y0];
      const top = (pixels[y0 * width + x0] ?? WHITE) * (1 - fx) + (pixels[y0 * width + x1] ?? WHITE) * fx;
      const bottom = (pixels[y1 * width + x0] ?? WHITE) * (1 - fx) + (pixels[y1 * width + x1] ?? WHITE) * fx;
      result[y * toWidth + x] = top * (1 - fy) + bottom * fy;
    }
  }
  return result;
}
