// Ends a PostgreSQL server: open transactions are rolled back, everything is written, no recovery is needed later.
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isErrno } from '../../data-folder/errno.ts';
import { isPostgres, type Postmaster } from './postmaster-file.ts';

/** How the names of socket folders begin. */
export const SOCKET_FOLDER = 'vitae-pg-';

/** Milliseconds until the server is told to leave without a last checkpoint; its log then replays at the next start. */
const FAST_LIMIT = 20_000;
const IMMEDIATE_LIMIT = 5_000;

export async function stopServer(server: Postmaster): Promise<void> {
  for (const [signal, limit] of [
    ['SIGINT', FAST_LIMIT],
    ['SIGQUIT', IMMEDIATE_LIMIT],
    ['SIGKILL', IMMEDIATE_LIMIT],
  ] as const) {
    if (await endsAfter(server.pid, signal, limit)) break;
  }
  await removeSocketFolder(server);
}

/** The folder in the system's place for temporary files that was made for this server. */
export async function removeSocketFolder({ socketFolder }: Postmaster): Promise<void> {
  if (basename(socketFolder).startsWith(SOCKET_FOLDER)) await rm(socketFolder, { recursive: true, force: true });
}

async function endsAfter(pid: number, signal: NodeJS.Signals, limit: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (isErrno(error, 'ESRCH')) return true;
    throw error;
  }
  for (const giveUpAt = Date.now() + limit; Date.now() < giveUpAt; await sleep(10)) {
    if (!(await isPostgres(pid))) return true;
  }
  return false;
}
