// Reads a ZIP archive by its central directory, in memory and within limits. Names are only keys: nothing is ever written.

import { inflateRawSync } from 'node:zlib';
import { VitaeError } from '@vitae/schema';
import type { ReadLimits } from '../read-context.ts';

/** The entries of an archive, each unpacked when it is read. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Undefined when there is no such entry. Throws `VitaeError`: damaged, encrypted, too large. */
  readonly read: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  /** Unpacked, as the directory says: a hint for the room that it takes, never trusted. */
  readonly size: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Bytes unpacked at once: a part that fits into one piece needs no copy; one that lies about its size gets no tiny pieces. */
const LEAST_CHUNK = 1 << 14;
const MOST_CHUNK = 1 << 20;

/** Names are decoded whole, so one decoder serves all archives. */
const NAMES = new TextDecoder();

const damaged = (detail: string, cause?: unknown): VitaeError => new VitaeError('document.damaged', { detail, cause });

/** Throws `VitaeError` when the archive can't be opened. */
export function openZip(bytes: Uint8Array, limits: Pick<ReadLimits, 'unpackedBytes' | 'archiveEntries'>): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, limits.archiveEntries);
  let left = limits.unpackedBytes;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const content = unpack(bytes, view, entry, left, limits.unpackedBytes);
      left -= content.byteLength;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView, maxEntries: number): Map<string, Entry> {
  const end = findEnd(view);
  if (end === undefined) throw damaged('The end of the archive is missing, as after a broken download.');
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) {
    throw new VitaeError('document.too-large', { detail: `It has ${count} parts; ${maxEntries} are allowed.` });
  }
  const size = view.getUint32(end + 12, true);
  const stated = view.getUint32(end + 16, true);
  // Bytes in front of the archive move everything: the directory really ends where the end record starts.
  const start = Math.max(0, end - size);
  const shift = start - stated;
  const entries = new Map<string, Entry>();
  for (let i = 0, at = start; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw damaged('The directory of the archive is broken.');
    }
    const entry = readEntry(bytes, view, at, shift);
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): Entry {
  const nameLength = view.getUint16(at + 28, true);
  const name = NAMES.decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true) + shift,
  };
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, left: number, allowed: number): Uint8Array {
  const { offset, packed } = entry;
  if (entry.encrypted) throw new VitaeError('document.encrypted', { detail: 'Its parts are encrypted.' });
  if (offset < 0 || offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw damaged('A part of the archive is not where its directory says.');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, Math.min(bytes.length, start + packed));
  if (content.length < packed) throw damaged('A part of the archive is cut off.');
  const tooLarge = (): VitaeError =>
    new VitaeError('document.too-large', { detail: `It unpacks to more than ${Math.round(allowed / 2 ** 20)} MB.` });
  if (entry.method === STORED) {
    if (content.length > left) throw tooLarge();
    return content;
  }
  if (entry.method !== DEFLATED) throw damaged('A part of the archive is packed in a way that is not known.');
  if (left < 1) throw tooLarge();
  try {
    const chunkSize = Math.min(Math.max(entry.size + 1, LEAST_CHUNK), MOST_CHUNK);
    return inflateRawSync(content, { maxOutputLength: left, chunkSize });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw damaged('A part of the archive cannot be unpacked.', error);
  }
}
