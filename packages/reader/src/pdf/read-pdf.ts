// PDF → document: pages of runs, links, pictures and rules.
import type { Finding, ReadDocument, ReadResult } from '@vitae/schema';
import { hiddenTextFindings } from '../flow/hidden-text-findings.ts';
import { type ReadContext, unreadable } from '../read-context.ts';
import { openFormEnvironment } from './form-environment.ts';
import { withPdf } from './open-pdf.ts';
import { readMeta } from './pdf-meta.ts';
import type { Pdfium } from './pdfium-module.ts';
import { createPageReader, type PageRead } from './read-page.ts';
import { isScan, recognisePages, UNMAPPED_FINDING } from './recognise-pages.ts';
import { hasLayeredForms } from './text-layer.ts';
import { type PdfiumLender, PdfiumTrap } from './with-pdfium.ts';

export async function readPdf(bytes: Uint8Array, context: ReadContext, lender: PdfiumLender): Promise<ReadResult> {
  try {
    const read = await lender.use((pdfium) => {
      const opened = withPdf(pdfium, bytes, (document) => readPages(pdfium, document, hasLayeredForms(bytes), context));
      return opened.ok ? opened.value : { ok: false as const, problem: opened.problem };
    });
    return read.ok ? { ok: true, document: await recognisePages(bytes, read.document, context, lender) } : read;
  } catch (error) {
    if (error instanceof PdfiumTrap) return { ok: false, problem: error.problem };
    throw error;
  }
}

function readPages(pdfium: Pdfium, document: number, layers: boolean, context: ReadContext): ReadResult {
  const { limits } = context;
  const count = pdfium.call.FPDF_GetPageCount(document);
  if (count > limits.pages) {
    return unreadable('document.too-many-pages', `The PDF has ${count} pages; ${limits.pages} are allowed.`);
  }
  if (count === 0) return unreadable('document.damaged', 'The PDF has no page.');
  const form = openFormEnvironment(pdfium, document);
  const read = readAll(createPageReader(pdfium, document, form.handle, layers), count, context);
  form.close();
  if (!Array.isArray(read)) return read;
  const pages = read.map(({ page }) => page);
  const findings = [...read.flatMap(unreadableFont), ...hiddenTextFindings(pages)];
  if (pdfium.call.EPDF_IsEncrypted(document) !== 0) findings.push(ENCRYPTED);
  const result: ReadDocument = { format: 'pdf', layout: 'fixed', pages, meta: readMeta(pdfium, document), findings };
  return { ok: true, document: result };
}

function readAll(
  readPage: (number: number) => PageRead,
  count: number,
  { limits, signal, onProgress, ocr }: ReadContext,
): PageRead[] | ReadResult {
  const pages: PageRead[] = [];
  let characters = 0;
  for (let number = 1; number <= count; number += 1) {
    signal?.throwIfAborted();
    const read = readPage(number);
    characters += read.characters;
    if (characters > limits.textCharacters) {
      return unreadable('document.too-large', `The PDF has more than ${limits.textCharacters} characters of text.`);
    }
    pages.push(read);
    // Recognising takes a hundred times as long as reading: its progress is told page by page then.
    if (ocr === 'never' || !isScan(read.page, ocr)) onProgress(number / count);
  }
  return pages;
}

const ENCRYPTED: Finding = {
  code: 'read.encrypted',
  severity: 'info',
  message: 'The PDF is encrypted, but opens without a password.',
};

/** Some icons without a meaning are usual; text whose letters can't be told is not. */
const UNMAPPED_SHARE = 0.05;
const UNMAPPED_LEAST = 10;
/** Beyond this a page is better recognised from its picture. */
const UNMAPPED_MOST = 0.3;

function unreadableFont({ page, characters, unmapped }: PageRead): Finding[] {
  if (unmapped < UNMAPPED_LEAST || unmapped < characters * UNMAPPED_SHARE) return [];
  const message = `${unmapped} of ${characters} characters on page ${page.number} have a font that does not say which letters they are.`;
  const severity = unmapped > characters * UNMAPPED_MOST ? 'error' : 'warning';
  return [{ code: UNMAPPED_FINDING, severity, message, page: page.number }];
}
