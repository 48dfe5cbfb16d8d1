// What a fragment's words say about its part in the layout: a date, a heading, or neither.
import { readDates } from '../dates/read-dates.ts';
import { headingKind } from '../sections/heading-words.ts';
import { misreadHeadingKind } from '../sections/misread-heading.ts';

/** The text is a date or a range and hardly anything else. */
export function isDateText(text: string): boolean {
  if (text.length > 60) return false;
  const dates = readDates(text);
  if (dates.length === 0)
    return /^\(?(?:present|current|heute|aujourd'hui|actualidad|presente|atual|heden|現在|至今|\d+ (?:yrs?|years?|mos?|months?).*)\)?$/i.test(
      text,
    );
  const covered = dates.reduce((sum, d) => sum + d.end - d.start, 0);
  const rest = text.replace(/[\s()[\],.|·•–—-]/g, '').length - covered;
  return rest <= 6;
}

/** `recognised`: its letters come from OCR, and may be others. */
export function isHeadingText(text: string, recognised = false): boolean {
  return headingKind(text) !== undefined || (recognised && misreadHeadingKind(text) !== undefined);
}
