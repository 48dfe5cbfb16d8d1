// Where the server's program is: the command line of a clone can start it, the published one can't.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Path inside the clone that this command line belongs to; undefined when there is none. */
export function workspaceFile(...parts: string[]): string | undefined {
  const file = path.join(CLI, '..', '..', ...parts);
  return existsSync(file) ? file : undefined;
}
