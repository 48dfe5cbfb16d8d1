// Puts a backup into an empty installation: all of it, or nothing.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import type { DiskStorage } from '../../platform/storage/disk-storage.ts';
import { readArchiveFile } from './archive-file.ts';
import { BackupError } from './backup-error.ts';
import {
  addForeignKeys,
  type Constraint,
  deleteDocuments,
  dropForeignKeys,
  emptyTables,
  isEmpty,
  listTables,
  sameTable,
  setSequence,
  setTriggers,
  writeTable,
} from './backup-store.ts';
import { type DumpedTable, DumpedTask, type Manifest, type Opening, tableName } from './manifest.ts';
import { readTar, type TarEntry } from './tar-reader.ts';
import { jsonOf, type VerifiedArchive } from './verify-archive.ts';

export interface RestoreBackupParts {
  /** Connected as the owner, to a database with the migrations of the archive and no rows of anybody. */
  readonly client: pg.Client;
  readonly disk: DiskStorage;
  readonly secretFolder: string;
}

const SECRET = /^secret\/(application|keys\/\d{4}-[0-9a-f]{16})$/;
const EVER = new Date(8.64e15);

/** Throws `BackupError` when there is something already. */
export async function assertEmptyFolder(disk: DiskStorage, secretFolder: string): Promise<void> {
  for await (const _key of disk.list('', EVER)) throw taken('The data folder has files already.');
  const secrets = await readdir(secretFolder, { recursive: true });
  if (secrets.length > 0) throw taken('The data folder has secrets already.');
}

export async function assertEmptyDatabase(client: pg.Client): Promise<void> {
  if (!(await isEmpty(client))) throw taken('The database has rows already.');
}

const taken = (what: string): BackupError =>
  new BackupError(`${what} Restore into a new data folder, or an empty database. Nothing was changed.`);

/** Gives the tasks to send again. What was written is taken away when it fails. */
export async function restoreBackup(
  parts: RestoreBackupParts,
  archive: { readonly path: string; readonly passphrase: string | null },
  { opening, manifest }: VerifiedArchive,
): Promise<DumpedTask[]> {
  const written: string[] = [];
  const { client, disk, secretFolder } = parts;
  try {
    await client.query('begin');
    const tables = await matchTables(client, opening);
    const keys = await prepareTables(client, tables);
    const tasks = await restoreEntries(
      parts,
      readTar(readArchiveFile(archive.path, archive.passphrase)),
      tables,
      manifest,
      written,
    );
    for (const sequence of manifest.sequences) await setSequence(client, sequence);
    await addForeignKeys(client, keys);
    await deleteDocuments(client, manifest.deleted);
    await setTriggers(client, tables, true);
    await client.query('commit');
    return tasks;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    for (const key of written) await disk.delete(key);
    for (const name of await readdir(secretFolder))
      await rm(join(secretFolder, name), { recursive: true, force: true });
    throw error;
  }
}

async function matchTables(client: pg.Client, { tables }: Opening): Promise<readonly DumpedTable[]> {
  const present = await listTables(client);
  for (const table of tables) {
    const here = present.find((one) => sameTable(one, table));
    const missing = table.columns.filter((column) => !here?.columns.includes(column));
    if (missing.length > 0)
      throw new BackupError(`This version of Vitae has no ${tableName(table)} as the backup has it.`);
  }
  return tables;
}

async function prepareTables(client: pg.Client, tables: readonly DumpedTable[]): Promise<Constraint[]> {
  await setTriggers(client, tables, false);
  const keys = await dropForeignKeys(client, tables);
  await emptyTables(client, tables);
  return keys;
}

async function restoreEntries(
  { client, disk, secretFolder }: RestoreBackupParts,
  entries: AsyncIterable<TarEntry>,
  tables: readonly DumpedTable[],
  manifest: Manifest,
  written: string[],
): Promise<DumpedTask[]> {
  const rows = new Map<string, number>();
  let tasks: DumpedTask[] = [];
  for await (const entry of entries) {
    const [kind, ...rest] = entry.name.split('/');
    if (kind === 'database') {
      const table = tables.find((one) => tableName(one) === rest[0]);
      if (table === undefined) throw new BackupError('The backup has rows of an unknown table.');
      const name = tableName(table);
      rows.set(name, (rows.get(name) ?? 0) + (await writeTable(client, table, entry.content)));
    } else if (kind === 'files') {
      const key = rest.join('/');
      written.push(key);
      await disk.put(key, entry.content);
    } else if (SECRET.test(entry.name)) await writeSecret(join(secretFolder, ...rest), entry);
    else if (entry.name === 'queue.json') tasks = DumpedTask.array().parse(await jsonOf(entry));
  }
  for (const [name, count] of Object.entries(manifest.rows)) {
    if ((rows.get(name) ?? 0) !== count) throw new BackupError(`The table ${name} did not come back whole.`);
  }
  return tasks;
}

async function writeSecret(path: string, { content }: TarEntry): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of content) parts.push(part);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, Buffer.concat(parts), { mode: 0o600 });
}
