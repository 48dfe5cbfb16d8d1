// The master keys of this installation. New things are sealed under the newest; older keys stay to open what is older.
import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from '../data-folder/errno.ts';

export const KEY_BYTES = 32;
export const KEY_ID_BYTES = 8;

export interface MasterKey {
  /** 16 hex digits: the beginning of the SHA-256 of the key. */
  readonly id: string;
  readonly bytes: Buffer;
}

export interface KeyRing {
  /** The key for what is sealed now. A key that another process has made since counts at once. */
  current(): Promise<MasterKey>;
  /** Undefined for a key that is not in the ring. */
  find(id: string): Promise<MasterKey | undefined>;
  /** The newest last. */
  list(): Promise<readonly MasterKey[]>;
  /** Makes a new key, and gives it. Throws `KeyRingError` where the keys come from the environment. */
  rotate(): Promise<MasterKey>;
}

/** The keys can't be used as they are; `message` says what to do and holds no key. */
export class KeyRingError extends Error {
  override readonly name = 'KeyRingError';
}

export const keyIdOf = (bytes: Buffer): string =>
  createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, KEY_ID_BYTES * 2);

/** A key of its own for each purpose comes from the master key. */
export const derivedKey = (master: MasterKey, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master.bytes, '', `vitae ${purpose}`, KEY_BYTES));

/** `keys`: base64, the newest first, as in VITAE_MASTER_KEYS. */
export function createFixedKeyRing(keys: readonly string[]): KeyRing {
  const ring = keys
    .map((text) => Buffer.from(text, 'base64'))
    .reverse()
    .map((bytes): MasterKey => ({ id: keyIdOf(bytes), bytes }));
  const newest = ring.at(-1);
  if (newest === undefined || ring.some(({ bytes }) => bytes.length !== KEY_BYTES)) {
    throw new KeyRingError('VITAE_MASTER_KEYS: give keys of 32 bytes in base64, separated by commas.');
  }
  return {
    current: async () => newest,
    find: async (id) => ring.find((key) => key.id === id),
    list: async () => ring,
    rotate: async () => {
      throw new KeyRingError('The keys come from VITAE_MASTER_KEYS: put a new one in front there, and restart.');
    },
  };
}

/** `0001-<id>`: each key is a file of its own, so that two rotations at once lose none. */
const KEY_FILE = /^(\d{4})-([0-9a-f]{16})$/;

const TICK_MS = 100;

/** Keys as files in a folder that only the owner can read; the first one is made at the first start. */
export async function openKeyRing(folder: string): Promise<KeyRing> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let keys: readonly MasterKey[] = [];
  let seen = -1;
  const load = async (): Promise<readonly MasterKey[]> => {
    // The folder's time moves with every file that is made in it; asking for it takes microseconds.
    const { mtimeMs } = await stat(folder);
    if (mtimeMs !== seen) {
      keys = await readKeys(folder);
      // File systems count in ticks: within one, another key may have come that does not show in the time.
      seen = Date.now() - mtimeMs > TICK_MS ? mtimeMs : -1;
    }
    return keys;
  };
  const rotate = async (): Promise<MasterKey> => {
    const made = randomBytes(KEY_BYTES);
    await writeKey(folder, (await load()).length + 1, made);
    seen = -1;
    return { id: keyIdOf(made), bytes: made };
  };
  if ((await load()).length === 0) await rotate();
  const current = async (): Promise<MasterKey> => {
    const newest = (await load()).at(-1);
    if (newest === undefined) throw new KeyRingError('The folder of the master keys is empty.');
    return newest;
  };
  return { current, find: async (id) => (await load()).find((key) => key.id === id), list: load, rotate };
}

async function readKeys(folder: string): Promise<MasterKey[]> {
  const names = (await readdir(folder)).filter((name) => KEY_FILE.test(name)).sort();
  const keys: MasterKey[] = [];
  for (const name of names) {
    const bytes = Buffer.from((await readFile(join(folder, name), 'utf8')).trim(), 'base64url');
    const id = keyIdOf(bytes);
    if (bytes.length !== KEY_BYTES || !name.endsWith(id)) throw new KeyRingError(`The master key ${name} is damaged.`);
    keys.push({ id, bytes });
  }
  return keys;
}

/** Appears whole and on the disk, or not at all: what is sealed under a key that got lost can't be opened again. */
export async function writeKey(folder: string, number: number, bytes: Buffer): Promise<void> {
  const name = `${String(number).padStart(4, '0')}-${keyIdOf(bytes)}`;
  const draft = join(folder, `draft-${randomBytes(6).toString('hex')}`);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${bytes.toString('base64url')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, join(folder, name));
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
  if (process.platform === 'win32') return;
  const parent = await open(folder, 'r');
  await parent.sync().finally(() => parent.close());
}
