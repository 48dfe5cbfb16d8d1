// `node admin.ts user create …` and `key create …`: joins the database of the data folder's server, or that of DATABASE_URL.
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { VitaeError } from '@vitae/schema';
import { type Accounts, createAccounts } from './features/accounts/accounts.ts';
import { readAdminCommand, runAdminCommand, UsageError } from './features/accounts/admin-command.ts';
import { auditedCommand } from './platform/audit/audited-command.ts';
import { type Config, ConfigError, readConfig } from './platform/config/config.ts';
import { prepareDataFolder } from './platform/data-folder/data-folder.ts';
import { readOrMakeSecret } from './platform/data-folder/secret-file.ts';
import { joinDatabase } from './platform/database/open-database.ts';
import { createLog, type Log } from './platform/log/log.ts';

const ACTIONS = { 'user create': 'member.change', 'key create': 'key.change' } as const;

/** 0: done; 1: refused or failed; 2: wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const command = readAdminCommand(args);
    const config = readConfig(process.env);
    const log = createLog({ level: 'error' });
    const { db, close } = await joinDatabase({ ...config, log });
    try {
      const accounts = await accountsFor(config, log, db);
      process.stdout.write(
        await auditedCommand(ACTIONS[command.command], () =>
          runAdminCommand(accounts, command, () => text(process.stdin)),
        ),
      );
      return 0;
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = error instanceof UsageError || error instanceof ConfigError || error instanceof VitaeError;
    process.stderr.write(`${known ? error.message : `${error.name}: ${error.message}`}\n`);
    return error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
  }
}

async function accountsFor(
  config: Config,
  log: Log,
  db: Parameters<typeof createAccounts>[0]['db'],
): Promise<Accounts> {
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
    log,
    now: () => new Date(),
    samplesPresent: async () => false,
  });
}

process.exitCode = await main(process.argv.slice(2));
