// Puts the values of a profile that a file gives by itself where they stand in the file's text.
import { type Profile, type StructuredLine, structuredLines, valueAtPath, walkProfileValues } from '@vitae/schema';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Context } from '../context.ts';
import { extractAs } from '../evidence/extract.ts';
import type { Span } from '../evidence/span.ts';
import { cleanRun } from '../text/clean-run.ts';
import { ENGINE_VERSION } from '../version.ts';

/** The profile with raw texts and places from the document. A value that can't be found again keeps its text, without a place. */
export function anchorProfile(given: Profile, context: Context): Profile {
  const profile = structuredClone(given);
  const paragraphs = lettersByParagraph(context);
  structuredLines(given).forEach((line, index) => {
    for (const [path, span] of spansOf(line, paragraphs.get(index))) {
      const value = valueAtPath(profile, path);
      if (value === undefined) continue;
      const { raw, places } = extractAs(context, [span], value.value, value);
      if (places.length > 0) Object.assign(value, { raw, places });
    }
  });
  for (const { value } of walkProfileValues(profile)) value.version = ENGINE_VERSION;
  for (const phone of profile.basics.phones) phone.value = internationalNumber(phone.value);
  return profile;
}

/** A letter and its offset in the document's text; spaces are left out, since lines break at them. */
interface Letters {
  text: string;
  readonly at: number[];
}

function lettersByParagraph({ lines }: Context): Map<number, Letters> {
  const paragraphs = new Map<number, Letters>();
  for (const line of lines) {
    if (line.paragraph === undefined) continue;
    const letters = paragraphs.get(line.paragraph) ?? { text: '', at: [] };
    paragraphs.set(line.paragraph, letters);
    for (let i = 0; i < line.text.length; i++) {
      const character = line.text.charAt(i);
      if (/\s/.test(character)) continue;
      letters.text += character;
      letters.at.push(line.start + i);
    }
  }
  return paragraphs;
}

function* spansOf(line: StructuredLine, letters: Letters | undefined): Generator<[path: string, span: Span]> {
  if (letters === undefined) return;
  // A list item has its bullet in front.
  const offset = letters.text.indexOf(lettersOf(line.text));
  if (offset === -1) return;
  for (const { path, start, end } of line.anchors) {
    const from = offset + lettersOf(line.text.slice(0, start)).length;
    const to = offset + lettersOf(line.text.slice(0, end)).length;
    const [first, last] = [letters.at[from], letters.at[to - 1]];
    if (first !== undefined && last !== undefined && to > from) yield [path, { start: first, end: last + 1 }];
  }
}

/** As the document's text keeps them. */
function lettersOf(text: string): string {
  const box = { x: 0, y: 0, width: 1, height: 1 };
  return cleanRun({ text, box, baseline: 0, size: 1 }).text.replace(/\s/g, '');
}

/** E.164 where the number says its country itself. */
function internationalNumber(printed: string): string {
  const number = printed.trim().replace(/^00/, '+');
  if (!number.startsWith('+')) return printed;
  const parsed = parsePhoneNumberFromString(number);
  return parsed?.isValid() === true ? parsed.number : printed;
}
