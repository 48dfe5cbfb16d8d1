// Reading results out of PDFium's memory and putting strings into it.
import { type Pdfium, SCRATCH_BYTES } from './pdfium-module.ts';

/** Views go stale when the memory grows: make them anew after any call that may allocate. */
export interface Views {
  readonly bytes: Uint8Array;
  readonly i32: Int32Array;
  readonly f32: Float32Array;
  readonly f64: Float64Array;
}

export function viewsOf(pdfium: Pdfium): Views {
  const { buffer } = pdfium.memory;
  return {
    bytes: new Uint8Array(buffer),
    i32: new Int32Array(buffer),
    f32: new Float32Array(buffer),
    f64: new Float64Array(buffer),
  };
}

/** Four floats in the order left, top, right, bottom of PDFium's FS_RECTF; other calls have their own order. */
export function floatsAt(pdfium: Pdfium, pointer: number, count: number): Float32Array {
  return new Float32Array(pdfium.memory.buffer, pointer, count);
}

const utf8 = new TextDecoder();
const utf16 = new TextDecoder('utf-16le');

/** Longest string that is taken from a document's metadata or form (bytes). */
const STRING_BYTES = 256 * 1024;

/**
 * Runs a call of the kind "fill (buffer, length) and return the needed length in bytes, with the final zero".
 * Undefined for an empty string.
 */
export function readString(
  pdfium: Pdfium,
  encoding: 'utf8' | 'utf16',
  fill: (buffer: number, length: number) => number,
): string | undefined {
  const half = SCRATCH_BYTES / 2;
  const buffer = pdfium.scratch + half;
  const needed = fill(buffer, half);
  if (needed <= half) return decode(pdfium, encoding, buffer, needed);
  const length = Math.min(needed, STRING_BYTES);
  const large = pdfium.call.malloc(length);
  try {
    const got = fill(large, length);
    return decode(pdfium, encoding, large, Math.min(got, length));
  } finally {
    pdfium.call.free(large);
  }
}

function decode(pdfium: Pdfium, encoding: 'utf8' | 'utf16', pointer: number, length: number): string | undefined {
  const end = encoding === 'utf8' ? 1 : 2;
  if (length <= end) return undefined;
  const bytes = new Uint8Array(pdfium.memory.buffer, pointer, length - end);
  return (encoding === 'utf8' ? utf8 : utf16).decode(bytes);
}

/** Puts a zero-ended string into the scratch memory (its first half) for the length of one call. */
export function withCString<T>(pdfium: Pdfium, text: string, use: (pointer: number) => T): T {
  const bytes = new TextEncoder().encode(`${text}\0`);
  new Uint8Array(pdfium.memory.buffer).set(bytes.subarray(0, SCRATCH_BYTES / 2), pdfium.scratch);
  return use(pdfium.scratch);
}
