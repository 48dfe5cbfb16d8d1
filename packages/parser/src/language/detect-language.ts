// The main language of the text: by script where that decides, else by n-grams.
import { eld } from 'eld/extrasmall';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ar', /[\u0600-\u06ff]/g],
];

/** ISO 639-1; undefined for too little text. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, 6000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return undefined;
  for (const [code, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (code === 'ja' ? 0.12 : 0.3)) return code;
  }
  const language = eld.detect(sample.slice(0, 2500)).language;
  return language === '' ? undefined : language;
}
