// One Vitae per data folder when it brings its own database: a file that names the process which holds the folder.
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from './errno.ts';
import { identifyProcess, isAlive, type ProcessIdentity } from './live-process.ts';

export interface FolderLock {
  readonly file: string;
  /** What the file says as long as this process holds the folder. */
  readonly content: string;
  release(): Promise<void>;
}

/** Another live process holds the folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(
      `Another Vitae (process ${pid}) already uses the data folder ${folder}. ` +
        'Stop it, choose another folder with VITAE_DATA, or set DATABASE_URL to run several processes on one database.',
    );
    this.pid = pid;
  }
}

export const lockFileOf = (runFolder: string): string => join(runFolder, 'vitae.lock');

/** Who holds the folder now, or null. */
export async function findLockHolder(runFolder: string): Promise<ProcessIdentity | null> {
  const identity = parse(await readText(lockFileOf(runFolder)));
  return identity !== null && (await isAlive(identity)) ? identity : null;
}

/** Takes the folder for this process. A lock left by a process that is gone is taken over. Throws `FolderInUseError`. */
export async function lockFolder(runFolder: string, shownFolder: string): Promise<FolderLock> {
  const file = lockFileOf(runFolder);
  const identity = await identifyProcess(process.pid);
  const own = `${identity.pid}\n${identity.started ?? ''}\n`;
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, own, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      if (await linkNew(draft, file)) return { file, content: own, release: () => release(file, own) };
      const text = await readText(file);
      const holder = parse(text);
      if (holder !== null && (await isAlive(holder))) throw new FolderInUseError(shownFolder, holder.pid);
      await removeStale(file, text);
    }
  } finally {
    await unlink(draft);
  }
  throw new Error(`The lock of the data folder ${shownFolder} keeps changing hands.`);
}

async function linkNew(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Moves the file away, and back when somebody else was quicker and it is no longer the stale one. */
async function removeStale(file: string, stale: string | null): Promise<void> {
  const aside = `${file}.stale.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  if ((await readText(aside)) !== stale) await linkNew(aside, file);
  await unlink(aside);
}

async function release(file: string, own: string): Promise<void> {
  if ((await readText(file)) === own) await unlink(file);
}

function parse(text: string | null): ProcessIdentity | null {
  const [pid, started] = text?.split('\n') ?? [];
  const number = Number(pid);
  return Number.isInteger(number) && number > 0 ? { pid: number, started: started || null } : null;
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}
