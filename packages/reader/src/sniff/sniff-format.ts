// Tells what a file is by its content. The name decides only between formats that are plain text.
import type { DocumentFormat, Finding, ReadProblemCode } from '@vitae/schema';
import { decodeText, detectEncoding } from '../text/decode-text.ts';
import { sniffOle } from './sniff-ole.ts';
import { sniffText } from './sniff-text.ts';
import { sniffZip } from './sniff-zip.ts';
import type { ImageKind, Sniffed } from './sniffed.ts';

/** PDF readers accept the header anywhere in the first kilobyte. */
const PDF_WINDOW = 1024;
const TEXT_WINDOW = 65_536;

/** `head` is the whole file or its start (64 KB tell everything but what stands at the end of an archive). */
export function sniffFormat(head: Uint8Array, name?: string): Sniffed {
  if (head.length === 0) return refusal('document.empty', 'The file has no content.');
  const sniffed = sniffContent(head, name);
  return sniffed.ok ? { ...sniffed, findings: [...sniffed.findings, ...nameFindings(sniffed.format, name)] } : sniffed;
}

function sniffContent(head: Uint8Array, name: string | undefined): Sniffed {
  if (head.every((byte) => byte === 0)) return refusal('document.empty', 'The file holds nothing but zeros.');
  if (starts(head, 'PK\x03\x04') || starts(head, 'PK\x05\x06')) return sniffZip(head);
  if (starts(head, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffOle(head);
  const image = IMAGES.find(([, matches]) => matches(head))?.[0];
  if (image !== undefined) return { ok: true, format: 'image', image, findings: [] };
  const known = REFUSED.find(([magic, offset]) => starts(head, magic, offset ?? 0));
  if (known !== undefined) return refusal('document.unsupported', `It is ${known[2]}.`);
  if (latin(head, 0, PDF_WINDOW).includes('%PDF-')) return { ok: true, format: 'pdf', findings: [] };
  if (/^\s*\{\\rtf/.test(latin(head, 0, 64).replace(/^\xef\xbb\xbf/, '')))
    return { ok: true, format: 'rtf', findings: [] };
  return sniffPlain(head, name);
}

function sniffPlain(head: Uint8Array, name: string | undefined): Sniffed {
  const sample = head.subarray(0, TEXT_WINDOW);
  const encoding = detectEncoding(sample);
  return sniffText(decodeText(sample, encoding).text, encoding, name);
}

const IMAGES: readonly (readonly [ImageKind, (head: Uint8Array) => boolean])[] = [
  ['png', (head) => starts(head, '\x89PNG\r\n\x1a\n')],
  ['jpeg', (head) => starts(head, '\xff\xd8\xff')],
  ['tiff', (head) => starts(head, 'II*\0') || starts(head, 'MM\0*')],
  ['webp', (head) => starts(head, 'RIFF') && starts(head, 'WEBP', 8)],
  ['bmp', (head) => starts(head, 'BM') && starts(head, '\0\0\0\0', 6)],
];

/** What is sometimes sent instead of a document. */
const REFUSED: readonly (readonly [magic: string, offset: number | undefined, what: string])[] = [
  ['GIF87a', undefined, 'a GIF picture; send a PNG or JPEG'],
  ['GIF89a', undefined, 'a GIF picture; send a PNG or JPEG'],
  ['ftypheic', 4, 'a HEIC photo; send a JPEG'],
  ['ftypheix', 4, 'a HEIC photo; send a JPEG'],
  ['ftypmif1', 4, 'a HEIC photo; send a JPEG'],
  ['ftypavif', 4, 'an AVIF picture; send a JPEG'],
  ['ftyp', 4, 'a video'],
  ['MZ', undefined, 'a program'],
  ['\x7fELF', undefined, 'a program'],
  ['\xcf\xfa\xed\xfe', undefined, 'a program'],
  ['\xca\xfe\xba\xbe', undefined, 'a program'],
  ['\0asm', undefined, 'a program'],
  ['#!', undefined, 'a script'],
  ['Rar!\x1a\x07', undefined, 'an archive; send the documents in it'],
  ['7z\xbc\xaf\x27\x1c', undefined, 'an archive; send the documents in it'],
  ['\x1f\x8b', undefined, 'an archive; send the documents in it'],
  ['BZh', undefined, 'an archive; send the documents in it'],
  ['\xfd7zXZ', undefined, 'an archive; send the documents in it'],
  ['ustar', 257, 'an archive; send the documents in it'],
  ['ID3', undefined, 'a sound'],
  ['OggS', undefined, 'a sound or video'],
  ['RIFF', undefined, 'a sound or video'],
  ['8BPS', undefined, 'a Photoshop file; send a PDF'],
  ['%!PS', undefined, 'a PostScript file; send a PDF'],
  ['SQLite format 3', undefined, 'a database'],
  ['\xffWPC', undefined, 'a WordPerfect document; send a PDF or DOCX'],
  ['\x1a\x45\xdf\xa3', undefined, 'a video'],
];

function starts(head: Uint8Array, magic: string, offset = 0): boolean {
  if (head.length < offset + magic.length) return false;
  for (let i = 0; i < magic.length; i++) if (head[offset + i] !== magic.charCodeAt(i)) return false;
  return true;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function refusal(code: ReadProblemCode, detail: string): Sniffed {
  return { ok: false, problem: { code, detail } };
}

const EXTENSIONS: Readonly<Record<string, DocumentFormat>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  doc: 'doc',
  dot: 'doc',
  odt: 'odt',
  rtf: 'rtf',
  html: 'html',
  htm: 'html',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  tif: 'image',
  tiff: 'image',
  webp: 'image',
  bmp: 'image',
};
const NAMES: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document (DOCX)',
  doc: 'a Word document (DOC)',
  odt: 'an OpenDocument text',
  rtf: 'an RTF document',
  html: 'a web page',
  md: 'a Markdown text',
  txt: 'a plain text',
  image: 'a picture',
  'json-resume': 'a JSON Resume',
  'hr-open': 'an HR Open candidate',
  europass: 'a Europass CV',
};

function nameFindings(format: DocumentFormat, name: string | undefined): Finding[] {
  const extension = name === undefined ? undefined : /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  const claimed = extension === undefined ? undefined : EXTENSIONS[extension];
  if (claimed === undefined || claimed === format) return [];
  const message = `The name ends in .${extension}, but the file is ${NAMES[format]}. It was read as what it is.`;
  return [{ code: 'read.name-mismatch', severity: 'info', message }];
}
