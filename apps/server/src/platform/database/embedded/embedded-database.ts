// The database that Vitae brings along: takes the data folder, starts or takes over its server, and ends it again.
import { createHash } from 'node:crypto';
import { chmod, chown, lchown, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { DataFolder } from '../../data-folder/data-folder.ts';
import { type FolderLock, lockFolder } from '../../data-folder/folder-lock.ts';
import { readOrMakeSecret } from '../../data-folder/secret-file.ts';
import { APP_ROLE, type EmbeddedFacts } from '../connection-facts.ts';
import { readFacts, removeFacts, writeFacts } from '../facts-file.ts';
import { clusterExists, createCluster, OWNER } from './create-cluster.ts';
import { chooseDatabaseUser, type DatabaseUser } from './database-user.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { POSTGRES_SETTINGS } from './postgres-settings.ts';
import { isPostgres, type Postmaster, readPostmaster } from './postmaster-file.ts';
import { startServer } from './start-server.ts';
import { removeSocketFolder, stopServer } from './stop-server.ts';
import { startWatchdog } from './watchdog.ts';

export interface EmbeddedDatabase {
  readonly facts: EmbeddedFacts;
  /** How the server came to run: `created` and `started` by us, or `adopted` from a killed Vitae. */
  readonly origin: 'created' | 'started' | 'adopted';
  close(): Promise<void>;
}

const DATABASE = 'vitae';
/** Bytes after which the server's log is begun anew at a start. */
const LOG_LIMIT = 1_000_000;

/** Throws `FolderInUseError` when another Vitae holds the folder, `EmbeddedPostgresError` when no server can be had. */
export async function openEmbeddedDatabase(paths: DataFolder): Promise<EmbeddedDatabase> {
  const lock = await lockFolder(paths.run, paths.root);
  try {
    return await openLocked(paths, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openLocked(paths: DataFolder, lock: FolderLock): Promise<EmbeddedDatabase> {
  const logins = {
    owner: { user: OWNER, password: await readOrMakeSecret(join(paths.secret, 'database-owner')) },
    app: { user: APP_ROLE, password: await readOrMakeSecret(join(paths.secret, 'database-app')) },
  };
  const user = await chooseDatabaseUser(paths.postgres);
  const binaries = await findPostgresBinaries(user);
  const settings = settingsHash(binaries);
  const created = !(await clusterExists(paths.postgres));
  if (created) await createCluster({ binaries, folder: paths.postgres, user, ownerPassword: logins.owner.password });
  await giveTo(paths.postgres, user);
  const adopted = created ? null : await adopt(paths, logins, settings);
  const server = adopted ?? (await startFresh(paths, binaries, user));
  const facts = factsOf(server, logins);
  await writeFacts(paths.run, { facts, settings });
  const watchdog = startWatchdog(server.pid, lock);
  return {
    facts,
    origin: created ? 'created' : adopted === null ? 'started' : 'adopted',
    close: async () => {
      watchdog.stop();
      await stopServer(server);
      await removeFacts(paths.run);
      await lock.release();
    },
  };
}

type Logins = Pick<EmbeddedFacts, 'owner' | 'app'>;

function factsOf(server: Postmaster, logins: Logins): EmbeddedFacts {
  const host = server.socketFolder === '' ? '127.0.0.1' : server.socketFolder;
  return { kind: 'embedded', host, port: server.port, database: DATABASE, ...logins };
}

/** Another set of binaries or settings needs a new start. */
function settingsHash(binaries: PostgresBinaries): string {
  return createHash('sha256')
    .update(JSON.stringify([binaries, POSTGRES_SETTINGS]))
    .digest('hex');
}

/** The server that a killed Vitae left behind, when it still answers and runs as we would run it. */
async function adopt(paths: DataFolder, logins: Logins, settings: string): Promise<Postmaster | null> {
  const left = await readPostmaster(paths.postgres);
  if (left === null) return null;
  if (!(await isPostgres(left.pid))) {
    await rm(join(paths.postgres, 'postmaster.pid'), { force: true });
    await removeSocketFolder(left);
    return null;
  }
  const known = await readFacts(paths.run);
  if (left.status === 'ready' && known?.settings === settings && (await answers(factsOf(left, logins)))) return left;
  await stopServer(left);
  return null;
}

async function answers(facts: EmbeddedFacts): Promise<boolean> {
  const { host, port, owner } = facts;
  for (let attempt = 0; attempt < 3; attempt++) {
    const client = new pg.Client({ host, port, database: 'postgres', ...owner, connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

async function startFresh(
  paths: DataFolder,
  binaries: PostgresBinaries,
  user: DatabaseUser | null,
): Promise<Postmaster> {
  const logFile = join(paths.run, 'postgres.log');
  const size = await stat(logFile).then(
    (facts) => facts.size,
    () => 0,
  );
  if (size > LOG_LIMIT) await truncate(logFile);
  return await startServer({ binaries, folder: paths.postgres, user, logFile });
}

/** A folder that was copied, or that another user used before, has the wrong owner or mode: PostgreSQL insists on both. */
async function giveTo(folder: string, user: DatabaseUser | null): Promise<void> {
  const facts = await stat(folder);
  if (user !== null && facts.uid !== user.uid) {
    for (const entry of await readdir(folder, { recursive: true })) {
      await lchown(join(folder, entry), user.uid, user.gid);
    }
    await chown(folder, user.uid, user.gid);
  }
  if ((facts.mode & 0o077) !== 0) await chmod(folder, 0o700);
}
