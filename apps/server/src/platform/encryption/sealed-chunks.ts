// The body of a sealed object: chunks of AES-256-GCM, each with its own tag, so that a range is opened without the rest.
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { SealError } from './sealed-header.ts';

export const TAG_BYTES = 16;

/**
 * The nonce is the number of the chunk and whether it is the last one; the data key is used for this object alone. So no chunk can be
 * moved, left out or cut off at the end without it being noticed (the STREAM construction).
 */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt8(last ? 1 : 0, 0);
  nonce.writeUIntBE(index, 6, 6);
  return nonce;
}

export function sealChunk(dataKey: Buffer, index: number, last: boolean, plain: Uint8Array): Buffer {
  return Buffer.concat([...sealParts(dataKey, index, last, plain)]);
}

/** Throws `SealError` when it was changed. */
export function openChunk(dataKey: Buffer, index: number, last: boolean, sealed: Buffer): Buffer {
  const body = sealed.subarray(0, -TAG_BYTES);
  if (sealed.length < TAG_BYTES) throw new SealError('A chunk is cut off.');
  const decipher = createDecipheriv('aes-256-gcm', dataKey, nonceOf(index, last), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const plain = decipher.update(body);
  try {
    decipher.final();
  } catch (cause) {
    throw new SealError('A chunk was changed.', { cause });
  }
  return plain;
}

/**
 * Sealed chunks of a stream of any pieces, each followed by its tag. There is always a last chunk, if need be an empty one. One buffer is
 * filled over and over, so that a large upload leaves little behind for the garbage collector.
 */
export async function* sealChunks(
  dataKey: Buffer,
  chunkBytes: number,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let filled = 0;
  let index = 0;
  for await (const piece of stream) {
    for (let at = 0; at < piece.length; ) {
      if (filled === chunkBytes) {
        yield* sealParts(dataKey, index, false, chunk);
        index += 1;
        filled = 0;
      }
      const part = piece.subarray(at, at + chunkBytes - filled);
      chunk.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield* sealParts(dataKey, index, true, chunk.subarray(0, filled));
}

function* sealParts(dataKey: Buffer, index: number, last: boolean, plain: Uint8Array): Generator<Buffer> {
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonceOf(index, last));
  yield cipher.update(plain);
  cipher.final();
  yield cipher.getAuthTag();
}

export interface SealedBody {
  readonly dataKey: Buffer;
  readonly chunkBytes: number;
  /** Number of the first chunk that `stream` brings. */
  readonly first: number;
  /** Number of the object's last chunk. */
  readonly last: number;
}

/** Opens the chunks that `stream` brings, from `first` on. Throws `SealError`. */
export async function* openChunks(
  { dataKey, chunkBytes, first, last }: SealedBody,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let index = first;
  for await (const sealed of inChunks(stream, chunkBytes + TAG_BYTES)) {
    yield openChunk(dataKey, index, index === last, sealed);
    index += 1;
  }
}

/** Pieces of exactly `size` bytes; the last one has what is left. Nothing for an empty stream. */
export async function* inChunks(stream: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    parts.push(piece);
    bytes += piece.length;
    if (bytes < size) continue;
    const joined = Buffer.concat(parts, bytes);
    let at = 0;
    for (; bytes - at >= size; at += size) yield joined.subarray(at, at + size);
    // Copied, so that a small rest does not hold on to a large piece.
    parts = at < bytes ? [Buffer.from(joined.subarray(at))] : [];
    bytes -= at;
  }
  if (bytes > 0) yield Buffer.concat(parts, bytes);
}

/** Sizes: plain bytes of an object whose body has this many sealed bytes. */
export function plainBytes(bodyBytes: number, chunkBytes: number): number {
  const chunks = Math.max(1, Math.ceil(bodyBytes / (chunkBytes + TAG_BYTES)));
  return Math.max(0, bodyBytes - chunks * TAG_BYTES);
}
