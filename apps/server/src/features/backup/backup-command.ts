// `vitae backup <file>` and `vitae restore <file>`.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { insertAudit } from '../../platform/audit/audit-intake-store.ts';
import { auditRecord, BY_COMMAND } from '../../platform/audit/audit-record.ts';
import type { Config } from '../../platform/config/config.ts';
import { prepareDataFolder } from '../../platform/data-folder/data-folder.ts';
import { type ConnectionFacts, connectionSettings } from '../../platform/database/connection-facts.ts';
import { createDb } from '../../platform/database/create-db.ts';
import { asSystem } from '../../platform/database/database.ts';
import { prepareDatabase } from '../../platform/database/migrate.ts';
import { joinDatabase, openBareDatabase } from '../../platform/database/open-database.ts';
import type { Log } from '../../platform/log/log.ts';
import { createPgBossQueue } from '../../platform/queue/pg-boss-queue.ts';
import type { TaskDefinition } from '../../platform/queue/task.ts';
import { createDiskStorage } from '../../platform/storage/disk-storage.ts';
import { BackupError } from './backup-error.ts';
import type { DumpedTask } from './manifest.ts';
import { assertEmptyDatabase, assertEmptyFolder, restoreBackup } from './restore-backup.ts';
import { verifyArchive } from './verify-archive.ts';
import { writeBackup } from './write-backup.ts';

export interface BackupParts {
  readonly config: Pick<Config, 'dataFolder' | 'databaseUrl'>;
  readonly log: Log;
  readonly version: string;
  readonly tasks: readonly TaskDefinition[];
}

export interface BackupCommand {
  readonly verb: 'backup' | 'restore';
  readonly path: string;
  readonly passphraseFile: string | null;
}

/** Null when the command is another one, or is wrong. */
export function readBackupCommand(args: readonly string[]): BackupCommand | null {
  const [verb, ...rest] = args;
  if (verb !== 'backup' && verb !== 'restore') return null;
  const options = { 'passphrase-file': { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args: rest, allowPositionals: true, options });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return null;
  return { verb, path, passphraseFile: values['passphrase-file'] ?? null };
}

/** Gives what to print. Throws `BackupError`. */
export async function runBackupCommand(parts: BackupParts, command: BackupCommand): Promise<string> {
  const { path, passphraseFile } = command;
  const passphrase = passphraseFile === null ? null : (await readFile(passphraseFile, 'utf8')).replace(/\r?\n$/, '');
  if (passphrase === '') throw new BackupError('The passphrase is empty.');
  return command.verb === 'backup'
    ? await backup(parts, { path, passphrase })
    : await restore(parts, { path, passphrase });
}

interface Archive {
  readonly path: string;
  readonly passphrase: string | null;
}

async function backup({ config, log, version }: BackupParts, archive: Archive): Promise<string> {
  const paths = await prepareDataFolder(config.dataFolder);
  const disk = await createDiskStorage(paths.files);
  const { db, facts, close } = await joinDatabase({ ...config, log });
  try {
    const manifest = await withClient(facts, (client) =>
      withClient(facts, (live) =>
        writeBackup({ client, live, disk, secretFolder: paths.secret, version, now: new Date() }, archive),
      ),
    );
    const record = auditRecord({ workspaceId: null, actor: BY_COMMAND, action: 'backup.create' });
    await asSystem(db, 'backup: record it', (trx) => insertAudit(trx, [record]));
    const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0);
    const lost = manifest.lost.length === 0 ? '' : `Missing in the storage: ${manifest.lost.length} documents.\n`;
    return `${archive.path}: ${rows} rows, ${manifest.files.count} files, ${manifest.tasks} open tasks.\n${lost}`;
  } finally {
    await close();
  }
}

async function restore(parts: BackupParts, archive: Archive): Promise<string> {
  const { config, log } = parts;
  const verified = await verifyArchive(archive.path, archive.passphrase);
  const paths = await prepareDataFolder(config.dataFolder);
  const disk = await createDiskStorage(paths.files);
  await assertEmptyFolder(disk, paths.secret);
  const { facts, close } = await openBareDatabase({ ...config, log });
  try {
    await prepareDatabase(facts, log, verified.opening.migrations);
    const tasks = await withClient(facts, async (client) => {
      await assertEmptyDatabase(client);
      return await restoreBackup({ client, disk, secretFolder: paths.secret }, archive, verified);
    });
    await prepareDatabase(facts, log);
    await sendAgain(parts, facts, tasks);
    const rows = Object.values(verified.manifest.rows).reduce((sum, count) => sum + count, 0);
    return `Restored ${rows} rows, ${verified.manifest.files.count} files, ${tasks.length} open tasks of ${verified.opening.createdAt}.\n`;
  } finally {
    await close();
  }
}

/** Tasks that waited or ran are sent again, under their ids: each finds out what was done before. */
async function sendAgain(
  { log, tasks: definitions }: BackupParts,
  facts: ConnectionFacts,
  tasks: readonly DumpedTask[],
): Promise<void> {
  const queue = await createPgBossQueue({ facts, log, works: false, schedules: false, exclusive: false });
  const db = createDb(facts, { max: 1, log });
  try {
    await queue.declare(definitions);
    const record = auditRecord({ workspaceId: null, actor: BY_COMMAND, action: 'backup.restore' });
    await asSystem(db, 'backup: send tasks again', async (trx) => {
      await insertAudit(trx, [record]);
      for (const { id, name, data, priority, startAfter } of tasks) {
        const task = definitions.find((one) => one.name === name);
        if (task !== undefined) await queue.send(task, data, { trx, id, priority, startAfter: new Date(startAfter) });
      }
    });
  } finally {
    await db.destroy();
    await queue.stop(0);
  }
}

async function withClient<T>(facts: ConnectionFacts, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connectionSettings(facts, 'owner'));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
