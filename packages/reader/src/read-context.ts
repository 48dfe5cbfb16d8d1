// What every reader of a format is given: the limits, what is wanted, and whom to tell.
import type { ReadProblemCode, ReadResult } from '@vitae/schema';

/** Beyond any of these a document gets a problem instead of costing more. */
export interface ReadLimits {
  /** Of the file as it came in. */
  readonly bytes: number;
  readonly pages: number;
  /** Of all streams of an archive or a compressed document together, once unpacked. */
  readonly unpackedBytes: number;
  /** Entries of an archive. */
  readonly archiveEntries: number;
  /** Depth of nested elements, groups or forms. */
  readonly nesting: number;
  /** Width × height of one picture. */
  readonly imagePixels: number;
  /** UTF-16 units of text in the whole document. */
  readonly textCharacters: number;
  /** Pages that OCR is run on; the others of a long scan are left without text, with a finding. */
  readonly ocrPages: number;
}

/** The limits that hold where none are given. */
export const READ_LIMITS: ReadLimits = {
  bytes: 25 * 2 ** 20,
  pages: 200,
  unpackedBytes: 200 * 2 ** 20,
  archiveEntries: 5_000,
  nesting: 200,
  imagePixels: 60_000_000,
  textCharacters: 2_000_000,
  ocrPages: 30,
};

/** `auto`: only pages without text of their own that are a picture. */
export type OcrMode = 'auto' | 'never' | 'always';

export interface ReadContext {
  /** File name as it came in, without a folder; only a hint. */
  readonly name: string | undefined;
  readonly limits: ReadLimits;
  readonly ocr: OcrMode;
  /** ISO 639-1, the likeliest first; empty when nothing is known. */
  readonly languages: readonly string[];
  readonly signal: AbortSignal | undefined;
  /** 0–1. */
  readonly onProgress: (fraction: number) => void;
}

/** How a document is read; each has a default. */
export interface ReadOptions {
  readonly name?: string | undefined;
  readonly ocr?: OcrMode | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
  readonly onProgress?: ((fraction: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export function readContext(options: ReadOptions): ReadContext {
  return {
    name: options.name,
    limits: { ...READ_LIMITS, ...options.limits },
    ocr: options.ocr ?? 'auto',
    languages: options.languages ?? [],
    signal: options.signal,
    onProgress: options.onProgress ?? (() => undefined),
  };
}

/** A reader's way to say no. `detail` is a plain sentence with the facts (limit and figure), never a path or a stack. */
export function unreadable(code: ReadProblemCode, detail: string): ReadResult {
  return { ok: false, problem: { code, detail } };
}
