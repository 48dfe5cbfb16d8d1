// The files of the test for hostile documents: what is sent, and which ends are right.
import { crc32, deflateSync } from 'node:zlib';
import type { ReadProblemCode } from '@vitae/schema';
import { buildPdf, line } from './build-pdf.ts';
import * as archives from './hostile-archives.ts';
import * as pdfs from './hostile-pdfs.ts';

export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly make: () => Uint8Array;
  /** `read` where a reader may well get the text out. */
  readonly ends: readonly (ReadProblemCode | 'read')[];
}

const HARMLESS = buildPdf({ pages: [{ content: line('Ada Lovelace', 50, 700) }] });

export const HOSTILE_FILES: readonly HostileFile[] = [
  file('a form that paints itself', 'a.pdf', pdfs.recursiveForm, 'document.out-of-memory', 'document.timeout'),
  file('ten milliard texts', 'a.pdf', pdfs.multiplyingForms, 'document.out-of-memory', 'document.timeout'),
  file('a flate bomb', 'a.pdf', pdfs.flateBomb, 'document.out-of-memory', 'document.timeout'),
  file('a flate bomb in flate', 'a.pdf', pdfs.nestedFlateBomb, 'document.out-of-memory', 'document.timeout'),
  file('a page tree that is its own child', 'a.pdf', pdfs.pageTreeLoop, 'document.too-many-pages'),
  file('10,000 pages', 'a.pdf', () => pdfs.manyPages(10_000), 'document.too-many-pages'),
  file('a cross-reference loop', 'a.pdf', pdfs.crossReferenceLoop, 'read'),
  file('a page of 10,000,000 points', 'a.pdf', pdfs.hugePage, 'read'),
  file(
    'a picture of 3.6 gigapixels',
    'a.pdf',
    pdfs.hugePicture,
    'document.no-text',
    'document.out-of-memory',
    'document.timeout',
  ),
  file('1,000,000 characters on a page', 'a.pdf', () => pdfs.manyCharacters(1_000_000), 'read', 'document.timeout'),
  file(
    '3,000,000 characters on a page',
    'a.pdf',
    () => pdfs.manyCharacters(3_000_000),
    'document.too-large',
    'document.out-of-memory',
    'document.timeout',
  ),
  file('arrays 100,000 deep', 'a.pdf', pdfs.deepArrays, 'document.no-text'),
  file('300,000 nested clips', 'a.pdf', pdfs.endless, 'read', 'document.timeout'),
  file('a PDF that was cut off', 'a.pdf', pdfs.truncated, 'document.damaged'),
  file('random bytes', 'a.pdf', () => noise(100_000), 'document.unsupported'),
  file('random bytes after a PDF header', 'a.pdf', () => join('%PDF-1.7\n', noise(100_000)), 'document.damaged'),
  file(
    'a PDF with a password',
    'a.pdf',
    () => buildPdf({ pages: [{ content: '' }], password: 'p' }),
    'document.encrypted',
  ),
  file('a PDF named .docx', 'a.docx', () => HARMLESS, 'read'),
  file('a DOCX bomb', 'a.docx', archives.docxBomb, 'document.too-large'),
  file('a DOCX bomb that lies about its size', 'a.docx', archives.lyingDocxBomb, 'document.too-large'),
  file('a milliard laughs', 'a.docx', archives.entityBomb, 'read'),
  file('tables 50,000 deep', 'a.docx', archives.deepDocx, 'document.too-large'),
  file('6,000 parts', 'a.docx', archives.manyPartsDocx, 'document.too-large'),
  file('archives in archives', 'a.zip', archives.nestedZip, 'document.unsupported'),
  file('archives in archives named .docx', 'a.docx', archives.nestedZip, 'document.unsupported'),
  file('a DOCX with a password', 'a.docx', archives.encryptedOffice, 'document.encrypted'),
  file(
    'an OLE container without a document',
    'a.doc',
    () => archives.oleContainer(['Nothing']),
    'document.unsupported',
  ),
  file('half a DOCX', 'a.docx', () => half(archives.plainDocx('cut')), 'document.damaged'),
  file('an empty file', 'a.pdf', () => new Uint8Array(), 'document.empty'),
  file('nothing but zeros', 'a.pdf', () => new Uint8Array(1_000), 'document.empty'),
  file('a program named .pdf', 'a.pdf', () => join('MZ\x90\0', noise(5_000)), 'document.unsupported'),
  file('HTML named .doc', 'a.doc', () => join('<html><body><h1>Ada Lovelace</h1><p>Analyst</p></body></html>'), 'read'),
  file('HTML 100,000 deep', 'a.html', () => join(`<html><body>${'<div>'.repeat(100_000)}deep`), 'document.too-large'),
  file(
    'RTF groups 200,000 deep',
    'a.rtf',
    () => join(`{\\rtf1 ${'{'.repeat(200_000)}deep${'}'.repeat(200_000)}}`),
    'document.too-large',
  ),
  file(
    '100 MB of one line',
    'a.txt',
    () => new Uint8Array(100_000_000).fill(0x61),
    'document.too-large',
    'document.out-of-memory',
  ),
  file('20 MB of one line', 'a.txt', () => new Uint8Array(20_000_000).fill(0x61), 'document.too-large'),
  file('a PNG of 60,000 × 60,000', 'a.png', () => png(60_000, 60_000), 'document.image-too-large'),
  file('a GIF', 'a.gif', () => join('GIF89a', noise(500)), 'document.unsupported'),
];

function file(what: string, name: string, make: () => Uint8Array, ...ends: HostileFile['ends']): HostileFile {
  return { what, name, make, ends };
}

function join(text: string, rest: Uint8Array = new Uint8Array()): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(text, 'latin1'), rest]));
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, bytes.length / 2);
}

/** The same noise each time (xorshift32). */
function noise(length: number): Uint8Array {
  let state = 0x9e3779b9;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}

function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(1_000_000));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', data),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}
