// Bytes → document: tells the format, hands over to its reader, and holds the limits that are the same for all.
import type { ReadResult } from '@vitae/schema';
import { readPdf } from './pdf/read-pdf.ts';
import { pdfium } from './pdfium.ts';
import { type ReadOptions, readContext, unreadable } from './read-context.ts';

export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const context = readContext(options);
  const { limits } = context;
  if (bytes.length === 0) return unreadable('document.empty', 'The file has no content.');
  if (bytes.length > limits.bytes) {
    const [size, allowed] = [bytes.length, limits.bytes].map((value) => `${(value / 2 ** 20).toFixed(1)} MB`);
    return unreadable('document.too-large', `The file has ${size}; ${allowed} are allowed.`);
  }
  return await readPdf(bytes, context, pdfium);
}
