// The database of one Vitae process: the embedded one of its data folder, or the one of DATABASE_URL; migrated and open.
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDataFolder } from '../data-folder/data-folder.ts';
import { isErrno } from '../data-folder/errno.ts';
import { findLockHolder } from '../data-folder/folder-lock.ts';
import type { Log } from '../log/log.ts';
import type { ConnectionFacts } from './connection-facts.ts';
import { createDb } from './create-db.ts';
import type { Db } from './database.ts';
import { openEmbeddedDatabase } from './embedded/embedded-database.ts';
import { readFacts } from './facts-file.ts';
import { prepareDatabase } from './migrate.ts';
import { isDatabaseError } from './roles.ts';

export interface OpenDatabaseOptions {
  /** Null: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly log: Log;
  /** Connections of the application at the same time. */
  readonly maxConnections?: number;
}

export interface OpenDatabase {
  readonly db: Db;
  readonly facts: ConnectionFacts;
  /** Whether no other program uses this database, so that whatever is half done was left by a dead one. */
  readonly exclusive: boolean;
  close(): Promise<void>;
}

/** For a server process. Throws `FolderInUseError`, `EmbeddedPostgresError`, `RolesError`, or what PostgreSQL says. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const { log, databaseUrl } = options;
  const source = databaseUrl === null ? await startEmbedded(options) : external(databaseUrl);
  try {
    await patiently(() => prepareDatabase(source.facts, log), databaseUrl === null ? 0 : 30_000, log);
  } catch (error) {
    await source.close();
    throw error;
  }
  const db = createDb(source.facts, { max: options.maxConnections ?? 8, log });
  return {
    db,
    facts: source.facts,
    exclusive: databaseUrl === null,
    close: async () => {
      await db.destroy();
      await source.close();
    },
  };
}

/** For a restore: the database server runs, and nothing was migrated. Throws `FolderInUseError` beside a running server. */
export async function openBareDatabase(options: OpenDatabaseOptions): Promise<Source> {
  return options.databaseUrl === null ? await startEmbedded(options) : external(options.databaseUrl);
}

/**
 * For a command beside the server: joins the database that runs in the data folder, or starts it until `close()`.
 * A running server has migrated already.
 */
export async function joinDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  if (options.databaseUrl !== null) return await openDatabase(options);
  const { run } = await prepareDataFolder(options.dataFolder);
  const facts = (await findLockHolder(run)) === null ? null : await factsOfRunning(run);
  if (facts === null) return await openDatabase(options);
  const db = createDb(facts, { max: 2, log: options.log });
  return { db, facts, exclusive: false, close: () => db.destroy() };
}

/** Waits for a server that is just starting. */
async function factsOfRunning(runFolder: string): Promise<ConnectionFacts | null> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const running = await readFacts(runFolder);
    if (running !== null) return running.facts;
    if ((await findLockHolder(runFolder)) === null) return null;
    await sleep(100);
  }
  throw new Error('The server that uses this data folder does not come up.');
}

interface Source {
  readonly facts: ConnectionFacts;
  close(): Promise<void>;
}

async function startEmbedded({ dataFolder, log }: OpenDatabaseOptions): Promise<Source> {
  const started = performance.now();
  const embedded = await openEmbeddedDatabase(await prepareDataFolder(dataFolder));
  log.info({ origin: embedded.origin, ms: Math.round(performance.now() - started) }, 'The embedded database runs');
  return embedded;
}

function external(url: string): Source {
  return { facts: { kind: 'external', url }, close: () => Promise.resolve() };
}

/** A database server that is started together with us may need a moment. */
async function patiently(work: () => Promise<void>, limit: number, log: Log): Promise<void> {
  for (const giveUpAt = Date.now() + limit; ; await sleep(500)) {
    try {
      return await work();
    } catch (error) {
      const notYet = isErrno(error, 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN') || isDatabaseError(error, '57P03');
      if (!notYet || Date.now() >= giveUpAt) throw error;
      log.warn('The database does not answer yet');
    }
  }
}
