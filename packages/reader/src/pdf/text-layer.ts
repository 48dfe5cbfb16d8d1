// Whether a text object is inside a layer, which the reader of a PDF may have switched off.
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
