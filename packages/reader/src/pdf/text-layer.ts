// Whether text is inside a layer, which the reader of a PDF may have switched off.
import type { Pdfium } from './pdfium-module.ts';

/** Marked content of the kind `/OC`. */
export function isLayered(pdfium: Pdfium, object: number): boolean {
  const { call, scratch } = pdfium;
  const count = call.FPDFPageObj_CountMarks(object);
  for (let i = 0; i < count; i += 1) {
    // The needed length in bytes comes first: two letters and the end in UTF-16.
    if (call.FPDFPageObjMark_GetName(call.FPDFPageObj_GetMark(object, i), scratch + 16, 8, scratch) === 0) continue;
    const [length = 0] = new Uint32Array(pdfium.memory.buffer, scratch, 1);
    const [first, second] = new Uint16Array(pdfium.memory.buffer, scratch + 16, 2);
    if (length === 6 && first === 0x4f && second === 0x43) return true;
  }
  return false;
}

const ENTRY = new TextEncoder().encode('/OC');

/**
 * Whether a form of the document may stand in a layer. PDFium does not tell; but a form is a stream, and the entries of
 * a stream always stand in the file as they are.
 */
export function hasLayeredForms(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(ENTRY); at !== -1; at = buffer.indexOf(ENTRY, at + 1)) {
    // White space, or a dictionary in place of a reference; a longer name is another entry.
    const next = buffer[at + ENTRY.length] ?? 0;
    if (next <= 0x20 || next === 0x3c) return true;
  }
  return false;
}
