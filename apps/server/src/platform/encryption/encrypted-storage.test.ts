import { createHash, randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiskStorage, type DiskStorage } from '../storage/disk-storage.ts';
import { createEncryptedStorage, type EncryptedStorage } from './encrypted-storage.ts';
import { createFixedKeyRing, type KeyRing, openKeyRing } from './key-ring.ts';
import { refreshObjects } from './refresh-objects.ts';
import { HEADER_BYTES } from './sealed-header.ts';

let folder = '';
let disk: DiskStorage;
let ring: KeyRing;
let storage: EncryptedStorage;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-sealed-'));
  disk = await createDiskStorage(join(folder, 'files'));
  ring = await openKeyRing(join(folder, 'keys'));
  storage = createEncryptedStorage(disk, ring);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const CHUNK = 65_536;

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('an object', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 1_000_003])(
    'of %i bytes comes out as it went in',
    async (size) => {
      const bytes = randomBytes(size);
      const stored = await storage.put('documents/one', pieces(bytes, 10_007));
      expect(stored).toEqual({ bytes: size, sha256: createHash('sha256').update(bytes).digest('hex') });
      expect((await storage.stat('documents/one'))?.bytes).toBe(size);
      expect((await collect(storage.open('documents/one'))).equals(bytes)).toBe(true);
      const kept = await readFile(disk.path('documents/one'));
      if (size > 32) expect(kept.includes(bytes.subarray(0, 32))).toBe(false);
    },
  );

  it('is opened in any range, without reading the rest', async () => {
    const bytes = randomBytes(5 * CHUNK + 777);
    await storage.put('documents/one', pieces(bytes, 50_000));
    const ends = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 4 * CHUNK + 5, bytes.length - 1];
    for (const start of ends) {
      for (const end of ends.filter((one) => one >= start)) {
        const part = await collect(storage.open('documents/one', { start, end }));
        expect(part.equals(bytes.subarray(start, end + 1))).toBe(true);
      }
      const rest = await collect(storage.open('documents/one', { start }));
      expect(rest.equals(bytes.subarray(start))).toBe(true);
    }
    // A chunk that nobody asks for may be broken.
    const file = disk.path('documents/one');
    const kept = await readFile(file);
    kept.writeUInt8(kept.readUInt8(HEADER_BYTES + 5) ^ 1, HEADER_BYTES + 5);
    await writeFile(file, kept);
    expect((await collect(storage.open('documents/one', { start: CHUNK, end: CHUNK + 9 }))).length).toBe(10);
    await expect(collect(storage.open('documents/one'))).rejects.toThrow('changed');
  });

  it('is refused when any byte of it was changed', async () => {
    await storage.put('documents/one', pieces(randomBytes(CHUNK + 100), 9_999));
    const file = disk.path('documents/one');
    const good = await readFile(file);
    // The second slot and the spare bytes of the head hold nothing.
    const places = [
      0,
      8,
      13,
      25,
      40,
      79,
      HEADER_BYTES,
      HEADER_BYTES + CHUNK + 15,
      HEADER_BYTES + CHUNK + 16,
      good.length - 1,
    ];
    for (const place of places) {
      const bad = Buffer.from(good);
      bad.writeUInt8(bad.readUInt8(place) ^ 1, place);
      await writeFile(file, bad);
      const opened = collect(storage.open('documents/one'));
      // Without its first bytes it is no sealed object, and is given as it is.
      if (place === 0) expect((await opened).equals(bad)).toBe(true);
      else await expect(opened).rejects.toMatchObject({ name: 'SealError' });
    }
  });

  it('is refused when its end was cut off, at any chunk, or put in another’s place', async () => {
    await storage.put('documents/one', pieces(randomBytes(3 * CHUNK), CHUNK));
    await storage.put('documents/two', pieces(randomBytes(10), 10));
    await copyFile(disk.path('documents/two'), disk.path('documents/three'));
    await expect(collect(storage.open('documents/three'))).rejects.toMatchObject({ name: 'SealError' });
    for (const chunks of [2, 1, 0]) {
      await truncate(disk.path('documents/one'), HEADER_BYTES + chunks * (CHUNK + 16));
      if (chunks > 0) await expect(collect(storage.open('documents/one'))).rejects.toMatchObject({ name: 'SealError' });
    }
  });

  it('leaves nothing behind when its stream breaks', async () => {
    async function* breaking() {
      yield randomBytes(CHUNK * 2);
      throw new Error('the line broke');
    }
    await expect(storage.put('documents/one', breaking())).rejects.toThrow('the line broke');
    expect(await storage.stat('documents/one')).toBeNull();
  });

  it('that is not there fails as the storage below fails', async () => {
    await expect(collect(storage.open('documents/none'))).rejects.toThrow('ENOENT');
  });
});

describe('rotation', () => {
  const refresh = (isWanted = async (_key: string) => true) =>
    refreshObjects({ storage, isWanted, signal: new AbortController().signal });

  it('counts in every process at once, and loses no key to two rotations at once', async () => {
    const other = await openKeyRing(join(folder, 'keys'));
    const before = await ring.current();
    await Promise.all([ring.rotate(), other.rotate()]);
    expect((await ring.current()).id).toBe((await other.current()).id);
    expect((await ring.current()).id).not.toBe(before.id);
    expect(await ring.list()).toHaveLength(3);
  });

  it('wraps older objects anew without touching their content, and they open with the new key alone', async () => {
    const bytes = randomBytes(200_000);
    await storage.put('documents/one', pieces(bytes, 9_999));
    const before = await readFile(disk.path('documents/one'));
    const fresh = await ring.rotate();
    expect(await storage.stateOf('documents/one')).toBe('stale');
    expect(await refresh()).toBe(1);
    expect(await storage.stateOf('documents/one')).toBe('fresh');
    expect(await refresh()).toBe(0);
    const after = await readFile(disk.path('documents/one'));
    expect(after.subarray(HEADER_BYTES).equals(before.subarray(HEADER_BYTES))).toBe(true);
    const alone = createEncryptedStorage(disk, createFixedKeyRing([fresh.bytes.toString('base64')]));
    expect((await collect(alone.open('documents/one'))).equals(bytes)).toBe(true);
  });

  it('can stop between any two writes', async () => {
    const bytes = randomBytes(1_000);
    await storage.put('documents/one', pieces(bytes, 1_000));
    for (const failAt of [0, 1, 2]) {
      await ring.rotate();
      let writes = 0;
      const failing = createEncryptedStorage(
        {
          ...disk,
          patch: async (key, offset, part) => {
            if (writes === failAt) throw new Error('killed');
            writes += 1;
            await disk.patch(key, offset, part);
          },
        },
        ring,
      );
      await failing.rewrap('documents/one').catch(() => undefined);
      expect((await collect(storage.open('documents/one'))).equals(bytes)).toBe(true);
      await storage.rewrap('documents/one');
      expect(await storage.stateOf('documents/one')).toBe('fresh');
    }
  });

  it('seals what was stored before there was encryption, which could be read all the time', async () => {
    await disk.put('documents/old', pieces(Buffer.from('an old document'), 4));
    await disk.put('documents/deleted-meanwhile', pieces(Buffer.from('x'), 1));
    expect((await collect(storage.open('documents/old', { start: 3, end: 5 }))).toString()).toBe('old');
    expect((await storage.stat('documents/old'))?.bytes).toBe(15);
    expect(await refresh(async (key) => key === 'documents/old')).toBe(2);
    expect(await storage.stateOf('documents/old')).toBe('fresh');
    expect((await collect(storage.open('documents/old'))).toString()).toBe('an old document');
    expect(await storage.stateOf('documents/deleted-meanwhile')).toBe('gone');
  });
});
