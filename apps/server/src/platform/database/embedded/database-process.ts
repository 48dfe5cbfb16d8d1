// Runs programs of PostgreSQL in a database folder, as the database user.
import type { SpawnOptions } from 'node:child_process';
import type { DatabaseUser } from './database-user.ts';

/**
 * What the programs get as `-D`. On Linux the folder is reached through the working directory, which is entered before the
 * user changes: so it may stand in a folder that the database user can't walk through, such as a home of mode 0700.
 */
export function folderArgument(folder: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : folder;
}

/** Nothing of our environment reaches the database but what it needs to run. */
export function spawnOptions(folder: string, user: DatabaseUser | null): SpawnOptions {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const [name, value] of Object.entries({ PATH, SystemRoot, TEMP, TMPDIR })) {
    if (value !== undefined) env[name] = value;
  }
  return { cwd: folder, env, windowsHide: true, ...user };
}
