// Writes a backup: database, files and keys as they were at one moment, while the server goes on.
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { isErrno } from '../../platform/data-folder/errno.ts';
import type { DiskStorage } from '../../platform/storage/disk-storage.ts';
import { DOCUMENTS, PICTURES } from '../resumes/storage-keys.ts';
import { createArchiveFile } from './archive-file.ts';
import {
  beginSnapshot,
  hasDocument,
  listDocumentKeys,
  listMigrations,
  listOpenTasks,
  listSequences,
  listTables,
  readTable,
} from './backup-store.ts';
import {
  BACKUP_FORMAT,
  type DumpedTable,
  MANIFEST,
  type Manifest,
  OPENING,
  type Opening,
  SEAL,
  tableName,
} from './manifest.ts';
import { createTarWriter, type TarWriter } from './tar-writer.ts';

export interface WriteBackupParts {
  /** Connected as the owner; the snapshot is held on it. */
  readonly client: pg.Client;
  /** A second one, which sees what happens meanwhile. */
  readonly live: pg.Client;
  /** The storage as it is on the disk: files stay sealed. */
  readonly disk: DiskStorage;
  readonly secretFolder: string;
  readonly version: string;
  readonly now: Date;
}

export interface BackupTarget {
  readonly path: string;
  readonly passphrase: string | null;
}

/** A part of a table is held in memory until its size is known. */
const PART_BYTES = 4 * 1024 * 1024;
const EVER = new Date(8.64e15);

export async function writeBackup(parts: WriteBackupParts, { path, passphrase }: BackupTarget): Promise<Manifest> {
  const archive = await createArchiveFile(path, passphrase);
  try {
    const tar = createTarWriter(archive.write);
    await beginSnapshot(parts.client);
    const manifest = await writeContent(parts, tar);
    await parts.client.query('commit');
    await addJson(tar, MANIFEST, manifest);
    const seal = Buffer.from(tar.hash());
    await tar.add(SEAL, seal.length, [seal]);
    await tar.end();
    await archive.finish();
    return manifest;
  } catch (error) {
    await archive.discard();
    throw error;
  }
}

async function writeContent(parts: WriteBackupParts, tar: TarWriter): Promise<Manifest> {
  const { client } = parts;
  const tables = await listTables(client);
  const opening: Opening = {
    format: BACKUP_FORMAT,
    vitae: parts.version,
    createdAt: parts.now.toISOString(),
    migrations: await listMigrations(client),
    tables,
  };
  await addJson(tar, OPENING, opening);
  await addSecrets(tar, parts.secretFolder);
  const rows: Record<string, number> = {};
  for (const table of tables) rows[tableName(table)] = await addTable(client, tar, table);
  const tasks = await listOpenTasks(client);
  await addJson(tar, 'queue.json', tasks);
  const files = await addFiles(parts, tar);
  const sequences = await listSequences(client);
  return { rows, sequences, tasks: tasks.length, ...files };
}

async function addJson(tar: TarWriter, name: string, value: unknown): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(value));
  await tar.add(name, bytes.length, [bytes]);
}

/** The application's secret and the master keys. Those that come from the environment are not here. */
async function addSecrets(tar: TarWriter, folder: string): Promise<void> {
  for (const name of ['application', ...(await namesIn(join(folder, 'keys'))).map((key) => `keys/${key}`)]) {
    const bytes = await readFile(join(folder, name)).catch((error: unknown) => {
      if (isErrno(error, 'ENOENT')) return null;
      throw error;
    });
    if (bytes !== null) await tar.add(`secret/${name}`, bytes.length, [bytes]);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  });
  return names.filter((name) => /^\d{4}-[0-9a-f]{16}$/.test(name)).sort();
}

/** In parts of whole rows. A line break ends a row: inside of values PostgreSQL writes it as `\n`. */
async function addTable(client: pg.Client, tar: TarWriter, table: DumpedTable): Promise<number> {
  let held: Buffer[] = [];
  let bytes = 0;
  let part = 0;
  let rows = 0;
  const write = async (): Promise<void> => {
    part += 1;
    await tar.add(`database/${tableName(table)}/${String(part).padStart(6, '0')}`, bytes, held);
    held = [];
    bytes = 0;
  };
  for await (const piece of readTable(client, table)) {
    const end = piece.lastIndexOf(10) + 1;
    for (const byte of piece) if (byte === 10) rows += 1;
    // A large enough part ends where a row ends.
    if (bytes + end >= PART_BYTES && end > 0) {
      held.push(piece.subarray(0, end));
      bytes += end;
      await write();
      if (end < piece.length) {
        held.push(piece.subarray(end));
        bytes = piece.length - end;
      }
    } else {
      held.push(piece);
      bytes += piece.length;
    }
  }
  if (bytes > 0) await write();
  return rows;
}

async function addFiles(
  { client, live, disk }: WriteBackupParts,
  tar: TarWriter,
): Promise<Pick<Manifest, 'files' | 'deleted' | 'lost'>> {
  const files = { count: 0, bytes: 0 };
  const deleted: string[] = [];
  const lost: string[] = [];
  const add = async (key: string): Promise<boolean> => {
    const bytes = await addFile(disk, tar, key);
    if (bytes === null) return false;
    files.count += 1;
    files.bytes += bytes;
    return true;
  };
  for await (const key of listDocumentKeys(client)) {
    if (!(await add(key))) ((await hasDocument(live, key)) ? lost : deleted).push(key);
  }
  for await (const key of disk.list('', EVER)) {
    // Page pictures are drawn again when somebody looks.
    if (!key.startsWith(DOCUMENTS) && !key.startsWith(PICTURES)) await add(key);
  }
  return { files, deleted, lost };
}

/** Null when it is gone. The size is that of the file which was opened, whatever happens to its name. */
async function addFile(disk: DiskStorage, tar: TarWriter, key: string): Promise<number | null> {
  const handle = await open(disk.path(key), 'r').catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  });
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    await tar.add(`files/${key}`, size, size === 0 ? [] : handle.createReadStream({ end: size - 1, autoClose: false }));
    return size;
  } finally {
    await handle.close();
  }
}
