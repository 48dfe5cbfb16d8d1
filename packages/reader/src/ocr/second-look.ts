// A second look at the places of a page where print was lost or hardly read: they are cut out, enlarged, set one below the
// other on a sheet of their own, and what is read there takes the place of what was read before if it is clearly surer.
import { usualHeight } from './clean-words.ts';
import { type Area, isSettled, lostText } from './lost-text.ts';
import type { GreyPicture } from './ocr-messages.ts';
import type { OcrWord } from './parse-tsv.ts';
import { scalePicture } from './turn-picture.ts';

/** What is cut out, and where: in pixels of the page and of the sheet before it is enlarged. */
interface Patch {
  readonly area: Area;
  readonly top: number;
}

export interface Sheet {
  readonly picture: GreyPicture;
  /** Pixels of the sheet for one of the page. */
  readonly factor: number;
  readonly margin: number;
  readonly patches: readonly Patch[];
}

const WHITE = 255;
/** Small print reads better when it is larger. */
const FACTOR = 1.5;
/** Around each patch and between two, in parts of the usual height of a word. */
const MARGIN = 0.5;
const GAP = 1.2;
/** What is read anew has to be this sure, less so where nothing was read, and surer than what was by that. */
const SURE = { instead: 60, anew: 45 } as const;
const LEAD = 15;

/** Undefined when all that is print was read well. */
export function sheetOf(picture: GreyPicture, words: readonly OcrWord[]): Sheet | undefined {
  const usual = usualHeight(words);
  const areas = lostText(picture, words, usual);
  if (areas.length === 0) return undefined;
  const margin = Math.round(usual * MARGIN);
  const gap = Math.round(usual * GAP);
  let height = gap;
  const patches = areas.map((area) => {
    const top = height;
    height += area.height + 2 * margin + gap;
    return { area, top };
  });
  const width = Math.max(...areas.map((area) => area.width)) + 2 * margin;
  const pixels = new Uint8Array(width * height).fill(WHITE);
  for (const patch of patches) copy(picture, patch, margin, { width, height, pixels });
  whiten(words.filter(isSettled), patches, margin, { width, height, pixels });
  return { picture: scalePicture({ width, height, pixels }, FACTOR), factor: FACTOR, margin, patches };
}

function copy(page: GreyPicture, { area, top }: Patch, margin: number, sheet: GreyPicture): void {
  for (let y = 0; y < area.height + 2 * margin; y++) {
    const from = area.top - margin + y;
    if (from < 0 || from >= page.height) continue;
    const left = Math.max(0, area.left - margin);
    const right = Math.min(page.width, area.left + area.width + margin);
    const row = page.pixels.subarray(from * page.width + left, from * page.width + right);
    sheet.pixels.set(row, (top + y) * sheet.width + left - area.left + margin);
  }
}

/** Edges of the words around would be read as signs. */
function whiten(around: readonly OcrWord[], patches: readonly Patch[], margin: number, sheet: GreyPicture): void {
  for (const { area, top } of patches) {
    for (const word of around) {
      const left = Math.max(0, word.left - area.left + margin);
      const right = Math.min(area.width + 2 * margin, word.left + word.width - area.left + margin);
      const above = Math.max(0, word.top - area.top + margin);
      const below = Math.min(area.height + 2 * margin, word.top + word.height - area.top + margin);
      if (left >= right) continue;
      for (let y = above; y < below; y++)
        sheet.pixels.fill(WHITE, (top + y) * sheet.width + left, (top + y) * sheet.width + right);
    }
  }
}

/** `found`: the words of the sheet. */
export function withSecondLook(words: readonly OcrWord[], found: readonly OcrWord[], sheet: Sheet): OcrWord[] {
  const result = [...words];
  sheet.patches.forEach((patch, i) => {
    const { area } = patch;
    const again = onPage(found, patch, sheet);
    const before = result.filter((word) => !isSettled(word) && lieIn(word, area));
    const [first] = before;
    if (!isBetter(again, before) || before.some((word) => word.line !== first?.line)) return;
    const at = first === undefined ? result.length : result.indexOf(first);
    const line = first?.line;
    for (const word of before) result.splice(result.indexOf(word), 1);
    result.splice(at, 0, ...again.map((word) => ({ ...word, line: line ?? `again.${i}.${word.line}` })));
  });
  return result;
}

/** The words of one patch, as they stand on the page. */
function onPage(found: readonly OcrWord[], { area, top }: Patch, { factor, margin }: Sheet): OcrWord[] {
  return found.flatMap((word) => {
    const moved = {
      ...word,
      left: Math.round(word.left / factor) - margin + area.left,
      top: Math.round(word.top / factor) - top - margin + area.top,
      width: Math.round(word.width / factor),
      height: Math.round(word.height / factor),
    };
    return lieIn(moved, area) ? [moved] : [];
  });
}

function lieIn({ left, top, width, height }: OcrWord, area: Area): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  return x >= area.left && x <= area.left + area.width && y >= area.top && y <= area.top + area.height;
}

function isBetter(again: readonly OcrWord[], before: readonly OcrWord[]): boolean {
  const sure = certainty(again);
  return sure >= (before.length > 0 ? SURE.instead : SURE.anew) && sure >= certainty(before) + LEAD;
}

/** 0–100, each word by its length; 0 without a word. */
function certainty(words: readonly OcrWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters;
}
