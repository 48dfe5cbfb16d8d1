// Which document a ZIP archive is: by its central directory, or by its first entries when only the start is there.
import { VitaeError } from '@vitae/schema';
import { READ_LIMITS } from '../read-context.ts';
import { openZip } from '../zip/read-zip.ts';
import type { Sniffed } from './sniffed.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const MAX_LOCAL = 200;

export function sniffZip(head: Uint8Array): Sniffed {
  const names = directoryNames(head) ?? localNames(head);
  const has = (prefix: string): boolean => names.some((name) => name.startsWith(prefix));
  if (has('word/')) return { ok: true, format: 'docx', findings: [] };
  if (has('xl/')) return unsupported('an Excel spreadsheet');
  if (has('ppt/')) return unsupported('a PowerPoint presentation; send a PDF');
  if (has('Index/Document.iwa') || has('index.apxl') || has('Index.zip'))
    return unsupported('an Apple iWork document; send a PDF');
  const mime = storedMimeType(head);
  if (mime.startsWith('application/vnd.oasis.opendocument.text')) return { ok: true, format: 'odt', findings: [] };
  if (mime === 'application/epub+zip') return unsupported('an e-book');
  if (mime.startsWith('application/vnd.oasis.opendocument')) return unsupported('an OpenDocument file that is no text');
  if (has('content.xml')) return { ok: true, format: 'odt', findings: [] };
  if (has('[Content_Types].xml') || has('_rels/')) return { ok: true, format: 'docx', findings: [] };
  return { ...unsupported('an archive; send the documents in it'), archive: true };
}

function unsupported(what: string): Extract<Sniffed, { ok: false }> {
  return { ok: false, problem: { code: 'document.unsupported', detail: `It is ${what}.` } };
}

function directoryNames(head: Uint8Array): readonly string[] | undefined {
  try {
    return openZip(head, READ_LIMITS).names;
  } catch (error) {
    if (error instanceof VitaeError) return undefined;
    throw error;
  }
}

/** Entries that state their size follow each other; the walk ends at the first that doesn't. */
function localNames(head: Uint8Array): string[] {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const names: string[] = [];
  for (let at = 0; at + 30 <= head.length && names.length < MAX_LOCAL; ) {
    if (view.getUint32(at, true) !== LOCAL_SIGNATURE) break;
    const length = view.getUint16(at + 26, true);
    names.push(new TextDecoder().decode(head.subarray(at + 30, at + 30 + length)));
    const packed = view.getUint32(at + 18, true);
    if (packed === 0 && (view.getUint16(at + 6, true) & 8) !== 0) break;
    at += 30 + length + view.getUint16(at + 28, true) + packed;
  }
  return names;
}

/** OpenDocument and EPUB store their type unpacked as the first entry. */
function storedMimeType(head: Uint8Array): string {
  if (head.length < 38) return '';
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const length = view.getUint16(26, true);
  const name = new TextDecoder().decode(head.subarray(30, 30 + length));
  if (name !== 'mimetype') return '';
  const start = 30 + length + view.getUint16(28, true);
  const size = Math.min(view.getUint32(18, true), 100);
  const text = new TextDecoder().decode(head.subarray(start, start + (size === 0 ? 100 : size)));
  return /^[\w./+-]+/.exec(text.split('PK')[0] ?? '')?.[0] ?? '';
}
