// The archive as a file: in the open, or sealed as a whole under a passphrase.
import { randomBytes, scrypt } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { openChunks, sealChunk, TAG_BYTES } from '../../platform/encryption/sealed-chunks.ts';
import { SealError } from '../../platform/encryption/sealed-header.ts';
import { BackupError } from './backup-error.ts';

/** `VITAEBK1`, then the salt; the chunks follow, sealed as stored files are. */
const MAGIC = Buffer.from('VITAEBK1', 'latin1');
const SALT_BYTES = 16;
const HEAD_BYTES = MAGIC.length + SALT_BYTES;
const CHUNK_BYTES = 2 ** 18;
/** OWASP’s recommendation for scrypt (N = 2^17, r = 8, p = 1): 128 MB and some tenths of a second for each guess. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

export interface ArchiveFile {
  write(bytes: Uint8Array): Promise<void>;
  /** The file appears under its name, safely on the disk. */
  finish(): Promise<void>;
  /** Nothing is left of it. */
  discard(): Promise<void>;
}

export async function createArchiveFile(path: string, passphrase: string | null): Promise<ArchiveFile> {
  const draft = `${path}.part`;
  const handle = await open(draft, 'w', 0o600);
  const sink = passphrase === null ? openSink(handle) : await sealedSink(handle, passphrase);
  return {
    write: sink.write,
    finish: async () => {
      await sink.end();
      await handle.sync();
      await handle.close();
      await rename(draft, path);
    },
    discard: async () => {
      await handle.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}

interface Sink {
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

function openSink(handle: FileHandle): Sink {
  return {
    write: async (bytes) => {
      await handle.writeFile(bytes);
    },
    end: async () => undefined,
  };
}

async function sealedSink(handle: FileHandle, passphrase: string): Promise<Sink> {
  const salt = randomBytes(SALT_BYTES);
  const key = await keyFrom(passphrase, salt);
  await handle.writeFile(Buffer.concat([MAGIC, salt]));
  let held = Buffer.alloc(0);
  let index = 0;
  return {
    write: async (bytes) => {
      held = Buffer.concat([held, bytes]);
      // The last chunk is marked as such, so one is always held back.
      while (held.length > CHUNK_BYTES) {
        await handle.writeFile(sealChunk(key, index, false, held.subarray(0, CHUNK_BYTES)));
        held = held.subarray(CHUNK_BYTES);
        index += 1;
      }
    },
    end: async () => {
      await handle.writeFile(sealChunk(key, index, true, held));
    },
  };
}

/** Throws `BackupError` when it takes a passphrase and there is none, or when that is wrong. */
export async function* readArchiveFile(path: string, passphrase: string | null): AsyncGenerator<Uint8Array> {
  const { head, bytes } = await readHead(path);
  if (!head.subarray(0, MAGIC.length).equals(MAGIC)) {
    yield* createReadStream(path, { highWaterMark: CHUNK_BYTES });
    return;
  }
  if (passphrase === null) throw new BackupError('This backup is sealed: give its passphrase with --passphrase-file.');
  const dataKey = await keyFrom(passphrase, head.subarray(MAGIC.length));
  const last = Math.max(0, Math.ceil((bytes - HEAD_BYTES) / (CHUNK_BYTES + TAG_BYTES)) - 1);
  const sealed = createReadStream(path, { start: HEAD_BYTES, highWaterMark: CHUNK_BYTES });
  try {
    yield* openChunks({ dataKey, chunkBytes: CHUNK_BYTES, first: 0, last }, sealed);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new BackupError('The passphrase is wrong, or the backup is damaged.', { cause: error });
  }
}

async function readHead(path: string): Promise<{ head: Buffer; bytes: number }> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw new BackupError(`${path} can’t be read.`, { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return { head: buffer.subarray(0, bytesRead), bytes: (await handle.stat()).size };
  } finally {
    await handle.close();
  }
}

function keyFrom(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, SCRYPT, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
