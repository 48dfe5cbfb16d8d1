// Tells other programs of the same user (the command line) how to reach the database that runs in this data folder.
import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isErrno } from '../data-folder/errno.ts';
import { ConnectionFacts } from './connection-facts.ts';

const RunningDatabase = z.object({
  facts: ConnectionFacts.options[0],
  /** Hash of binaries and settings that the server was started with. */
  settings: z.string(),
});
export type RunningDatabase = z.infer<typeof RunningDatabase>;

const fileIn = (runFolder: string): string => join(runFolder, 'database.json');

export async function writeFacts(runFolder: string, running: RunningDatabase): Promise<void> {
  const draft = `${fileIn(runFolder)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, fileIn(runFolder));
}

/** Null when nothing runs, or when the file makes no sense. */
export async function readFacts(runFolder: string): Promise<RunningDatabase | null> {
  try {
    const parsed = RunningDatabase.safeParse(JSON.parse(await readFile(fileIn(runFolder), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (isErrno(error, 'ENOENT') || error instanceof SyntaxError) return null;
    throw error;
  }
}

export async function removeFacts(runFolder: string): Promise<void> {
  await rm(fileIn(runFolder), { force: true });
}
