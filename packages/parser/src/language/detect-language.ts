// The main language of the text: by script or small words where they decide, else by groups of letters.
import { languageOfWords } from './function-words.ts';
import { languageOfLetters } from './language-of-letters.ts';

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/g;
const BEYOND_ASCII = /[\u0080-\uffff]+/g;
const HAN = /[\u4e00-\u9fff]/g;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', HAN],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ar', /[\u0600-\u06ff]/g],
];

/** ISO 639-1; undefined for too little text. `expected`: what is taken where the text alone does not tell for sure. */
export function detectLanguage(text: string, expected?: string): string | undefined {
  const sample = text.slice(0, 6000);
  const beyond = sample.match(BEYOND_ASCII)?.join('') ?? '';
  const letters = asciiLetters(sample) + (beyond.match(/\p{L}/gu)?.join('').length ?? 0);
  if (letters < 40) return expected;
  return byScript(beyond, letters) ?? languageOfWords(sample) ?? byLetters(sample, expected);
}

function byLetters(sample: string, expected: string | undefined): string | undefined {
  const found = languageOfLetters(sample);
  if (found === undefined || (expected !== undefined && !found.reliable)) return expected;
  // The letters cannot tell the two sisters apart, the table holds only Malay, and far more people write Indonesian.
  return found.language === 'ms' ? 'id' : found.language;
}

function asciiLetters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const small = text.charCodeAt(i) | 0x20;
    if (small >= 0x61 && small <= 0x7a) letters++;
  }
  return letters;
}

function byScript(sample: string, letters: number): string | undefined {
  if (sample.length <= letters * 0.06) return undefined;
  const count = (script: RegExp) => sample.match(script)?.length ?? 0;
  const kana = count(KANA);
  const han = count(HAN);
  // Headings and lists hold hardly any kana, Chinese text none at all but for a の in a brand.
  if (kana > 5 && kana > (kana + han) * 0.06 && kana + han > letters * 0.2) return 'ja';
  for (const [code, script] of SCRIPTS) if (count(script) > letters * 0.3) return code;
  return undefined;
}
