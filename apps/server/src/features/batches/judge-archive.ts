// Decides by an archive's table of contents whether it is unpacked, and what each entry is, before a byte of it is unpacked.

import { MAX_DEPTH, MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FROM_BYTES } from './batch-limits.ts';
import type { ItemReason } from './item-store.ts';
import type { ArchiveEntry } from './open-archive.ts';

export interface JudgedEntry {
  readonly entry: number;
  /** Safe to show; never used as a path on the disk. */
  readonly path: string;
  readonly bytes: number;
  /** Null: to be unpacked. */
  readonly refused: ItemReason | null;
}

export type JudgedArchive =
  | { readonly ok: true; readonly entries: readonly JudgedEntry[] }
  | { readonly ok: false; readonly reason: ItemReason };

export interface ArchiveFacts {
  readonly packedBytes: number;
  readonly entryCount: number;
  readonly entries: readonly ArchiveEntry[];
  /** Archives around it: 0 for one that was sent. */
  readonly depth: number;
  /** Of one document, or of an archive in the archive. */
  readonly maxEntryBytes: number;
}

export function judgeArchive(archive: ArchiveFacts): JudgedArchive {
  const { entryCount, entries, depth, packedBytes, maxEntryBytes } = archive;
  if (depth >= MAX_DEPTH) return refuse(`Archives are unpacked ${MAX_DEPTH} deep, and this one lies deeper.`);
  if (entryCount > MAX_ENTRIES) return refuse(`It holds ${entryCount} files; at most ${MAX_ENTRIES} are unpacked.`);
  const documents = entries.filter(({ path }) => !isClutter(path));
  if (documents.length === 0) return refuse('There is no document in it.');
  const unpacked = documents.reduce((sum, { bytes }) => sum + bytes, 0);
  if (unpacked > MAX_UNPACKED_BYTES) return refuse('It unpacks to more than is allowed.');
  if (unpacked > RATIO_FROM_BYTES && unpacked > MAX_RATIO * packedBytes) {
    return refuse('It unpacks to far more than documents do, as archives do that are made to do harm.');
  }
  return { ok: true, entries: documents.map((entry) => judgeEntry(entry, maxEntryBytes)) };
}

function judgeEntry({ index, path, bytes, encrypted }: ArchiveEntry, maxBytes: number): JudgedEntry {
  const judged = { entry: index, path: shownPath(path), bytes };
  if (leavesFolder(path)) {
    return { ...judged, refused: reasonOf('archive.unsafe-path', 'Its name points outside of the archive.', 'none') };
  }
  if (encrypted) {
    const message = 'It is locked with a password in the archive.';
    return { ...judged, refused: reasonOf('document.encrypted', message, 'send-unlocked') };
  }
  if (bytes === 0) return { ...judged, refused: reasonOf('document.empty', 'The file is empty.', 'send-other-format') };
  if (bytes > maxBytes) {
    return { ...judged, refused: reasonOf('request.too-large', 'The file is larger than allowed.', 'send-smaller') };
  }
  return { ...judged, refused: null };
}

/** What systems leave in folders; it is not counted. */
function isClutter(path: string): boolean {
  const parts = path.split(/[/\\]/);
  const name = parts.at(-1) ?? '';
  return (
    name === '' ||
    parts.includes('__MACOSX') ||
    name.startsWith('._') ||
    ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name)
  );
}

function leavesFolder(path: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..') || path.includes('\0');
}

const MAX_PATH = 1000;

/** In one line of visible characters. */
export function shownPath(path: string): string {
  const visible = path
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\\/g, '/');
  return visible.slice(-MAX_PATH) || 'document';
}

function refuse(message: string): JudgedArchive {
  return { ok: false, reason: reasonOf('archive.refused', message, 'send-smaller') };
}

export function reasonOf(code: string, message: string, nextAction: ItemReason['nextAction']): ItemReason {
  return { code, message, nextAction };
}
