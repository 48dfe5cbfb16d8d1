// The numbers that words of a description tell, to see whether a number that somebody read in them is there.
import { smallNumber } from '@vitae/parser/job-description';

const GROUPED = /\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)/gu;
/** "60–70k": thousands, of both. */
const THOUSANDS = /\d\s?k(?![\p{L}\p{N}])/iu;
const WORDS = /\p{L}{2,}/gu;

export function tellsNumber(words: string, wanted: number): boolean {
  const digits = [...words.matchAll(GROUPED)].map(([told]) => numberIn(told));
  if (digits.includes(wanted)) return true;
  if (THOUSANDS.test(words) && digits.includes(wanted / 1000)) return true;
  return [...words.matchAll(WORDS)].some(([word]) => smallNumber(word) === wanted);
}

function numberIn(told: string): number {
  const isGrouped = /[^\d]\d{3}(?:[^\d]|$)/u.test(told);
  return Number(isGrouped ? told.replaceAll(/\D/gu, '') : told.replace(',', '.'));
}
