// The drawn lines and filled areas that separate parts of a page, and how much of it pictures take.
import type { Box } from '@vitae/schema';
import type { Shape } from './page-objects.ts';
import type { PageSpace } from './page-space.ts';

/** Points. */
const THIN = 2.5;
const SHORTEST = 15;
const AREA_HEIGHT = 8;
const AREA_WIDTH = 40;
const WHOLE_PAGE = 0.9;
const MOST_RULES = 500;
/** Each channel at least this: white for the eye. */
const NEAR_WHITE = 0xf6;

export function findRules(shapes: readonly Shape[], { width, height }: PageSpace): Box[] {
  const rules: Box[] = [];
  for (const shape of shapes) {
    if (rules.length >= MOST_RULES) break;
    if (shape.kind === 'image') continue;
    const { box } = shape;
    if (box.x > width || box.y > height || box.x + box.width < 0 || box.y + box.height < 0) continue;
    const white = shape.fill !== undefined && isNearWhite(shape.fill);
    if (Math.min(box.width, box.height) <= THIN) {
      if (Math.max(box.width, box.height) >= SHORTEST && !white) rules.push(box);
    } else if (box.height >= AREA_HEIGHT && box.width >= SHORTEST) {
      const large = box.width * box.height > width * height * WHOLE_PAGE;
      if (shape.filled && !white && !large && box.width >= AREA_WIDTH) rules.push(box);
      else if (shape.stroked && shape.rectangular && !large) rules.push(...frame(box));
    }
  }
  return rules;
}

/** A drawn rectangle separates by its edges. */
function frame({ x, y, width, height }: Box): Box[] {
  return [
    { x, y, width, height: 0 },
    { x, y: y + height, width, height: 0 },
    { x, y, width: 0, height },
    { x: x + width, y, width: 0, height },
  ];
}

function isNearWhite(color: number): boolean {
  return color >> 16 >= NEAR_WHITE && ((color >> 8) & 0xff) >= NEAR_WHITE && (color & 0xff) >= NEAR_WHITE;
}

/** Points; smaller ones are icons and drawn dots. */
const SMALLEST_IMAGE = 4;

export function findImages(shapes: readonly Shape[]): Box[] {
  const images = shapes.filter(({ kind }) => kind === 'image').map(({ box }) => box);
  return images.filter(({ width, height }) => width >= SMALLEST_IMAGE && height >= SMALLEST_IMAGE);
}

const GRID = 50;

/** Share of the page under pictures, 0–1, to about a hundredth; overlaps count once. */
export function imageCoverage(images: readonly Box[], { width, height }: PageSpace): number {
  if (images.length === 0) return 0;
  const covered = new Uint8Array(GRID * GRID);
  for (const image of images) {
    const left = cell(image.x / width);
    const right = cell((image.x + image.width) / width);
    for (let row = cell(image.y / height); row < cell((image.y + image.height) / height); row += 1) {
      covered.fill(1, row * GRID + left, row * GRID + Math.max(left, right));
    }
  }
  return covered.reduce((sum, one) => sum + one, 0) / covered.length;
}

function cell(share: number): number {
  return Math.min(GRID, Math.max(0, Math.round(share * GRID)));
}
