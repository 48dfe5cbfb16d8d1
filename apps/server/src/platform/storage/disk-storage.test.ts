import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiskStorage } from './disk-storage.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* chunks(...parts: readonly (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

async function all(keys: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const key of keys) found.push(key);
  return found.sort();
}

const later = new Date(Date.now() + 60_000);

describe('put', () => {
  it('keeps the bytes and tells their size and hash', async () => {
    const storage = await createDiskStorage(folder);
    const bytes = randomBytes(3_000_000);
    const stored = await storage.put('documents/ws/one.pdf', chunks(bytes.subarray(0, 7), bytes.subarray(7)));
    expect(stored).toEqual({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect((await readFile(storage.path('documents/ws/one.pdf'))).equals(bytes)).toBe(true);
    expect(await storage.stat('documents/ws/one.pdf')).toMatchObject({ bytes: bytes.length });
  });

  it('shows nothing under the key until everything is written, and nothing at all when the stream breaks', async () => {
    const storage = await createDiskStorage(folder);
    async function* breaking() {
      yield Buffer.from('half');
      await sleep(20);
      expect(await storage.stat('documents/one')).toBeNull();
      throw new Error('the line broke');
    }
    await expect(storage.put('documents/one', breaking())).rejects.toThrow('the line broke');
    expect(await storage.stat('documents/one')).toBeNull();
    expect(await readdir(join(folder, '.drafts'))).toEqual([]);
  });

  it('leaves the old content in place when a second write of the same key breaks', async () => {
    const storage = await createDiskStorage(folder);
    await storage.put('documents/one', chunks('old'));
    async function* breaking() {
      yield Buffer.from('new');
      throw new Error('the line broke');
    }
    await expect(storage.put('documents/one', breaking())).rejects.toThrow();
    expect(await collect(storage.open('documents/one'))).toBe('old');
  });

  it('keeps one of two writers of the same key whole', async () => {
    const storage = await createDiskStorage(folder);
    const texts = ['a'.repeat(200_000), 'b'.repeat(200_000)];
    await Promise.all(texts.map((text) => storage.put('documents/one', chunks(text.slice(0, 9), text.slice(9)))));
    expect(texts).toContain(await collect(storage.open('documents/one')));
  });

  it.each(['../evil', 'a/../../evil', '/etc/passwd', 'a//b', '.hidden', 'a/.drafts/x', 'A', 'a\\b', ''])(
    'refuses the key %j, which could lead out of the folder',
    async (key) => {
      const storage = await createDiskStorage(folder);
      await expect(storage.put(key, chunks('x'))).rejects.toThrow(RangeError);
    },
  );

  it('closes files to other users', async () => {
    const storage = await createDiskStorage(folder);
    await chmod(folder, 0o700);
    await storage.put('documents/one', chunks('x'));
    expect((await stat(storage.path('documents/one'))).mode & 0o077).toBe(0);
  });
});

describe('open, delete, list', () => {
  it('reads a range with an inclusive end', async () => {
    const storage = await createDiskStorage(folder);
    await storage.put('documents/one', chunks('0123456789'));
    expect(await collect(storage.open('documents/one', { start: 2, end: 4 }))).toBe('234');
    expect(await collect(storage.open('documents/one', { start: 8 }))).toBe('89');
  });

  it('fails for a key that is not there, without ending the program', async () => {
    const storage = await createDiskStorage(folder);
    await expect(collect(storage.open('documents/none'))).rejects.toThrow('ENOENT');
    storage.open('documents/none');
    await sleep(20);
  });

  it('deletes, and does not mind when nothing is there', async () => {
    const storage = await createDiskStorage(folder);
    await storage.put('documents/one', chunks('x'));
    await storage.delete('documents/one');
    await storage.delete('documents/one');
    expect(await storage.stat('documents/one')).toBeNull();
  });

  it('lists what is old enough under a prefix, never drafts', async () => {
    const storage = await createDiskStorage(folder);
    for (const key of ['documents/a/1', 'documents/a/2', 'documents/b/3', 'pictures/4'])
      await storage.put(key, chunks('x'));
    expect(await all(storage.list('documents/', later))).toEqual(['documents/a/1', 'documents/a/2', 'documents/b/3']);
    expect(await all(storage.list('documents/a/', later))).toEqual(['documents/a/1', 'documents/a/2']);
    expect(await all(storage.list('', later))).toHaveLength(4);
    expect(await all(storage.list('none/', later))).toEqual([]);
    expect(await all(storage.list('', new Date(0)))).toEqual([]);
  });

  it('sweeps drafts that a killed upload left, and no fresh ones', async () => {
    const storage = await createDiskStorage(folder);
    const [old, fresh] = [join(folder, '.drafts', 'old'), join(folder, '.drafts', 'fresh')];
    await writeFile(old, 'x');
    await writeFile(fresh, 'x');
    await utimes(old, new Date(0), new Date(0));
    expect(await storage.sweepDrafts(new Date(Date.now() - 60_000))).toBe(1);
    expect(await readdir(join(folder, '.drafts'))).toEqual(['fresh']);
  });

  it('proves that it can write, and says when it can not', async () => {
    const storage = await createDiskStorage(folder);
    await storage.check();
    expect(await storage.freeBytes()).toBeGreaterThan(0);
    await rm(folder, { recursive: true });
    await expect(storage.check()).rejects.toThrow('ENOENT');
  });
});
