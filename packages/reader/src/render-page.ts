// A page of a document as PNG, for the review.
import { VitaeError } from '@vitae/schema';
import { withPdf } from './pdf/open-pdf.ts';
import { renderPdfPage, type Turn } from './pdf/render-pdf-page.ts';
import { PdfiumTrap } from './pdf/with-pdfium.ts';
import { pdfium } from './pdfium.ts';
import { encodePng } from './picture/encode-png.ts';
import { READ_LIMITS } from './read-context.ts';
import { sniffFormat } from './sniff/sniff-format.ts';

/** How a page is drawn. */
export interface RenderOptions {
  /** Pixels. */
  readonly width: number;
  /** `Page.turn` of the document: draws a scan that lies on its side as it is read. */
  readonly turn?: Turn | undefined;
}

/**
 * Throws `VitaeError`: `document.no-picture` when the format has no pages of its own, `resource.not-found` when there is
 * no such page, or the problem that keeps the document from being opened.
 */
export async function renderPage(bytes: Uint8Array, pageNumber: number, options: RenderOptions): Promise<Uint8Array> {
  const pdf = await asPdf(bytes);
  const picture = await pdfium
    .use((instance) => withPdf(instance, pdf, (document) => renderPdfPage(instance, document, pageNumber - 1, options)))
    .catch((error: unknown) => {
      if (error instanceof PdfiumTrap) throw new VitaeError(error.problem.code, { detail: error.problem.detail });
      throw error;
    });
  if (!picture.ok) throw new VitaeError(picture.problem.code, { detail: picture.problem.detail });
  if (picture.value === undefined) throw new VitaeError('resource.not-found', { detail: 'There is no such page.' });
  return encodePng(picture.value);
}

/** Pictures are drawn as the pages that they are read as. */
async function asPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const sniffed = sniffFormat(bytes);
  if (!sniffed.ok) throw new VitaeError(sniffed.problem.code, { detail: sniffed.problem.detail });
  if (sniffed.format === 'pdf') return bytes;
  if (sniffed.format !== 'image' || sniffed.image === undefined) throw new VitaeError('document.no-picture');
  const { imageAsPdf } = await import('./image/image-as-pdf.ts');
  return await imageAsPdf(bytes, sniffed.image, READ_LIMITS);
}
