// A storage whose objects are sealed before they reach the one below, and opened on the way out.
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Storage, StoredObject } from '../storage/storage.ts';
import { KEY_BYTES, type KeyRing } from './key-ring.ts';
import { openChunks, plainBytes, sealChunks, TAG_BYTES } from './sealed-chunks.ts';
import {
  CHUNK_POWER,
  HEADER_BYTES,
  isSealed,
  openHeader,
  SLOT_BYTES,
  sealHeader,
  slotOffset,
  wrapDataKey,
} from './sealed-header.ts';

export interface EncryptedStorage extends Storage {
  /** What the object is under the newest master key: `fresh`, wrapped by an older one, not sealed at all, or not there. */
  stateOf(key: string): Promise<'fresh' | 'stale' | 'plain' | 'gone'>;
  /** Wraps the data key of a `stale` object anew; its content stays as it is. */
  rewrap(key: string): Promise<void>;
  /** Seals a `plain` object. */
  sealPlain(key: string): Promise<void>;
}

/** Objects that were stored before there was encryption are read as they are. */
export function createEncryptedStorage(inner: Storage, ring: KeyRing): EncryptedStorage {
  const put = async (key: string, stream: AsyncIterable<Uint8Array>): Promise<StoredObject> => {
    const hash = createHash('sha256');
    let bytes = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of stream) {
        hash.update(chunk);
        bytes += chunk.byteLength;
        yield chunk;
      }
    }
    await inner.put(key, sealed(ring, key, counted()));
    return { bytes, sha256: hash.digest('hex') };
  };
  const open = (key: string, range?: { start: number; end?: number }): Readable =>
    // A stream that nobody reads fails without ending the program.
    Readable.from(plain(inner, ring, key, range), { objectMode: false }).on('error', () => {});
  return {
    kind: inner.kind,
    put,
    open,
    stat: async (key) => {
      const facts = await inner.stat(key);
      if (facts === null) return null;
      const head = await readHead(inner, key, facts.bytes);
      if (!isSealed(head)) return facts;
      return { ...facts, bytes: plainBytes(facts.bytes - HEADER_BYTES, 2 ** head.readUInt8(9)) };
    },
    delete: (key) => inner.delete(key),
    list: (prefix, olderThan) => inner.list(prefix, olderThan),
    sweepDrafts: (olderThan) => inner.sweepDrafts(olderThan),
    freeBytes: () => inner.freeBytes(),
    check: () => inner.check(),
    patch: (key, offset, bytes) => inner.patch(key, offset, bytes),
    stateOf: async (key) => {
      const facts = await inner.stat(key);
      if (facts === null) return 'gone';
      const head = await readHead(inner, key, facts.bytes);
      if (!isSealed(head)) return 'plain';
      const { keyId } = await openHeader(ring, head, key);
      return keyId === (await ring.current()).id ? 'fresh' : 'stale';
    },
    rewrap: (key) => rewrap(inner, ring, key),
    sealPlain: async (key) => {
      await put(key, inner.open(key));
    },
  };
}

async function* sealed(ring: KeyRing, key: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const dataKey = randomBytes(KEY_BYTES);
  yield sealHeader(await ring.current(), dataKey, key);
  yield* sealChunks(dataKey, 2 ** CHUNK_POWER, stream);
}

async function* plain(
  inner: Storage,
  ring: KeyRing,
  key: string,
  range: { start: number; end?: number } | undefined,
): AsyncGenerator<Uint8Array> {
  const facts = await inner.stat(key);
  const head = facts === null ? Buffer.alloc(0) : await readHead(inner, key, facts.bytes);
  if (facts === null || !isSealed(head)) {
    // One that is not there fails as the storage below fails.
    yield* inner.open(key, range);
    return;
  }
  const { dataKey, chunkBytes } = await openHeader(ring, head, key);
  const size = plainBytes(facts.bytes - HEADER_BYTES, chunkBytes);
  const start = range?.start ?? 0;
  const end = Math.min(range?.end ?? size - 1, size - 1);
  if (range !== undefined && start > end) return;
  const sealedChunk = chunkBytes + TAG_BYTES;
  const last = Math.max(0, Math.ceil((facts.bytes - HEADER_BYTES) / sealedChunk) - 1);
  const first = Math.floor(start / chunkBytes);
  const final = size === 0 ? 0 : Math.floor(end / chunkBytes);
  const bytes = { start: HEADER_BYTES + first * sealedChunk, end: HEADER_BYTES + (final + 1) * sealedChunk - 1 };
  let at = first * chunkBytes;
  for await (const chunk of openChunks({ dataKey, chunkBytes, first, last }, inner.open(key, bytes))) {
    const wanted = chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    at += chunk.length;
    if (wanted.length > 0) yield wanted;
  }
}

async function rewrap(inner: Storage, ring: KeyRing, key: string): Promise<void> {
  const facts = await inner.stat(key);
  if (facts === null) return;
  const { dataKey, slot } = await openHeader(ring, await readHead(inner, key, facts.bytes), key);
  const other = slot === 0 ? 1 : 0;
  // Each write is on the disk before the next: one of the slots opens at any moment.
  await inner.patch(key, slotOffset(other), wrapDataKey(await ring.current(), dataKey, key));
  await inner.patch(key, slotOffset(slot), Buffer.alloc(SLOT_BYTES));
}

async function readHead(inner: Storage, key: string, bytes: number): Promise<Buffer> {
  if (bytes < HEADER_BYTES) return Buffer.alloc(0);
  const parts: Uint8Array[] = [];
  for await (const part of inner.open(key, { start: 0, end: HEADER_BYTES - 1 })) parts.push(part);
  return Buffer.concat(parts);
}
