// Starts one PostgreSQL server on a database folder and waits until it answers.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderArgument, spawnOptions } from './database-process.ts';
import type { DatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError } from './platform-package.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { POSTGRES_SETTINGS } from './postgres-settings.ts';
import { type Postmaster, readPostmaster } from './postmaster-file.ts';
import { SOCKET_FOLDER } from './stop-server.ts';

export interface StartServerOptions {
  readonly binaries: PostgresBinaries;
  readonly folder: string;
  readonly user: DatabaseUser | null;
  /** Where the server writes what it has to say. */
  readonly logFile: string;
}

/** Milliseconds: recovery after a crash replays at most `max_wal_size`; slow disks need time for that. */
const START_LIMIT = 120_000;
/** Left shared memory goes away when the last child of a killed server ends, which takes it moments. */
const LEFTOVER_LIMIT = 15_000;
const LEFTOVER = /pre-existing shared memory block|lock file "[^"]+" already exists/;

/** Throws `EmbeddedPostgresError` with the server's last words. */
export async function startServer(options: StartServerOptions): Promise<Postmaster> {
  const giveUpAt = Date.now() + LEFTOVER_LIMIT;
  for (;;) {
    const started = await tryStart(options);
    if (typeof started !== 'string') return started;
    if (!LEFTOVER.test(started) || Date.now() > giveUpAt) {
      throw new EmbeddedPostgresError(`PostgreSQL did not start: ${started.trim()}`);
    }
    await sleep(200);
  }
}

/** The running server, or its last words. */
async function tryStart(options: StartServerOptions): Promise<Postmaster | string> {
  const socketFolder = await makeSocketFolder(options.user);
  const offset = await stat(options.logFile).then(
    (facts) => facts.size,
    () => 0,
  );
  const log = await open(options.logFile, 'a', 0o600);
  let child: ChildProcess;
  try {
    const where =
      socketFolder === null ? await loopback() : ['listen_addresses=', `unix_socket_directories=${socketFolder}`];
    const settings = [...POSTGRES_SETTINGS, ...where].flatMap((setting) => ['-c', setting]);
    child = spawn(options.binaries.postgres, ['-D', folderArgument(options.folder), ...settings], {
      ...spawnOptions(options.folder, options.user),
      // Its own session: Ctrl-C in a terminal must not stop it before we have written what we hold.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.on('error', () => {});
  } finally {
    await log.close();
  }
  child.unref();
  const running = await waitUntilReady(child, options.folder);
  if (running !== null) return running;
  if (socketFolder !== null) await rm(socketFolder, { recursive: true, force: true });
  const words = await readFile(options.logFile);
  return words.subarray(offset).toString('utf8').slice(-2000) || 'it ended without a word';
}

async function waitUntilReady(child: ChildProcess, folder: string): Promise<Postmaster | null> {
  let ended = false;
  const end = once(child, 'exit').then(
    () => {
      ended = true;
    },
    () => {
      ended = true;
    },
  );
  for (const giveUpAt = Date.now() + START_LIMIT; !ended && Date.now() < giveUpAt; ) {
    const found = await readPostmaster(folder);
    if (found !== null && found.pid === child.pid && found.status === 'ready') return found;
    await Promise.race([end, sleep(5)]);
  }
  if (!ended) child.kill('SIGQUIT');
  return null;
}

/** A private folder with a short path (a socket's path ends at 104 characters on some systems); null on Windows. */
async function makeSocketFolder(user: DatabaseUser | null): Promise<string | null> {
  if (process.platform === 'win32') return null;
  const base = tmpdir().length > 80 ? '/tmp' : tmpdir();
  const folder = await mkdtemp(join(base, SOCKET_FOLDER));
  if (user !== null) await chown(folder, user.uid, user.gid);
  return folder;
}

async function loopback(): Promise<string[]> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new EmbeddedPostgresError('No free port was found.');
  return ['listen_addresses=127.0.0.1', `port=${address.port}`];
}
