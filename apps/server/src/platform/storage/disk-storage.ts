// Documents as files under one folder. A key appears by an atomic rename, after its bytes are on the disk.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, opendir, rename, rm, stat, statfs, unlink } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { VitaeError } from '@vitae/schema';
import { isErrno } from '../data-folder/errno.ts';
import type { Storage, StoredObject } from './storage.ts';

/** Lower-case words with dashes and dots, in folders: nothing that could lead out of the folder. */
const KEY = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;
/** Half-written files; swept when they are older than any upload can last. */
const DRAFTS = '.drafts';

export interface DiskStorage extends Storage {
  /** Where the object's file is. */
  path(key: string): string;
}

export async function createDiskStorage(folder: string): Promise<DiskStorage> {
  const drafts = join(folder, DRAFTS);
  await mkdir(drafts, { recursive: true, mode: 0o700 });
  const pathOf = (key: string): string => {
    if (!KEY.test(key) || key.length > 400) throw new RangeError('A storage key is not valid.');
    return join(folder, ...key.split('/'));
  };
  return {
    kind: 'disk',
    path: pathOf,
    put: async (key, stream) => {
      const target = pathOf(key);
      const draft = join(drafts, randomUUID());
      try {
        const stored = await writeDraft(draft, stream);
        await makeFolder(folder, dirname(target));
        await rename(draft, target);
        await syncFolder(dirname(target));
        return stored;
      } finally {
        await rm(draft, { force: true });
      }
    },
    open: (key, range) => createReadStream(pathOf(key), range).on('error', () => {}),
    stat: async (key) => {
      const facts = await statOrNull(pathOf(key));
      return facts?.isFile() === true ? { bytes: facts.size, modifiedAt: facts.mtime } : null;
    },
    delete: async (key) => {
      await rm(pathOf(key), { force: true });
    },
    patch: (key, offset, bytes) => patch(pathOf(key), offset, bytes),
    list: (prefix, olderThan) => list(folder, prefix, olderThan),
    sweepDrafts: (olderThan) => sweep(drafts, olderThan),
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
    check: async () => {
      const probe = join(drafts, randomUUID());
      const handle = await open(probe, 'wx', 0o600);
      await handle.close();
      await unlink(probe);
    },
  };
}

async function writeDraft(draft: string, stream: AsyncIterable<Uint8Array>): Promise<StoredObject> {
  const hash = createHash('sha256');
  const handle = await open(draft, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      await writeAll(handle, chunk);
      bytes += chunk.byteLength;
    }
    await handle.datasync();
  } catch (error) {
    throw isErrno(error, 'ENOSPC', 'EDQUOT')
      ? new VitaeError('server.unavailable', { detail: 'There is no room left for files.', cause: error })
      : error;
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** A write may take only a part. */
async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.byteLength; ) {
    offset += (await handle.write(chunk, offset)).bytesWritten;
  }
}

/** Makes the folders from `root` down and writes their names to the disk. */
async function makeFolder(root: string, folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made !== dirname(first) && made.startsWith(root); made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows can't open folders; NTFS keeps names in its own journal.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** On a file that is deleted meanwhile it changes nothing that anybody can see. */
async function patch(path: string, offset: number, bytes: Uint8Array): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r+');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  try {
    await handle.write(bytes, 0, bytes.length, offset);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function* list(folder: string, prefix: string, olderThan: Date): AsyncIterable<string> {
  const start = prefix.includes('/') ? join(folder, ...prefix.split('/').slice(0, -1)) : folder;
  if ((await statOrNull(start)) === null) return;
  for await (const entry of await opendir(start, { recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const key = relative(folder, path).split(sep).join('/');
    if (!KEY.test(key) || !key.startsWith(prefix)) continue;
    const facts = await statOrNull(path);
    if (facts !== null && facts.mtime < olderThan) yield key;
  }
}

async function sweep(drafts: string, olderThan: Date): Promise<number> {
  let count = 0;
  for await (const entry of await opendir(drafts)) {
    const path = join(drafts, entry.name);
    const facts = await statOrNull(path);
    if (facts === null || facts.mtime >= olderThan) continue;
    await rm(path, { force: true });
    count++;
  }
  return count;
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}
