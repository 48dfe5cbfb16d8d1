// Remembers under which master key everything was brought, so that the task that does it has nothing to look for.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from '../data-folder/errno.ts';

const fileIn = (secretFolder: string): string => join(secretFolder, 'sealed-under');

/** The id of a master key; null before the first round. */
export async function readRefreshMark(secretFolder: string): Promise<string | null> {
  try {
    return (await readFile(fileIn(secretFolder), 'utf8')).trim();
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

export async function writeRefreshMark(secretFolder: string, keyId: string): Promise<void> {
  const draft = `${fileIn(secretFolder)}.${process.pid}`;
  await writeFile(draft, `${keyId}\n`, { mode: 0o600 });
  await rename(draft, fileIn(secretFolder));
}
