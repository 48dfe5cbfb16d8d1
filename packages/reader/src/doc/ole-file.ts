// Streams of an OLE compound file (MS-CFB), bounded by the file itself: chains that loop end.
import { VitaeError } from '@vitae/schema';

export interface OleFile {
  /** Undefined when there is no stream of that name at the top. */
  readonly stream: (name: string) => Uint8Array | undefined;
}

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MINI_SECTOR = 64;
const LAST_SECTOR = 0xfffffffa;
const HEADER_FAT_ENTRIES = 109;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

const damaged = (): VitaeError => new VitaeError('document.damaged', { detail: 'The file is cut off or broken.' });

/** Throws `VitaeError` or, at broken offsets, `RangeError`. */
export function openOle(bytes: Uint8Array): OleFile {
  if (bytes.length < HEADER_SIZE) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  if (sectorSize !== 512 && sectorSize !== 4096) throw damaged();
  const miniCutoff = view.getUint32(56, true);
  const fat = readFat(view, bytes, sectorSize);
  const sectorAt = (sector: number): Uint8Array => bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize);
  const whole = (start: number, limit: number): Uint8Array =>
    chain(start, fat, sectorAt, Math.min(limit, bytes.length));
  const entries = readEntries(whole(view.getUint32(48, true), bytes.length));
  const root = [...entries.values()].find((entry) => entry.type === ROOT);
  const miniFat = toTable(whole(view.getUint32(60, true), bytes.length));
  const mini = root === undefined ? new Uint8Array() : whole(root.start, root.size);
  const miniAt = (sector: number): Uint8Array => mini.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR);
  return {
    stream: (name) => {
      const entry = entries.get(name);
      if (entry === undefined || entry.type !== STREAM) return undefined;
      return entry.size < miniCutoff ? chain(entry.start, miniFat, miniAt, entry.size) : whole(entry.start, entry.size);
    },
  };
}

/** Sectors one after the other until the chain, the file or the limit ends. */
function chain(start: number, table: Uint32Array, read: (sector: number) => Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let left = limit;
  let sector = start;
  while (sector < LAST_SECTOR && left > 0 && parts.length <= table.length) {
    const part = read(sector);
    parts.push(part);
    left -= part.length;
    sector = table[sector] ?? LAST_SECTOR;
  }
  return Buffer.concat(parts).subarray(0, limit);
}

function readFat(view: DataView, bytes: Uint8Array, sectorSize: number): Uint32Array {
  const sectors: number[] = [];
  for (let i = 0; i < HEADER_FAT_ENTRIES; i++) sectors.push(view.getUint32(76 + i * 4, true));
  const perSector = sectorSize / 4 - 1;
  let next = view.getUint32(68, true);
  for (let count = 0; next < LAST_SECTOR && count < bytes.length / sectorSize; count++) {
    const at = (next + 1) * sectorSize;
    if (at + sectorSize > bytes.length) break;
    for (let i = 0; i < perSector; i++) sectors.push(view.getUint32(at + i * 4, true));
    next = view.getUint32(at + perSector * 4, true);
  }
  const parts = sectors
    .filter((sector) => sector < LAST_SECTOR)
    .map((sector) => bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize));
  return toTable(Buffer.concat(parts));
}

function toTable(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(i * 4, true));
}

function readEntries(directory: Uint8Array): Map<string, Entry> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries = new Map<string, Entry>();
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
    let name = '';
    for (let i = 0; i < length; i++) name += String.fromCharCode(view.getUint16(at + i * 2, true));
    const entry = {
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
    if (name !== '' && !entries.has(name)) entries.set(name, entry);
  }
  return entries;
}
