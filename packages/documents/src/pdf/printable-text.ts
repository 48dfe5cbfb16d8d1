// A text as it can be printed, and the letters for which there is no type.
import type { Typefaces } from './typefaces.ts';

/** Marks that say nothing to a reader: directions, joiners, variants of a glyph, soft hyphens. */
const INVISIBLE = /[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;
/** Pictures and ornaments. What they decorate is in the words beside them. */
const ORNAMENT = /[\p{So}\p{Sk}\p{Co}]/u;
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '→': '–',
  '⇒': '–',
  '➔': '–',
  '►': '•',
  '▪': '•',
  '■': '•',
  '●': '•',
  '◦': '•',
  '‑': '-',
  '\u00a0': ' ',
};

/** Composed letters; without invisible marks, and without ornaments that the type lacks. */
export function printableText(text: string, faces: Typefaces): string {
  let printable = '';
  for (const character of text.normalize('NFC').replace(INVISIBLE, '')) {
    if (faces.has(character)) printable += character;
    else if (SUBSTITUTES[character] !== undefined) printable += SUBSTITUTES[character];
    else if (!ORNAMENT.test(character)) printable += character;
  }
  return printable.replace(/ {2,}/g, ' ').trim();
}

/** The letters of a printable text that no face has, each once. */
export function missingLetters(text: string, faces: Typefaces): string[] {
  return [...new Set(text)].filter((character) => !faces.has(character));
}
