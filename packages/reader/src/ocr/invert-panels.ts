// Light text on a dark ground (sidebars, headers, chips) becomes dark text on white: recognition takes dark areas for pictures.
import type { GreyPicture } from './ocr-messages.ts';

/** Pixels of a cell's side: fine enough for a chip of one word, coarse enough that noise and thin strokes even out. */
const CELL = 4;
const WHITE = 255;
/** Of the paper's brightness; a cell below it is dark. */
const DARK = 0.65;
/** Cells; smaller areas are letters, icons or rules. */
const LEAST_HEIGHT = 4;
const LEAST_WIDTH = 10;
/** Chips are wider than high, and letters are not; larger areas may have any shape. */
const CHIP_ASPECT = 1.5;
const LARGE = 40;
/** Part of its rows that is dark, and of some row above and below all text: a heavy word is nowhere that even. */
const SOLID = 0.6;
const EDGE = 0.92;
/** Part of the height in which such a row must be. */
const MARGIN = 0.25;
/** Standard deviations of the ground: what is lighter by less is its grain. */
const GRAIN = 4;
/** Cells around one over which its ground is taken. */
const NEAR = 6;

interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly levels: Uint8Array;
}

/** One connected dark area: for each of its rows the first and last dark cell, and how many there are. */
interface Area {
  readonly top: number;
  readonly spans: { from: number; to: number; dark: number }[];
}

interface Ground {
  /** By cell. */
  readonly levels: Float32Array;
  readonly grain: number;
}

/** The same picture when it has no such area. */
export function invertPanels(picture: GreyPicture): GreyPicture {
  const cells = cellsOf(picture);
  const limit = paperOf(cells) * DARK;
  const isDark = cells.levels.map((level) => (level < limit ? 1 : 0));
  const panels = areasOf(isDark, cells).filter(isPanel);
  if (panels.length === 0) return picture;
  const ground: Ground = { levels: groundOf(cells, isDark), grain: GRAIN * deviationOf(picture, cells, isDark) };
  const pixels = picture.pixels.slice();
  for (const panel of panels) invert({ ...picture, pixels }, panel, cells, ground);
  return { ...picture, pixels };
}

function cellsOf({ width, height, pixels }: GreyPicture): Cells {
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const levels = new Uint8Array(columns * rows);
  const sums = new Uint16Array(columns);
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    for (let y = row * CELL; y < (row + 1) * CELL; y++) {
      let at = y * width;
      for (let column = 0; column < columns; column++) {
        let sum = sums[column] ?? 0;
        for (const end = at + CELL; at < end; at++) sum += pixels[at] ?? WHITE;
        sums[column] = sum;
      }
    }
    for (let column = 0; column < columns; column++)
      levels[row * columns + column] = (sums[column] ?? 0) / (CELL * CELL);
  }
  return { columns, rows, levels };
}

/** The brightness that most of the page has at least in its lighter half. */
function paperOf({ levels }: Cells): number {
  const counts = new Uint32Array(WHITE + 1);
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  let left = levels.length / 4;
  for (let level = WHITE; level > 0; level--) {
    left -= counts[level] ?? 0;
    if (left <= 0) return level;
  }
  return WHITE;
}

function areasOf(isDark: Uint8Array, { columns, rows }: Cells): Area[] {
  const seen = new Uint8Array(isDark.length);
  const areas: Area[] = [];
  const open: number[] = [];
  const visit = (cell: number): void => {
    if (isDark[cell] === 0 || seen[cell] === 1) return;
    seen[cell] = 1;
    open.push(cell);
  };
  for (let start = 0; start < isDark.length; start++) {
    if (isDark[start] === 0 || seen[start] === 1) continue;
    const found: number[] = [];
    visit(start);
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      found.push(cell);
      const column = cell % columns;
      if (column > 0) visit(cell - 1);
      if (column < columns - 1) visit(cell + 1);
      if (cell >= columns) visit(cell - columns);
      if (cell < (rows - 1) * columns) visit(cell + columns);
    }
    if (found.length >= LEAST_HEIGHT * LEAST_WIDTH * SOLID) areas.push(areaOf(found, columns));
  }
  return areas;
}

function areaOf(cells: readonly number[], columns: number): Area {
  const byRow = new Map<number, { from: number; to: number; dark: number }>();
  for (const cell of cells) {
    const row = Math.floor(cell / columns);
    const column = cell % columns;
    const span = byRow.get(row);
    if (span === undefined) {
      byRow.set(row, { from: column, to: column, dark: 1 });
      continue;
    }
    span.from = Math.min(span.from, column);
    span.to = Math.max(span.to, column);
    span.dark += 1;
  }
  const rows = [...byRow].sort(([a], [b]) => a - b);
  return { top: rows[0]?.[0] ?? 0, spans: rows.map(([, span]) => span) };
}

function isPanel({ spans }: Area): boolean {
  const height = spans.length;
  const width = Math.max(...spans.map(widthOf));
  if (height < LEAST_HEIGHT || width < LEAST_WIDTH) return false;
  if (width < CHIP_ASPECT * height && Math.min(width, height) < LARGE) return false;
  const dark = spans.reduce((sum, span) => sum + span.dark, 0);
  if (dark < SOLID * spans.reduce((sum, span) => sum + widthOf(span), 0)) return false;
  const margin = Math.max(2, Math.floor(height * MARGIN));
  const isEven = (span: Area['spans'][number]) => span.dark >= EDGE * widthOf(span) && widthOf(span) >= LEAST_WIDTH;
  return spans.slice(0, margin).some(isEven) && spans.slice(-margin).some(isEven);
}

function widthOf({ from, to }: { readonly from: number; readonly to: number }): number {
  return to - from + 1;
}

/** By cell: the mean brightness of the dark cells around it; text does not count. */
function groundOf({ columns, rows, levels }: Cells, isDark: Uint8Array): Float32Array {
  const wide = columns + 1;
  const sums = new Float64Array(wide * (rows + 1));
  const counts = new Uint32Array(sums.length);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let count = 0;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      if (isDark[cell] === 1) {
        sum += levels[cell] ?? 0;
        count += 1;
      }
      const at = (row + 1) * wide + column + 1;
      sums[at] = (sums[at - wide] ?? 0) + sum;
      counts[at] = (counts[at - wide] ?? 0) + count;
    }
  }
  const ground = new Float32Array(levels.length);
  for (let row = 0; row < rows; row++) {
    const [above, below] = [Math.max(0, row - NEAR) * wide, Math.min(rows, row + NEAR + 1) * wide];
    for (let column = 0; column < columns; column++) {
      const [left, right] = [Math.max(0, column - NEAR), Math.min(columns, column + NEAR + 1)];
      const within = (table: Float64Array | Uint32Array): number =>
        (table[below + right] ?? 0) -
        (table[above + right] ?? 0) -
        (table[below + left] ?? 0) +
        (table[above + left] ?? 0);
      ground[row * columns + column] = within(sums) / Math.max(1, within(counts));
    }
  }
  return ground;
}

/** Standard deviation within the dark cell in the middle: cells that hold a bit of a letter have more. */
function deviationOf({ width, pixels }: GreyPicture, { columns, levels }: Cells, isDark: Uint8Array): number {
  const counts = new Uint32Array(WHITE + 1);
  let many = 0;
  for (let cell = 0; cell < isDark.length; cell++) {
    if (isDark[cell] === 0) continue;
    const start = Math.floor(cell / columns) * CELL * width + (cell % columns) * CELL;
    const mean = levels[cell] ?? 0;
    let sum = 0;
    for (let y = 0; y < CELL; y++) {
      for (let x = 0; x < CELL; x++) sum += ((pixels[start + y * width + x] ?? mean) - mean) ** 2;
    }
    const deviation = Math.round(Math.sqrt(sum) / CELL);
    counts[deviation] = (counts[deviation] ?? 0) + 1;
    many += 1;
  }
  let left = many / 2;
  let deviation = 0;
  while (left > (counts[deviation] ?? 0) && deviation < WHITE) {
    left -= counts[deviation] ?? 0;
    deviation += 1;
  }
  return deviation;
}

/** In place. The ground becomes white, and what is lighter the darker. */
function invert({ width, pixels }: GreyPicture, { top, spans }: Area, { columns }: Cells, ground: Ground): void {
  spans.forEach(({ from, to, dark }, index) => {
    if (dark < (SOLID / 2) * widthOf({ from, to })) return;
    const row = top + index;
    for (let y = row * CELL; y < (row + 1) * CELL; y++) {
      for (let x = from * CELL; x < (to + 1) * CELL; x++) {
        const level = (ground.levels[row * columns + Math.floor(x / CELL)] ?? 0) + ground.grain;
        const lighter = Math.max(0, (pixels[y * width + x] ?? 0) - level);
        pixels[y * width + x] = Math.max(0, WHITE - (lighter * WHITE) / Math.max(1, WHITE - level - ground.grain));
      }
    }
  });
}
