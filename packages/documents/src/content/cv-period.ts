// When something was, as people of a language write it: "Mar 2019 – present".
import { type PartialDate, PRESENT } from '@vitae/schema';
import type { CvWords } from './cv-words.ts';

interface Dated {
  readonly value: PartialDate;
}

/** Empty when neither is known. */
export function cvPeriod(start: Dated | undefined, end: Dated | undefined, words: CvWords): string {
  const from = start === undefined ? '' : cvDate(start.value, words);
  const to = end === undefined ? '' : cvDate(end.value, words);
  if (from === '' || to === '') return from || to;
  return from === to ? from : `${from} – ${to}`;
}

/** Hebrew and Hindi shorten months with signs that few people, and no programs, know. */
const SHORT_IS_UNUSUAL = new Set(['he', 'hi']);

/** With the month's name where the month is known; the day is left out, as CVs do. */
export function cvDate(date: PartialDate, words: CvWords): string {
  if (date === PRESENT) return words.present;
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat(words.language, {
    month: SHORT_IS_UNUSUAL.has(words.language) ? 'long' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  });
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, 1)));
}
