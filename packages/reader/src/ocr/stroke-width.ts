// How thick the strokes of printed words are: tells bold from regular.
import type { GreyPicture } from './ocr-messages.ts';
import type { OcrWord } from './parse-tsv.ts';

/** Longer runs of ink are rules or filled areas, in pixels. */
const LONGEST = 60;
/** Enough words to judge a line. */
const ENOUGH = 8;

/** Pixels: mean length of the horizontal runs of ink, with grey edges counted by their darkness. */
export function strokeWidth(picture: GreyPicture, words: readonly OcrWord[]): number {
  let ink = 0;
  let strokes = 0;
  for (const word of words.slice(0, ENOUGH)) {
    for (let y = word.top; y < word.top + word.height; y++) {
      let run = 0;
      let weight = 0;
      for (let x = word.left; x <= word.left + word.width; x++) {
        const value = picture.pixels[y * picture.width + x] ?? 255;
        if (value < 200 && x < word.left + word.width) {
          run += 1;
          weight += (255 - value) / 255;
        } else if (run > 0) {
          if (run < LONGEST) {
            ink += weight;
            strokes += 1;
          }
          run = 0;
          weight = 0;
        }
      }
    }
  }
  return strokes === 0 ? 0 : ink / strokes;
}
