// Opens a PDF in an instance, tells why not, and frees it.
import type { ReadProblem } from '@vitae/schema';
import type { Pdfium } from './pdfium-module.ts';

/** PDFium's FPDF_ERR_*. */
const ERR_PASSWORD = 4;
const ERR_SECURITY = 5;

export type OpenedPdf<T> = { ok: true; value: T } | { ok: false; problem: ReadProblem };

/** `work` gets the document's handle, valid until it returns. */
export function withPdf<T>(pdfium: Pdfium, bytes: Uint8Array, work: (document: number) => T): OpenedPdf<T> {
  const { call } = pdfium;
  const pointer = call.malloc(bytes.length);
  new Uint8Array(pdfium.memory.buffer).set(bytes, pointer);
  const document = call.FPDF_LoadMemDocument(pointer, bytes.length, 0);
  if (document === 0) {
    const error = call.FPDF_GetLastError();
    call.free(pointer);
    return { ok: false, problem: openProblem(error) };
  }
  // Not in `finally`: after a trap the instance is thrown away, and calling into it could hang.
  const value = work(document);
  call.FPDF_CloseDocument(document);
  call.free(pointer);
  return { ok: true, value };
}

function openProblem(error: number): ReadProblem {
  if (error === ERR_PASSWORD) return { code: 'document.encrypted', detail: 'The PDF asks for a password to open it.' };
  if (error === ERR_SECURITY) {
    return { code: 'document.encrypted', detail: 'The PDF is protected in a way that only its own software can open.' };
  }
  return { code: 'document.damaged', detail: 'The PDF has no readable structure.' };
}
