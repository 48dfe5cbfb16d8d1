// Evens out shadows and grey paper, so that ink is dark and paper is white all over the picture.
import type { GreyPicture } from './ocr-messages.ts';

const BLOCK = 48;
/** Paper is brighter than this even in shadow; darker blocks are drawn areas and keep their look. */
const PAPER = 110;
/** Paper at least this bright everywhere needs no correction: ink is told from paper by what is around it. */
const CLEAN = 180;
const WHITE = 255;

export function flattenLight(picture: GreyPicture): GreyPicture {
  const { width, height, pixels } = picture;
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const paper = paperLevels(picture, columns, rows);
  if (paper.every((level) => level === 0 || level >= CLEAN)) return picture;
  const fallback = median([...paper].filter((level) => level > 0)) ?? WHITE;
  const levels = paper.map((level) => level || fallback);
  const across = Array.from({ length: width }, (_, x) => between(x, columns));
  const [from, to] = [Uint16Array.from(across, ([at]) => at), Uint16Array.from(across, ([, at]) => at)];
  const parts = Float32Array.from(across, ([, , part]) => part);
  const ground = new Float32Array(columns);
  const result = new Uint8Array(pixels.length).fill(WHITE);
  for (let y = 0; y < height; y++) {
    const [above, below, part] = between(y, rows);
    for (let column = 0; column < columns; column++) {
      const top = levels[above * columns + column] ?? WHITE;
      ground[column] = top + ((levels[below * columns + column] ?? WHITE) - top) * part;
    }
    for (let x = 0; x < width; x++) {
      const left = ground[from[x] ?? 0] ?? WHITE;
      const level = left + ((ground[to[x] ?? 0] ?? WHITE) - left) * (parts[x] ?? 0);
      const value = pixels[y * width + x] ?? WHITE;
      if (value < level) result[y * width + x] = (value * WHITE) / level;
    }
  }
  return { width, height, pixels: result };
}

/** The blocks between whose middles a pixel lies, and how far it is from the first to the second: 0–1. */
function between(pixel: number, blocks: number): readonly [first: number, second: number, part: number] {
  const at = Math.min(blocks - 1, Math.max(0, pixel / BLOCK - 0.5));
  const first = Math.floor(at);
  return [first, Math.min(blocks - 1, first + 1), at - first];
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
