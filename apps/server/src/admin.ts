// The commands beside the server: they join the database of the data folder's server, or that of DATABASE_URL.
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { VitaeError } from '@vitae/schema';
import { type Accounts, createAccounts } from './features/accounts/accounts.ts';
import { type AdminCommand, readAdminCommand, runAdminCommand, UsageError } from './features/accounts/admin-command.ts';
import { type BackupParts, readBackupCommand, runBackupCommand } from './features/backup/backup-command.ts';
import { BackupError } from './features/backup/backup-error.ts';
import { auditedCommand } from './platform/audit/audited-command.ts';
import { type Config, ConfigError, readConfig } from './platform/config/config.ts';
import { prepareDataFolder } from './platform/data-folder/data-folder.ts';
import { readOrMakeSecret } from './platform/data-folder/secret-file.ts';
import { joinDatabase } from './platform/database/open-database.ts';
import { KeyRingError } from './platform/encryption/key-ring.ts';
import { openInstallationKeys } from './platform/encryption/open-installation-keys.ts';
import { rotateKeys } from './platform/encryption/rotate-keys.ts';
import { createLog, type Log } from './platform/log/log.ts';
import { TASKS } from './roles/platform.ts';
import { readVersion } from './roles/read-version.ts';

const ACTIONS = { 'user create': 'member.change', 'key create': 'key.change' } as const;
const log: Log = createLog({ level: 'error' });

/** 0: done; 1: refused or failed; 2: wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const run = commandOf(args);
    process.stdout.write(await run(readConfig(process.env)));
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known =
      error instanceof UsageError ||
      error instanceof ConfigError ||
      error instanceof VitaeError ||
      error instanceof BackupError ||
      error instanceof KeyRingError;
    process.stderr.write(`${known ? error.message : `${error.name}: ${error.message}`}\n`);
    return error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
  }
}

/** What runs the command and gives what to print. Throws `UsageError`. */
function commandOf(args: readonly string[]): (config: Config) => Promise<string> {
  if (args.join(' ') === 'keys rotate') return rotate;
  const backup = readBackupCommand(args);
  if (backup !== null) return async (config) => await runBackupCommand(await backupParts(config), backup);
  const command = readAdminCommand(args);
  return (config) => changeAccounts(config, command);
}

async function changeAccounts(config: Config, command: AdminCommand): Promise<string> {
  const { db, close } = await joinDatabase({ ...config, log });
  try {
    const accounts = await accountsFor(config, db);
    const run = () => runAdminCommand(accounts, command, () => text(process.stdin));
    return await auditedCommand(ACTIONS[command.command], run);
  } finally {
    await close();
  }
}

async function rotate(config: Config): Promise<string> {
  const { secret } = await prepareDataFolder(config.dataFolder);
  const keyRing = await openInstallationKeys(config.masterKeys, secret);
  const { db, close } = await joinDatabase({ ...config, log });
  try {
    const { id } = await rotateKeys(db, keyRing);
    return `The new master key is ${id}. A running server uses it from now on, and brings what is older under it within minutes.\n`;
  } finally {
    await close();
  }
}

async function backupParts(config: Config): Promise<BackupParts> {
  return { config, log, version: await readVersion(), tasks: TASKS };
}

async function accountsFor(config: Config, db: Parameters<typeof createAccounts>[0]['db']): Promise<Accounts> {
  const { secret: folder } = await prepareDataFolder(config.dataFolder);
  const secret = config.secret ?? (await readOrMakeSecret(join(folder, 'application')));
  return createAccounts({
    config: {
      secret,
      publicUrl: config.publicUrl,
      localUrl: `http://localhost:${config.port}`,
      openSignUp: config.openSignUp,
      smtpUrl: null,
      mailFrom: null,
      admin: null,
      reviewThreshold: 0,
      maxUploadBytes: config.maxUploadBytes,
    },
    db,
    keyRing: await openInstallationKeys(config.masterKeys, folder),
    log,
    now: () => new Date(),
    samplesPresent: async () => false,
  });
}

process.exitCode = await main(process.argv.slice(2));
