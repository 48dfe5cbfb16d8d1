// Evens out shadows and grey paper, so that ink is dark and paper is white all over the picture.
import type { GreyPicture } from './ocr-messages.ts';

const BLOCK = 48;
/** Paper is brighter than this even in shadow; darker blocks are drawn areas and keep their look. */
const PAPER = 110;
/** Paper this bright and even needs no correction. */
const CLEAN = 240;
const WHITE = 255;

export function flattenLight(picture: GreyPicture): GreyPicture {
  const { width, height, pixels } = picture;
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const paper = paperLevels(picture, columns, rows);
  if (paper.every((level) => level === 0 || level >= CLEAN)) return picture;
  const fallback = median([...paper].filter((level) => level > 0)) ?? WHITE;
  const result = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const gy = Math.min(rows - 1, Math.max(0, y / BLOCK - 0.5));
    const y0 = Math.floor(gy);
    const y1 = Math.min(rows - 1, y0 + 1);
    for (let x = 0; x < width; x++) {
      const gx = Math.min(columns - 1, Math.max(0, x / BLOCK - 0.5));
      const x0 = Math.floor(gx);
      const x1 = Math.min(columns - 1, x0 + 1);
      const [fx, fy] = [gx - x0, gy - y0];
      const level = (row: number, column: number): number => paper[row * columns + column] || fallback;
      const top = level(y0, x0) * (1 - fx) + level(y0, x1) * fx;
      const bottom = level(y1, x0) * (1 - fx) + level(y1, x1) * fx;
      const ground = top * (1 - fy) + bottom * fy;
      result[y * width + x] = Math.min(WHITE, ((pixels[y * width + x] ?? WHITE) * WHITE) / ground);
    }
  }
  return { width, height, pixels: result };
}

/** The brightness that nine of ten pixels of a block don't exceed; 0 where the block is no paper. */
function paperLevels({ width, height, pixels }: GreyPicture, columns: number, rows: number): Float32Array {
  const levels = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0);
      let count = 0;
      for (let y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y += 2) {
        for (let x = column * BLOCK; x < Math.min(width, (column + 1) * BLOCK); x += 2) {
          const value = pixels[y * width + x] ?? WHITE;
          histogram[value] = (histogram[value] ?? 0) + 1;
          count += 1;
        }
      }
      let left = count * 0.1;
      let level = 255;
      while (level > 0 && left > (histogram[level] ?? 0)) {
        left -= histogram[level] ?? 0;
        level -= 1;
      }
      levels[row * columns + column] = level >= PAPER ? level : 0;
    }
  }
  return levels;
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
