// PDF → document: pages of runs, links, pictures and rules.
import type { Finding, Page, ReadDocument, ReadResult } from '@vitae/schema';
import { type ReadContext, unreadable } from '../read-context.ts';
import { buildRuns } from './build-runs.ts';
import { composeAccents } from './compose-accents.ts';
import { linkRuns } from './link-runs.ts';
import { withPdf } from './open-pdf.ts';
import { createCharReader, type PageChars } from './page-chars.ts';
import { readPageObjects } from './page-objects.ts';
import { pageSpace } from './page-space.ts';
import { readMeta } from './pdf-meta.ts';
import type { Pdfium } from './pdfium-module.ts';
import { readLinks } from './read-links.ts';
import { splitSharedBoxes } from './split-shared-boxes.ts';
import { type PdfiumLender, PdfiumTrap } from './with-pdfium.ts';

export async function readPdf(bytes: Uint8Array, context: ReadContext, lender: PdfiumLender): Promise<ReadResult> {
  try {
    return await lender.use((pdfium) => {
      const opened = withPdf(pdfium, bytes, (document) => readPages(pdfium, document, context));
      return opened.ok ? opened.value : { ok: false, problem: opened.problem };
    });
  } catch (error) {
    if (error instanceof PdfiumTrap) return { ok: false, problem: error.problem };
    throw error;
  }
}

function readPages(pdfium: Pdfium, document: number, context: ReadContext): ReadResult {
  const { limits, signal, onProgress } = context;
  const count = pdfium.call.FPDF_GetPageCount(document);
  if (count > limits.pages) {
    return unreadable('document.too-many-pages', `The PDF has ${count} pages; ${limits.pages} are allowed.`);
  }
  if (count === 0) return unreadable('document.damaged', 'The PDF has no page.');
  const reader = createPageReader(pdfium, document);
  const pages: Page[] = [];
  const findings: Finding[] = [];
  let characters = 0;
  for (let number = 1; number <= count; number += 1) {
    signal?.throwIfAborted();
    const read = reader(number);
    characters += read.characters;
    if (characters > limits.textCharacters) {
      return unreadable('document.too-large', `The PDF has more than ${limits.textCharacters} characters of text.`);
    }
    pages.push(read.page);
    findings.push(...read.findings);
    onProgress(number / count);
  }
  const result: ReadDocument = { format: 'pdf', layout: 'fixed', pages, meta: readMeta(pdfium, document), findings };
  return { ok: true, document: result };
}

interface PageRead {
  readonly page: Page;
  readonly findings: readonly Finding[];
  readonly characters: number;
}

function createPageReader(pdfium: Pdfium, document: number): (number: number) => PageRead {
  const { call } = pdfium;
  const readChars = createCharReader(pdfium);
  return (number) => {
    const page = call.FPDF_LoadPage(document, number - 1);
    if (page === 0) return { page: emptyPage(number), findings: [], characters: 0 };
    const textPage = call.FPDFText_LoadPage(page);
    const space = pageSpace(pdfium, page);
    const objects = readPageObjects(pdfium, page, space);
    const chars = readChars(textPage, space);
    repair(chars);
    const links = readLinks(pdfium, document, page, space);
    const runs = linkRuns(buildRuns(chars), links);
    call.FPDFText_ClosePage(textPage);
    call.FPDF_ClosePage(page);
    const images = objects.shapes.filter((shape) => shape.kind === 'image').map((shape) => shape.box);
    const { width, height } = space;
    return { page: { number, width, height, runs, links, images, rules: [] }, findings: [], characters: chars.count };
  };
}

function repair(chars: PageChars): void {
  if (!chars.needsRepair) return;
  splitSharedBoxes(chars);
  composeAccents(chars);
}

/** A page that can't be opened keeps its number, so that the others keep theirs. */
function emptyPage(number: number): Page {
  return { number, width: 595, height: 842, runs: [], links: [], images: [], rules: [] };
}
