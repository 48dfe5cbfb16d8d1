// Pages of a PDF that are pictures, or whose fonts don't say their letters, are drawn and recognised.
import type { Finding, Page, ReadDocument } from '@vitae/schema';
import type { RecognisedPage } from '../ocr/recognise-page.ts';
import type { Picture } from '../picture/picture.ts';
import type { OcrMode, ReadContext } from '../read-context.ts';
import { withPdf } from './open-pdf.ts';
import { renderPdfPage } from './render-pdf-page.ts';
import type { PdfiumLender } from './with-pdfium.ts';

export const UNMAPPED_FINDING = 'read.unreadable-font';

/** Share of the page under pictures from which a page without text counts as a scan; scans have 1, letterheads less. */
const SCAN_COVERAGE = 0.6;
/** Fine enough for print of 6 points. */
const DPI = 200;
/** Mean confidence of the words below which a person should look. */
const GOOD_SCAN = 0.75;

/** A page that has nothing to read but a picture that takes most of it; with `always`, any page. */
export function isScan(page: Page, mode: OcrMode): boolean {
  if (mode === 'always') return true;
  const visible = page.runs.some(({ hidden, text }) => hidden === undefined && /[\p{L}\p{N}]/u.test(text));
  return !visible && (page.imageCoverage ?? 0) >= SCAN_COVERAGE;
}

export async function recognisePages(
  bytes: Uint8Array,
  document: ReadDocument,
  context: ReadContext,
  lender: PdfiumLender,
): Promise<ReadDocument> {
  const wanted = document.pages.filter((page) => isScan(page, context.ocr) || isUnmapped(document, page));
  if (wanted.length === 0) return document;
  if (context.ocr === 'never') return { ...document, findings: [...document.findings, ...wanted.map(notRecognised)] };
  const { recognisePage } = await import('../ocr/recognise-page.ts');
  const recognised = new Map<number, RecognisedPage>();
  for (const [index, { number }] of wanted.slice(0, context.limits.ocrPages).entries()) {
    context.signal?.throwIfAborted();
    const picture = await drawPage(bytes, number, lender);
    if (picture === undefined) continue;
    const { width, height, data: pixels } = picture;
    const page = await recognisePage({ width, height, pixels, dpi: dpiOf(picture, document, number) }, context);
    if (page.runs.length > 0) recognised.set(number, page);
    context.onProgress((index + 1) / wanted.length);
  }
  return withRecognised(document, recognised, wanted);
}

/** More than a third of the text says nothing: `severity` is `error` then. */
function isUnmapped({ findings }: ReadDocument, { number }: Page): boolean {
  return findings.some(
    ({ code, severity, page }) => code === UNMAPPED_FINDING && severity === 'error' && page === number,
  );
}

async function drawPage(bytes: Uint8Array, number: number, lender: PdfiumLender): Promise<Picture | undefined> {
  const drawn = await lender.use((pdfium) =>
    withPdf(pdfium, bytes, (handle) => renderPdfPage(pdfium, handle, number - 1, { dpi: DPI, grey: true })),
  );
  return drawn.ok ? drawn.value : undefined;
}

/** A very large page is drawn at less than was asked for. */
function dpiOf(picture: Picture, document: ReadDocument, number: number): number {
  const page = document.pages[number - 1];
  return page === undefined ? DPI : (picture.width / Math.max(1, page.width)) * 72;
}

function withRecognised(
  document: ReadDocument,
  recognised: ReadonlyMap<number, RecognisedPage>,
  wanted: readonly Page[],
): ReadDocument {
  const findings = [...document.findings];
  for (const page of wanted) {
    const read = recognised.get(page.number);
    if (read === undefined) findings.push(notRecognised(page));
    else if (read.confidence < GOOD_SCAN) findings.push(poorScan(page, read));
  }
  if (recognised.size === 0) return { ...document, findings };
  const pages = document.pages.map((page) => {
    const read = recognised.get(page.number);
    return read === undefined ? page : recognisedPage(page, read);
  });
  return { ...document, pages, findings, ocr: summary([...recognised.values()]) };
}

function recognisedPage(page: Page, { runs, width, height, angle }: RecognisedPage): Page {
  const whole = { ...page, runs, links: [], ocr: true };
  if (angle !== 90 && angle !== 180 && angle !== 270) return whole;
  // The page as it is read: pictures and lines of the page as it lies would be in the wrong place.
  return { ...whole, width, height, turn: angle, images: [{ x: 0, y: 0, width, height }], rules: [] };
}

function summary(pages: readonly RecognisedPage[]): NonNullable<ReadDocument['ocr']> {
  const weights = pages.map(({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const confidence = pages.reduce((sum, page, index) => sum + page.confidence * ((weights[index] ?? 0) / all), 0);
  return { engine: 'tesseract', languages: [...new Set(pages.flatMap((page) => page.languages))], confidence };
}

function poorScan({ number }: Page, { confidence }: RecognisedPage): Finding {
  const share = Math.round(confidence * 100);
  const message = `Page ${number} is a picture that is hard to read: its text was recognised with a confidence of ${share}%.`;
  return { code: 'read.scan-quality', severity: 'warning', message, page: number };
}

function notRecognised({ number }: Page): Finding {
  const message = `Page ${number} is a picture, and its text was not recognised.`;
  return { code: 'read.text-as-image', severity: 'warning', message, page: number };
}
