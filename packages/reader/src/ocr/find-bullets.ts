// Bullets in front of lines: recognition takes them for letters and signs.
import type { OcrWord } from './parse-tsv.ts';

const BULLET = /^[•●○▪■]$/;
/** Nothing but a small bullet looks like these and begins a line. */
const BULLET_SIGN = /^[+*«»=~¢°·.,:;'"“”‘’-]{1,2}$/;
/** Above it a letter is what it seems to be. */
const SURE_LETTER = 75;
/** Bullets are about as wide as high. */
const ROUND = [0.65, 1.5] as const;
/** Heights in parts of the usual height of a word: a dot, and a circle or square, which is as high as small letters. */
const DOT = [0.2, 0.55] as const;
const CIRCLE = 0.75;
/** Circles that stand one below the other on a page are a list when there are so many. */
const LEAST_CIRCLES = 3;
/** In parts of the usual height: they stand in one column; what follows is further away than the next word of a sentence. */
const SAME_COLUMN = 0.3;
const AFTER_CIRCLE = 0.45;

/** `lines`: their words from left to right. */
export function findBullets(lines: readonly (readonly OcrWord[])[], usual: number): ReadonlySet<OcrWord> {
  const bullets = new Set<OcrWord>();
  const circles: OcrWord[] = [];
  for (const [first, second] of lines) {
    if (first === undefined || second === undefined) continue;
    if (isDot(first, usual)) bullets.add(first);
    else if (mayBeCircle(first, second, usual)) circles.push(first);
  }
  for (const circle of circles) {
    const column = circles.filter((other) => Math.abs(other.left - circle.left) <= usual * SAME_COLUMN);
    if (column.length >= LEAST_CIRCLES && !column.every(isSmallLetter)) bullets.add(circle);
  }
  return bullets;
}

/** A small round or square thing, whatever letter it was taken for. */
function isDot(word: OcrWord, usual: number): boolean {
  const { text, height, confidence } = word;
  if (BULLET.test(text)) return true;
  const small = isRound(word) && height > usual * DOT[0] && height < usual * DOT[1];
  if (BULLET_SIGN.test(text)) return small;
  return small && text.length === 1 && !/\d/.test(text) && confidence <= SURE_LETTER;
}

/** An empty circle or a square: as high as small letters, often read as one of them or as a digit. */
function mayBeCircle(word: OcrWord, next: OcrWord, usual: number): boolean {
  if (word.text.length > 2 || !isRound(word) || word.height > usual * CIRCLE || word.height <= usual * DOT[0])
    return false;
  return next.left - word.left - word.width >= usual * AFTER_CIRCLE;
}

function isRound({ width, height }: OcrWord): boolean {
  const ratio = width / Math.max(1, height);
  return ratio > ROUND[0] && ratio < ROUND[1];
}

/** Words of one letter, as of sentences that go on. */
function isSmallLetter({ text, confidence }: OcrWord): boolean {
  return /^\p{Ll}$/u.test(text) && confidence > SURE_LETTER;
}
