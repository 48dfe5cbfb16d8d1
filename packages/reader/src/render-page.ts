// A page of a document as PNG, for the review.
import { VitaeError } from '@vitae/schema';
import { withPdf } from './pdf/open-pdf.ts';
import { renderPdfPage } from './pdf/render-pdf-page.ts';
import { PdfiumTrap } from './pdf/with-pdfium.ts';
import { pdfium } from './pdfium.ts';
import { encodePng } from './picture/encode-png.ts';

export interface RenderOptions {
  /** Pixels. */
  readonly width: number;
}

/**
 * Throws `VitaeError`: `document.no-picture` when the format has no pages of its own, `resource.not-found` when there is
 * no such page, or the problem that keeps the document from being opened.
 */
export async function renderPage(bytes: Uint8Array, pageNumber: number, options: RenderOptions): Promise<Uint8Array> {
  if (!isPdf(bytes)) throw new VitaeError('document.no-picture');
  const picture = await pdfium
    .use((instance) =>
      withPdf(instance, bytes, (document) => renderPdfPage(instance, document, pageNumber - 1, options)),
    )
    .catch((error: unknown) => {
      if (error instanceof PdfiumTrap) throw new VitaeError(error.problem.code, { detail: error.problem.detail });
      throw error;
    });
  if (!picture.ok) throw new VitaeError(picture.problem.code, { detail: picture.problem.detail });
  if (picture.value === undefined) throw new VitaeError('resource.not-found', { detail: 'There is no such page.' });
  return encodePng(picture.value);
}

/** The mark may stand anywhere in the first kilobyte. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}
