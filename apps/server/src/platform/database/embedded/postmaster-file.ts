// Reads `postmaster.pid`, in which a PostgreSQL server says who and where it is.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from '../../data-folder/errno.ts';
import { processExists } from '../../data-folder/live-process.ts';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Empty when there is no socket. */
  readonly socketFolder: string;
  /** `starting`, `ready`, `stopping`, … */
  readonly status: string;
}

/** Lines: process, data folder, start, port, socket folder, address, shared memory key, status. */
export async function readPostmaster(folder: string): Promise<Postmaster | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return '';
    throw error;
  });
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return null;
  return { pid, port: Number(lines[3] ?? 0), socketFolder: lines[4] ?? '', status: lines[7] ?? '' };
}

/** Whether this process is still a PostgreSQL server, and not another program that got its number. */
export async function isPostgres(pid: number): Promise<boolean> {
  if (!processExists(pid)) return false;
  try {
    const [command, stat] = await Promise.all([
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    const zombie = stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
    return !zombie && command.includes('postgres');
  } catch {
    // Without /proc the number has to do.
    return process.platform !== 'linux';
  }
}
