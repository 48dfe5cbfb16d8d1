// PNG, JPEG, TIFF, WebP, BMP → document: each picture is a page, its text comes from recognition.
import type { ReadResult } from '@vitae/schema';
import { catchProblem } from '../catch-problem.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import type { PdfiumLender } from '../pdf/with-pdfium.ts';
import { type ReadContext, unreadable } from '../read-context.ts';
import type { ImageKind } from '../sniff/sniffed.ts';
import { imageAsPdf } from './image-as-pdf.ts';

export async function readImage(
  bytes: Uint8Array,
  context: ReadContext,
  kind: ImageKind,
  lender: PdfiumLender,
): Promise<ReadResult> {
  if (context.ocr === 'never') {
    return unreadable('document.no-text', 'It is a picture, and text recognition is switched off.');
  }
  return await catchProblem(async () => {
    const pdf = await imageAsPdf(bytes, kind, context.limits);
    const read = await readPdf(pdf, { ...context, ocr: 'always' }, lender);
    return read.ok ? { ok: true, document: { ...read.document, format: 'image', meta: {} } } : read;
  });
}
