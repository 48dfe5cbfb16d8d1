// Opens a stored ZIP for random access: its table of contents, and each entry as a stream.
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Storage } from '../../platform/storage/storage.ts';
import { MAX_ENTRIES } from './batch-limits.ts';

export interface ArchiveEntry {
  /** Its place in the table of contents, from 0. */
  readonly index: number;
  /** As it is written there; nothing is checked. */
  readonly path: string;
  readonly bytes: number;
  readonly packedBytes: number;
  readonly encrypted: boolean;
  /** Fails when the entry is damaged or longer than it says. */
  readonly open: () => Promise<Readable>;
}

export interface OpenArchive {
  /** As the archive says; more than `MAX_ENTRIES` are not listed. */
  readonly entryCount: number;
  readonly entries: readonly ArchiveEntry[];
  close(): void;
}

/** Rejects when it is no readable ZIP. */
export async function openArchive(storage: Storage, key: string, bytes: number): Promise<OpenArchive> {
  const zip = await openZip(new StoredArchiveReader(storage, key, bytes), bytes);
  const entries = zip.entryCount > MAX_ENTRIES ? [] : await listEntries(zip);
  return {
    entryCount: zip.entryCount,
    entries: entries.map((entry, index) => ({
      index,
      path: pathOf(entry),
      bytes: entry.uncompressedSize,
      packedBytes: entry.compressedSize,
      encrypted: entry.isEncrypted(),
      open: () => openEntry(zip, entry),
    })),
    close: () => zip.close(),
  };
}

function openZip(reader: yauzl.RandomAccessReader, bytes: number): Promise<yauzl.ZipFile> {
  // Names come as they are: yauzl would give up the whole archive for one bad name.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    yauzl.fromRandomAccessReader(reader, bytes, options, (error, zip) =>
      error === null ? resolve(zip) : reject(error),
    );
  });
}

function listEntries(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: yauzl.Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });
}

/** UTF-8 where it is valid, whatever the flag says: many programs forget the flag. */
function pathOf(entry: yauzl.Entry): string {
  const raw: unknown = entry.fileName;
  if (!Buffer.isBuffer(raw)) return entry.fileName;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return raw.toString('latin1');
  }
}

/** The table of contents is read in many small pieces: they come out of one block. */
const BLOCK = 262_144;

class StoredArchiveReader extends yauzl.RandomAccessReader {
  readonly #storage: Storage;
  readonly #key: string;
  readonly #bytes: number;
  #block: { readonly at: number; readonly content: Buffer } = { at: 0, content: Buffer.alloc(0) };

  constructor(storage: Storage, key: string, bytes: number) {
    super();
    this.#storage = storage;
    this.#key = key;
    this.#bytes = bytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.#storage.open(this.#key, { start, end: end - 1 });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#piece(position, length).then(
      (piece) => {
        piece.copy(buffer, offset);
        callback(null);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error('The archive can’t be read.')),
    );
  }

  async #piece(position: number, length: number): Promise<Buffer> {
    if (position + length > this.#bytes) throw new Error('The archive ends too early.');
    const inBlock = position >= this.#block.at && position + length <= this.#block.at + this.#block.content.length;
    if (!inBlock) {
      const end = Math.min(this.#bytes, position + Math.max(length, BLOCK));
      const chunks: Uint8Array[] = [];
      for await (const chunk of this.#storage.open(this.#key, { start: position, end: end - 1 })) chunks.push(chunk);
      this.#block = { at: position, content: Buffer.concat(chunks) };
    }
    const from = position - this.#block.at;
    return this.#block.content.subarray(from, from + length);
  }
}
