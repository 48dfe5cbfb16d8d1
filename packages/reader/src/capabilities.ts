// What reading can do on this machine, told without loading what does it.
import { installedLanguages } from './ocr/language-data.ts';

/** What of reading depends on what is installed. */
export interface ReaderCapabilities {
  /** What recognises text in pictures: `tesseract.js`, or `none` when no language is installed. */
  readonly ocr: 'tesseract.js' | 'none';
  /** ISO 639-1, of text recognition. */
  readonly languages: readonly string[];
}

/** Needs no document and loads no engine. */
export function readerCapabilities(): ReaderCapabilities {
  const languages = installedLanguages();
  return { ocr: languages.length > 0 ? 'tesseract.js' : 'none', languages };
}
