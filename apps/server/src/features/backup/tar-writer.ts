// Writes a tar archive (POSIX ustar), one entry after the other, hashing what goes out.
import { createHash } from 'node:crypto';

/**
 * Written here rather than taken from a library: it is a head of 512 bytes before each entry, and we need the hash of all that came before the
 * last entry.
 */
export const BLOCK = 512;

export interface TarWriter {
  /** `content` must bring exactly `bytes` bytes. */
  add(name: string, bytes: number, content: AsyncIterable<Uint8Array> | readonly Uint8Array[]): Promise<void>;
  /** Hex SHA-256 of everything written so far. */
  hash(): string;
  /** Two empty blocks. */
  end(): Promise<void>;
}

export function createTarWriter(write: (bytes: Uint8Array) => Promise<void>): TarWriter {
  const hash = createHash('sha256');
  const out = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    await write(bytes);
  };
  return {
    add: async (name, bytes, content) => {
      await out(headOf(name, bytes));
      let written = 0;
      for await (const part of content) {
        written += part.length;
        await out(part);
      }
      if (written !== bytes) throw new Error(`An entry of the archive brought ${written} bytes instead of ${bytes}.`);
      if (bytes % BLOCK !== 0) await out(Buffer.alloc(BLOCK - (bytes % BLOCK)));
    },
    hash: () => hash.copy().digest('hex'),
    end: () => out(Buffer.alloc(2 * BLOCK)),
  };
}

/** 11 octal digits. */
const MOST_BYTES = 8 ** 11 - 1;

function headOf(name: string, bytes: number): Buffer {
  const { prefix, rest } = splitName(name);
  if (bytes > MOST_BYTES) throw new RangeError('A file is too large for the archive.');
  const head = Buffer.alloc(BLOCK);
  head.write(rest, 0, 100, 'utf8');
  head.write('0000600\0', 100, 'latin1');
  head.write('0000000\0', 108, 'latin1');
  head.write('0000000\0', 116, 'latin1');
  head.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  head.write('00000000000\0', 136, 'latin1');
  head.write('        ', 148, 'latin1');
  head.write('0', 156, 'latin1');
  head.write('ustar\u000000', 257, 'latin1');
  head.write(prefix, 345, 155, 'utf8');
  head.write(`${checksumOf(head).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return head;
}

function splitName(name: string): { prefix: string; rest: string } {
  if (Buffer.byteLength(name) <= 100) return { prefix: '', rest: name };
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
    if (at <= 155 && name.length - at - 1 <= 100) return { prefix: name.slice(0, at), rest: name.slice(at + 1) };
  }
  throw new RangeError('A name is too long for the archive.');
}

/** The sum of the head's bytes, with blanks where the sum itself stands. */
export function checksumOf(head: Buffer): number {
  let sum = 0;
  for (const [at, byte] of head.entries()) sum += at >= 148 && at < 156 ? 32 : byte;
  return sum;
}
