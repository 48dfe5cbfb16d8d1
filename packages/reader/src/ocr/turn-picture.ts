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
    for (let x = 0; x < width; x++) {
      const sx = cos * (x - cx) + sin * (y - cy) + cx;
      const sy = -sin * (x - cx) + cos * (y - cy) + cy;
      const [ix, iy] = [Math.floor(sx), Math.floor(sy)];
      if (ix < 0 || iy < 0 || ix + 1 >= width || iy + 1 >= height) continue;
      const [fx, fy] = [sx - ix, sy - iy];
      const at = iy * width + ix;
      const top = (pixels[at] ?? WHITE) * (1 - fx) + (pixels[at + 1] ?? WHITE) * fx;
      const bottom = (pixels[at + width] ?? WHITE) * (1 - fx) + (pixels[at + width + 1] ?? WHITE) * fx;
      rotated[y * width + x] = top * (1 - fy) + bottom * fy;
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
  for (let y = 0; y < toHeight; y++) {
    const top = Math.floor((y * height) / toHeight);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / toHeight));
    for (let x = 0; x < toWidth; x++) {
      const left = Math.floor((x * width) / toWidth);
      const right = Math.max(left + 1, Math.floor(((x + 1) * width) / toWidth));
      let sum = 0;
      for (let sy = top; sy < bottom; sy++)
        for (let sx = left; sx < right; sx++) sum += pixels[sy * width + sx] ?? WHITE;
      result[y * toWidth + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return result;
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
