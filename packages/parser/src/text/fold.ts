// Comparing words: letter case, Latin accents and forms of the same character don't matter.

import { byScript, foldWord } from '@vitae/taxonomy';

/** Lower case, NFKC, Latin accents dropped; all other scripts keep their marks. Length may change. */
export function fold(text: string): string {
  return foldWord(text);
}

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const OTHER_DIGIT = /[٠-٩۰-۹०-९০-৯０-９]/;

/** Arabic, Devanagari, Bengali and full-width digits as ASCII ones; the length stays the same. */
export function asciiDigits(text: string): string {
  if (!OTHER_DIGIT.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const zero = DIGIT_ZEROS.find((z) => code >= z && code <= z + 9);
    out += zero === undefined ? text.charAt(i) : String(code - zero);
  }
  return out;
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f]/;
const CJK_EACH = new RegExp(CJK, 'g');

export function hasCjk(text: string): boolean {
  return CJK.test(text);
}

const WORD = byScript(/[\p{L}\p{N}]+/gu);

/** Words by letters and digits; each CJK character counts as half a word, so that limits on words hold there too. */
export function wordCount(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_LATIN && !isSign(code)) return anyWordCount(text);
    const letter = isLatinLetter(code) || (code >= 48 && code <= 57);
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}

/** Before the first letter of another script, a mark, or a number other than 0–9. */
const LAST_LATIN = 0x24f;

/** Dashes, quotes, bullets and the euro sign. */
function isSign(code: number): boolean {
  return (code >= 0x2010 && code <= 0x205f) || code === 0x20ac || (code >= 0x25a0 && code <= 0x25ff);
}

/** Up to `LAST_LATIN`; ª, º, ², ³, ¹ and the fractions are letters and numbers too. */
function isLatinLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xc0) return code <= LAST_LATIN && code !== 0xd7 && code !== 0xf7;
  return OTHER_LATIN.includes(String.fromCharCode(code));
}

const OTHER_LATIN = '\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc\u00bd\u00be';

function anyWordCount(text: string): number {
  const cjk = text.match(CJK_EACH)?.length ?? 0;
  const rest = cjk === 0 ? text : text.replace(CJK_EACH, ' ');
  return (rest.match(WORD(rest))?.length ?? 0) + Math.ceil(cjk / 2);
}
