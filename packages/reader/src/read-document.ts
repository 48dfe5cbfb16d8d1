// Bytes → document: tells the format, hands over to its reader, and holds the limits that are the same for all.
import { type ReadDocument, ReadProblemCode, type ReadResult, VitaeError } from '@vitae/schema';
import { readPdf } from './pdf/read-pdf.ts';
import { pdfium } from './pdfium.ts';
import { type ReadContext, type ReadOptions, readContext, unreadable } from './read-context.ts';
import { sniffFormat } from './sniff/sniff-format.ts';
import type { Sniffed } from './sniff/sniffed.ts';

/**
 * What can't be read is a value with a reason; it rejects only when the signal aborts. Trusts no byte, but has no time
 * limit: files from anywhere belong in a guarded pool.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const context = readContext(options);
  const { limits, signal } = context;
  signal?.throwIfAborted();
  if (bytes.length > limits.bytes) {
    const [size, allowed] = [megabytes(bytes.length), megabytes(limits.bytes)];
    return unreadable('document.too-large', `The file has ${size}; ${allowed} are allowed.`);
  }
  try {
    const sniffed = sniffFormat(bytes, context.name);
    if (!sniffed.ok) return sniffed;
    const read = await readAs(sniffed, bytes, context);
    if (!read.ok) return read;
    if (!hasText(read.document))
      return unreadable('document.no-text', 'There is nothing in it that a person could read.');
    return withFindings(read.document, sniffed);
  } catch (error) {
    signal?.throwIfAborted();
    return problemOf(error);
  }
}

/** Loaded when they are first needed: most processes only ever see PDFs. Asking the loader again would cost more than a small part does. */
const readers = {
  docx: once(() => import('./docx/read-docx.ts')),
  doc: once(() => import('./doc/read-doc.ts')),
  odt: once(() => import('./odt/read-odt.ts')),
  rtf: once(() => import('./rtf/read-rtf.ts')),
  html: once(() => import('./html/read-html.ts')),
  markdown: once(() => import('./markdown/read-markdown.ts')),
  text: once(() => import('./text/read-text.ts')),
  structured: once(() => import('./structured/read-structured.ts')),
  image: once(() => import('./image/read-image.ts')),
};

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

async function readAs(
  { format, encoding, image }: Known,
  bytes: Uint8Array,
  context: ReadContext,
): Promise<ReadResult> {
  switch (format) {
    case 'pdf':
      return await readPdf(bytes, context, pdfium);
    case 'docx':
      return await (await readers.docx()).readDocx(bytes, context);
    case 'doc':
      return await (await readers.doc()).readDoc(bytes, context);
    case 'odt':
      return await (await readers.odt()).readOdt(bytes, context);
    case 'rtf':
      return await (await readers.rtf()).readRtf(bytes, context);
    case 'html':
      return await (await readers.html()).readHtml(bytes, context, encoding);
    case 'md':
      return await (await readers.markdown()).readMarkdown(bytes, context, encoding);
    case 'txt':
      return (await readers.text()).readText(bytes, context, encoding);
    case 'json-resume':
    case 'hr-open':
    case 'europass':
      return await (await readers.structured()).readStructured(bytes, context, format, encoding);
    case 'image':
      return await (await readers.image()).readImage(bytes, context, image ?? 'png', pdfium);
  }
}

type Known = Extract<Sniffed, { ok: true }>;

/** Hidden text is none. */
function hasText(document: ReadDocument): boolean {
  return document.pages.some(({ runs }) => runs.some(({ text, hidden }) => hidden === undefined && text.trim() !== ''));
}

function withFindings(document: ReadDocument, { findings }: Known): ReadResult {
  return { ok: true, document: { ...document, findings: [...findings, ...document.findings] } };
}

/** A reader met bytes that nobody foresaw: that is this document's end, not the program's. */
function problemOf(error: unknown): ReadResult {
  if (error instanceof VitaeError) {
    const code = ReadProblemCode.safeParse(error.code);
    if (code.success) return unreadable(code.data, error.message);
  }
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return unreadable('document.damaged', 'Its parts are nested too deeply.');
  }
  const kind = error instanceof Error ? error.name : 'value';
  return unreadable('document.crashed', `The reader met something unforeseen in it (${kind}).`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
