// A Word 97–2003 file opened: its streams, where its tables stand, and its text by character position (MS-DOC).
import { VitaeError } from '@vitae/schema';
import { openOle } from './ole-file.ts';

export interface DocFile {
  readonly main: DataView;
  readonly table: DataView;
  /** Long property lists stand here. */
  readonly data: DataView | undefined;
  readonly pieces: readonly Piece[];
  /** Characters of the parts of the document, in the order in which they follow each other. */
  readonly lengths: Readonly<Record<DocPart, number>>;
  /** Offset and length of table number `index` of the FIB, in the table stream. */
  readonly at: (index: number) => { readonly offset: number; readonly length: number };
}

export const DOC_PARTS = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'headerBoxes',
] as const;
export type DocPart = (typeof DOC_PARTS)[number];

/** A stretch of text that stands in one place of the main stream. */
export interface Piece {
  /** Character positions. */
  readonly start: number;
  readonly end: number;
  /** Byte offset of the first character in the main stream. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
  readonly text: string;
}

const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const LENGTHS = 0x4c;
const TABLES = 0x9a;
const CLX = 33;

/** Throws `VitaeError`; `RangeError` at offsets that point outside. */
export function openDoc(bytes: Uint8Array, maxCharacters: number): DocFile {
  const ole = openOle(bytes);
  const stream = ole.stream('WordDocument');
  if (stream === undefined) throw new VitaeError('document.damaged', { detail: 'The document part is missing.' });
  const main = viewOf(stream);
  const magic = main.getUint16(0, true);
  if (magic === WORD_6) {
    throw new VitaeError('document.unsupported', {
      detail: 'It was written by a Word from before 1997; send a PDF or DOCX.',
    });
  }
  if (magic !== WORD_97) throw new VitaeError('document.damaged', { detail: 'The document part is broken.' });
  const flags = main.getUint16(FLAGS, true);
  if ((flags & ENCRYPTED) !== 0)
    throw new VitaeError('document.encrypted', { detail: 'It is a Word document with a password.' });
  const tableStream = ole.stream((flags & TABLE_1) === 0 ? '0Table' : '1Table');
  if (tableStream === undefined)
    throw new VitaeError('document.damaged', { detail: 'The tables of the document are missing.' });
  const table = viewOf(tableStream);
  const data = ole.stream('Data');
  const at = (index: number): { offset: number; length: number } => ({
    offset: main.getUint32(TABLES + index * 8, true),
    length: main.getUint32(TABLES + index * 8 + 4, true),
  });
  const lengths = Object.fromEntries(
    DOC_PARTS.map((part, i) => [part, main.getUint32(LENGTHS + i * 4, true)]),
  ) as DocFile['lengths'];
  const pieces = readPieces(main, table, at(CLX), maxCharacters);
  return { main, table, data: data === undefined ? undefined : viewOf(data), pieces, lengths, at };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readPieces(main: DataView, table: DataView, clx: { offset: number; length: number }, max: number): Piece[] {
  let at = clx.offset;
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== 2)
    throw new VitaeError('document.damaged', { detail: 'The list of its text pieces is broken.' });
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const start = table.getUint32(positions + i * 4, true);
    const end = table.getUint32(positions + i * 4 + 4, true);
    if (end <= start) continue;
    if (end > max)
      throw new VitaeError('document.too-large', { detail: `It has more than ${max} characters of text.` });
    pieces.push(readPiece(main, start, end, table.getUint32(positions + (count + 1) * 4 + i * 8 + 2, true)));
  }
  return pieces;
}

const COMPRESSED = 0x40000000;
const WESTERN = new TextDecoder('windows-1252');
const WIDE = new TextDecoder('utf-16le');

function readPiece(main: DataView, start: number, end: number, fc: number): Piece {
  const isNarrow = (fc & COMPRESSED) !== 0;
  const offset = isNarrow ? (fc & ~COMPRESSED) / 2 : fc;
  const bytesPerCharacter = isNarrow ? 1 : 2;
  const length = (end - start) * bytesPerCharacter;
  if (offset + length > main.byteLength)
    throw new VitaeError('document.damaged', { detail: 'A part of its text is cut off.' });
  const bytes = new Uint8Array(main.buffer, main.byteOffset + offset, length);
  return { start, end, offset, bytesPerCharacter, text: (isNarrow ? WESTERN : WIDE).decode(bytes) };
}
