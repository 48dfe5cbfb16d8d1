// Names a process so that a later one with the same number is not taken for it.
import { readFile } from 'node:fs/promises';
import { isErrno } from './errno.ts';

export interface ProcessIdentity {
  readonly pid: number;
  /** Start of the process in clock ticks since boot, with the boot's id; null where the system does not tell. */
  readonly started: string | null;
}

export async function identifyProcess(pid: number): Promise<ProcessIdentity> {
  return { pid, started: await startOf(pid) };
}

/** Whether exactly this process still runs. */
export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  if (!processExists(identity.pid)) return false;
  const started = await startOf(identity.pid);
  return identity.started === null || started === null || started === identity.started;
}

/** Whether any process has this number, also one of another user. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}

/** Field 22 of /proc/<pid>/stat, counted from behind the command, which may hold blanks and brackets. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    if (started === undefined || state === 'Z' || state === 'X') return 'ended';
    return `${boot.trim()}:${started}`;
  } catch {
    // No /proc (macOS, Windows), or the process ended meanwhile: the number alone has to do.
    return null;
  }
}
