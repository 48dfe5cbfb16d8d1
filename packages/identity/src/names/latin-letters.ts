// Any script in small Latin letters, as far as the letters themselves tell it.
import { transliterate } from 'transliteration';

const ASCII = /^[\x20-\x7e]*$/;

export type Script = 'latin' | 'abjad' | 'han' | 'kana' | 'hangul';

/** Cyrillic, Greek and Indic letters are read like Latin ones: they write their vowels. */
export function scriptOf(text: string): Script {
  if (ASCII.test(text)) return 'latin';
  if (/[\u0590-\u07ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(text)) return 'abjad';
  if (/[\u1100-\u11ff\uac00-\ud7af]/u.test(text)) return 'hangul';
  if (/[\u3400-\u9fff]/u.test(text)) return 'han';
  return /[\u3040-\u30ff]/u.test(text) ? 'kana' : 'latin';
}

/** What the letters of a script spell together, before each is taken alone. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/ου/giu, 'ou'],
  [/ού/giu, 'ou'],
  [/μπ/giu, 'b'],
  [/ντ/giu, 'nt'],
  [/γγ/giu, 'ng'],
  [/γκ/giu, 'gk'],
  [/(?<=[\u0400-\u04ff])ий(?![\u0400-\u04ff])/giu, 'y'],
  [/^(?:ال)(?=\p{L}{2})/gu, ''],
  [/(?<=عبد)\s*ال/gu, ''],
];

/** Lower-case letters a–z, with single spaces between words. */
export function latinLetters(text: string): string {
  let plain = text.normalize('NFKC');
  if (!ASCII.test(plain)) {
    for (const [letters, latin] of SPELLED) plain = plain.replace(letters, latin);
    plain = transliterate(plain);
  }
  return plain
    .toLowerCase()
    .replace(/[^a-z\s]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
