// Which languages can be recognised: those whose trained data is installed as an npm package. Nothing is ever downloaded.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TrainedData } from './ocr-messages.ts';

const require = createRequire(import.meta.url);
/** Integer models: as good as the float ones on print, and the fastest in WebAssembly. */
const EDITION = '4.0.0_best_int';

/** ISO 639-1 to the names of Tesseract's data, with the script that orientation detection reports. */
const LANGUAGES: Readonly<Record<string, { readonly code: string; readonly script: string }>> = {
  en: { code: 'eng', script: 'Latin' },
  de: { code: 'deu', script: 'Latin' },
  fr: { code: 'fra', script: 'Latin' },
  es: { code: 'spa', script: 'Latin' },
  it: { code: 'ita', script: 'Latin' },
  pt: { code: 'por', script: 'Latin' },
  nl: { code: 'nld', script: 'Latin' },
  pl: { code: 'pol', script: 'Latin' },
  cs: { code: 'ces', script: 'Latin' },
  sv: { code: 'swe', script: 'Latin' },
  da: { code: 'dan', script: 'Latin' },
  fi: { code: 'fin', script: 'Latin' },
  ro: { code: 'ron', script: 'Latin' },
  hu: { code: 'hun', script: 'Latin' },
  tr: { code: 'tur', script: 'Latin' },
  vi: { code: 'vie', script: 'Latin' },
  id: { code: 'ind', script: 'Latin' },
  ru: { code: 'rus', script: 'Cyrillic' },
  uk: { code: 'ukr', script: 'Cyrillic' },
  bg: { code: 'bul', script: 'Cyrillic' },
  el: { code: 'ell', script: 'Greek' },
  he: { code: 'heb', script: 'Hebrew' },
  ar: { code: 'ara', script: 'Arabic' },
  hi: { code: 'hin', script: 'Devanagari' },
  th: { code: 'tha', script: 'Thai' },
  ja: { code: 'jpn', script: 'Japanese' },
  zh: { code: 'chi_sim', script: 'Han' },
  ko: { code: 'kor', script: 'Korean' },
};

/** Undefined when it isn't installed. */
export function trainedData(code: string): TrainedData | undefined {
  try {
    const folder = dirname(require.resolve(`@tesseract.js-data/${code}/package.json`));
    const path = join(folder, EDITION, `${code}.traineddata.gz`);
    return existsSync(path) ? { code, path } : undefined;
  } catch {
    return undefined;
  }
}

/** `language` is ISO 639-1. */
export function languageData(language: string): TrainedData | undefined {
  const known = LANGUAGES[language];
  return known === undefined ? undefined : trainedData(known.code);
}

/** Written with most of the same letters and marks, the nearest first. */
const NEAR: Readonly<Record<string, string>> = {
  ...{ pt: 'es fr', it: 'es fr', ro: 'fr it es', vi: 'fr', nl: 'en', id: 'en', tr: 'de' },
  ...{ sv: 'fi de', fi: 'sv de', da: 'no sv de', no: 'da sv de', hu: 'de', pl: 'cs de', cs: 'pl de' },
  ...{ uk: 'ru bg', ru: 'uk bg', bg: 'ru uk' },
};

/** For a language without data the nearest that has some, which keeps more of its marks than English; undefined when there is none. */
export function nearestInstalled(language: string): string | undefined {
  return [language, ...(NEAR[language]?.split(' ') ?? [])].find((one) => languageData(one) !== undefined);
}

/** Installed languages of a script, those asked for first. */
export function languagesOfScript(script: string, wanted: readonly string[]): string[] {
  const all = [...new Set([...wanted, ...Object.keys(LANGUAGES)])];
  return all.filter((language) => LANGUAGES[language]?.script === script && languageData(language) !== undefined);
}

/** ISO 639-1 of every language that can be recognised on this machine. */
export function installedLanguages(): string[] {
  return Object.keys(LANGUAGES).filter((language) => languageData(language) !== undefined);
}
