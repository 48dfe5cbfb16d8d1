// Where a page has ink that looks like print and no sure word was read: there it is worth another look.
import type { GreyPicture } from './ocr-messages.ts';
import type { OcrWord } from './parse-tsv.ts';

/** Pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a cell's side. */
const CELL = 4;
/** Grey levels below paper, and how many pixels of a cell are so dark where there is print. */
const INK = 38;
const LEAST_INK = 3;
/** A word surer than this needs no other look, and the shortest are bullets and signs as often as words. */
const SURE = 60;
const SHORT = 2;
/** In parts of the usual height of a word: what is around a word belongs to it, letters of a line stand closer than that. */
const AROUND = 0.35;
const JOIN = 0.9;
const LINE_HEIGHT = [0.45, 2.4] as const;
const LEAST_WIDTH = 1.3;
/** Part of its cells with ink: rules have less, photos and filled areas more. */
const DENSITY = [0.2, 0.93] as const;
/** So many at most: a page of photos and stains must not cost as much as ten pages. */
const MOST_AREAS = 40;

/** From the top of the page. `usual`: height of most words in pixels. */
export function lostText(picture: GreyPicture, words: readonly OcrWord[], usual: number): Area[] {
  const columns = Math.floor(picture.width / CELL);
  const rows = Math.floor(picture.height / CELL);
  const ink = inkCells(picture, columns, rows);
  for (const word of words) if (isSettled(word)) erase(ink, columns, rows, word, usual * AROUND);
  const areas = joined(ink, columns, rows, Math.max(1, Math.round((usual * JOIN) / CELL)));
  return areas.filter((area) => isLine(area, ink, columns, usual)).slice(0, MOST_AREAS);
}

/** Whether nothing better is to be expected where the word stands. */
export function isSettled({ text, confidence }: OcrWord): boolean {
  return confidence > SURE || text.length <= SHORT;
}

function inkCells({ width, pixels }: GreyPicture, columns: number, rows: number): Uint8Array {
  const limit = paperOf(pixels) - INK;
  const cells = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let dark = 0;
      for (let y = row * CELL; y < (row + 1) * CELL; y++) {
        const start = y * width + column * CELL;
        for (let x = start; x < start + CELL; x++) if ((pixels[x] ?? 255) < limit) dark += 1;
      }
      if (dark >= LEAST_INK) cells[row * columns + column] = 1;
    }
  }
  return cells;
}

/** The brightness that half of the pixels have at least. */
function paperOf(pixels: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < pixels.length; at += 7) counts[pixels[at] ?? 0] = (counts[pixels[at] ?? 0] ?? 0) + 1;
  let left = pixels.length / 14;
  let level = 255;
  while (level > 0 && left > (counts[level] ?? 0)) {
    left -= counts[level] ?? 0;
    level -= 1;
  }
  return level;
}

function erase(ink: Uint8Array, columns: number, rows: number, area: Area, around: number): void {
  const [top, bottom] = [Math.floor((area.top - around) / CELL), Math.ceil((area.top + area.height + around) / CELL)];
  const [left, right] = [Math.floor((area.left - around) / CELL), Math.ceil((area.left + area.width + around) / CELL)];
  for (let row = Math.max(0, top); row < Math.min(rows, bottom); row++)
    ink.fill(0, row * columns + Math.max(0, left), row * columns + Math.min(columns, Math.max(0, right)));
}

/** Boxes around cells with ink that stand no further apart than `gap` cells in a row, or one below the other. */
function joined(ink: Uint8Array, columns: number, rows: number, gap: number): Area[] {
  const seen = new Uint8Array(ink.length);
  const areas: Area[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] === 0 || seen[start] === 1) continue;
    seen[start] = 1;
    const open = [start];
    let [left, right, top, bottom] = [columns, 0, rows, 0];
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const row = Math.floor(cell / columns);
      const column = cell % columns;
      [left, right] = [Math.min(left, column), Math.max(right, column + 1)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row + 1)];
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - gap); x <= Math.min(columns - 1, column + gap); x++) {
          const other = y * columns + x;
          if (ink[other] === 0 || seen[other] === 1) continue;
          seen[other] = 1;
          open.push(other);
        }
      }
    }
    areas.push({ left: left * CELL, top: top * CELL, width: (right - left) * CELL, height: (bottom - top) * CELL });
  }
  return areas;
}

function isLine(area: Area, ink: Uint8Array, columns: number, usual: number): boolean {
  const { left, top, width, height } = area;
  if (height < usual * LINE_HEIGHT[0] || height > usual * LINE_HEIGHT[1] || width < usual * LEAST_WIDTH) return false;
  let count = 0;
  for (let row = top / CELL; row < (top + height) / CELL; row++)
    for (let column = left / CELL; column < (left + width) / CELL; column++) count += ink[row * columns + column] ?? 0;
  const density = count / ((width * height) / CELL ** 2);
  return density > DENSITY[0] && density < DENSITY[1];
}
