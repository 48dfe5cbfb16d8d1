// Reader and parser in one call, in this process: for trusted files and for embedding. Hostile files go to a parser pool.

import { type OcrMode, type ReadLimits, readDocument } from '@vitae/reader';
import type { Synonym } from '@vitae/taxonomy';
import { parseDocument } from '../parse-document.ts';
import type { ParseOutcome, ParseStage } from './parse-outcome.ts';

/** How a document is read and parsed; each has a default. */
export interface ParseOptions {
  /** File name as it came in; only a hint for the format. */
  readonly name?: string | undefined;
  readonly ocr?: OcrMode | undefined;
  /** ISO 639-1, the likeliest first: tried first in text recognition, and taken where a text does not tell its language for sure. */
  readonly languages?: readonly string[] | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** `YYYY-MM-DD`; what "present" and open ends are measured by. Default: today. */
  readonly now?: string | undefined;
  /** ISO 3166-1 alpha-2: where phone numbers without a country prefix belong. */
  readonly region?: string | undefined;
  /** Words of one's own for skills, known to Vitae or not. */
  readonly synonyms?: readonly Synonym[] | undefined;
  /** `fraction` is 0–1 of the stage. */
  readonly onStage?: ((stage: ParseStage, fraction: number) => void) | undefined;
}

/** Rejects only with the reason of `signal`; a document that cannot be read is an outcome with a problem. */
export async function parseBytes(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParseOutcome> {
  const { onStage, name, ocr, languages, limits, signal } = options;
  const started = performance.now();
  const onProgress = onStage && ((fraction: number) => onStage('read', fraction));
  const read = await readDocument(bytes, { name, ocr, languages, limits, signal, onProgress });
  if (!read.ok) return read;
  const understanding = performance.now();
  onStage?.('read', 1);
  const now = options.now ?? new Date().toISOString().slice(0, 10);
  const { region, synonyms = [] } = options;
  const expectedLanguage = languages?.[0];
  const result = parseDocument(read.document, {
    ...{ now, synonyms },
    ...(region === undefined ? {} : { region }),
    ...(expectedLanguage === undefined ? {} : { expectedLanguage }),
  });
  onStage?.('understood', 1);
  const milliseconds = { read: understanding - started, understand: performance.now() - understanding };
  return { ok: true, document: read.document, result, milliseconds };
}
