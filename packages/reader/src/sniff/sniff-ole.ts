// Which document an OLE compound file is, by the names in its directory.
import type { Sniffed } from './sniffed.ts';

const ENTRY_SIZE = 128;
const MAX_SECTORS = 500;
const END_OF_CHAIN = 0xfffffffa;
const HEADER_SIZE = 512;
const FAT_ENTRIES_IN_HEADER = 109;

export function sniffOle(head: Uint8Array): Sniffed {
  const names = directoryNames(head);
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.has(name));
  if (has('EncryptedPackage')) {
    return { ok: false, problem: { code: 'document.encrypted', detail: 'It is an Office document with a password.' } };
  }
  if (has('WordDocument')) return { ok: true, format: 'doc', findings: [] };
  if (has('Workbook', 'Book')) return unsupported('an Excel spreadsheet');
  if (has('PowerPoint Document')) return unsupported('a PowerPoint presentation; send a PDF');
  if (has('__properties_version1.0')) return unsupported('an Outlook message; send the document attached to it');
  // The directory may stand beyond the part of the file that we were given: then its own reader tells.
  if (names.size === 0) return { ok: true, format: 'doc', findings: [] };
  return unsupported('not a Word document');
}

function unsupported(what: string): Sniffed {
  return { ok: false, problem: { code: 'document.unsupported', detail: `It is ${what}.` } };
}

function directoryNames(head: Uint8Array): Set<string> {
  const names = new Set<string>();
  if (head.length < HEADER_SIZE) return names;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  let sector = view.getUint32(48, true);
  const visited = new Set<number>();
  while (sector < END_OF_CHAIN && visited.size < MAX_SECTORS && !visited.has(sector)) {
    visited.add(sector);
    const start = (sector + 1) * sectorSize;
    for (let at = start; at < start + sectorSize && at + ENTRY_SIZE <= head.length; at += ENTRY_SIZE) {
      const name = entryName(view, at);
      if (name !== '') names.add(name);
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

function entryName(view: DataView, at: number): string {
  const units = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
  let name = '';
  for (let i = 0; i < units; i++) name += String.fromCharCode(view.getUint16(at + i * 2, true));
  return name;
}

/** Only files of up to 7 MB (109 sectors of sector numbers) have all they need in the header; that is enough to tell the type. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const index = Math.floor(sector / perSector);
  if (index >= FAT_ENTRIES_IN_HEADER) return END_OF_CHAIN;
  const table = view.getUint32(76 + index * 4, true);
  const at = (table + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
}
