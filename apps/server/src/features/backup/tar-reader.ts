// Reads a tar archive as it streams by, hashing what comes in.
import { createHash } from 'node:crypto';
import { BackupError } from './backup-error.ts';
import { BLOCK, checksumOf } from './tar-writer.ts';

export interface TarEntry {
  readonly name: string;
  readonly bytes: number;
  /** Hex SHA-256 of everything before this entry. */
  readonly hashBefore: string;
  /** Must be read to its end before the next entry; what is left is skipped. */
  readonly content: AsyncIterable<Buffer>;
}

/** Throws `BackupError` for what is no archive, or one that is cut off. */
export async function* readTar(stream: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const source = createByteSource(stream);
  for (;;) {
    const hashBefore = source.hash();
    const head = await source.take(BLOCK);
    if (head.every((byte) => byte === 0)) return;
    const { name, bytes } = parseHead(head);
    const content = source.read(bytes);
    yield { name, bytes, hashBefore, content };
    for await (const _skipped of content);
    if (bytes % BLOCK !== 0) await source.take(BLOCK - (bytes % BLOCK));
  }
}

function parseHead(head: Buffer): { name: string; bytes: number } {
  const field = (at: number, size: number): string => {
    const bytes = head.subarray(at, at + size);
    const end = bytes.indexOf(0);
    return bytes.subarray(0, end < 0 ? size : end).toString('utf8');
  };
  const isOurs = field(257, 6) === 'ustar' && Number.parseInt(field(148, 8), 8) === checksumOf(head);
  const bytes = Number.parseInt(field(124, 12), 8);
  if (!isOurs || !Number.isSafeInteger(bytes))
    throw new BackupError('The archive is damaged, or is no backup of Vitae.');
  const prefix = field(345, 155);
  return { name: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`, bytes };
}

interface ByteSource {
  take(bytes: number): Promise<Buffer>;
  read(bytes: number): AsyncGenerator<Buffer>;
  hash(): string;
}

function createByteSource(stream: AsyncIterable<Uint8Array>): ByteSource {
  const pieces = stream[Symbol.asyncIterator]();
  const hash = createHash('sha256');
  let held: Buffer = Buffer.alloc(0);
  async function* read(bytes: number): AsyncGenerator<Buffer> {
    for (let left = bytes; left > 0; ) {
      if (held.length === 0) {
        const next = await pieces.next();
        if (next.done === true) throw new BackupError('The archive is cut off.');
        held = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
      }
      const part = held.subarray(0, left);
      held = held.subarray(part.length);
      left -= part.length;
      hash.update(part);
      yield part;
    }
  }
  const take = async (bytes: number): Promise<Buffer> => {
    const parts: Buffer[] = [];
    for await (const part of read(bytes)) parts.push(part);
    return Buffer.concat(parts);
  };
  return { take, read, hash: () => hash.copy().digest('hex') };
}
