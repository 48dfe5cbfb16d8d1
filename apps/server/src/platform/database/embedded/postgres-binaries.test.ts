import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseDatabaseUser } from './database-user.ts';
import { findPlatformPackage } from './platform-package.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';

const run = promisify(execFile);
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** The package of npm, in a folder that only we can enter; without the links, as after an install without scripts. */
async function closedPackage(version: string): Promise<string> {
  const home = await mkdtemp(join(homedir(), '.vitae-test-'));
  folders.push(home);
  await chmod(home, 0o700);
  const installed = findPlatformPackage();
  await cp(installed, join(home, 'native'), { recursive: true, verbatimSymlinks: true });
  const facts: object = JSON.parse(await readFile(join(dirname(installed), 'package.json'), 'utf8'));
  await writeFile(join(home, 'package.json'), JSON.stringify({ ...facts, version }));
  const links: { target: string }[] = JSON.parse(await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { target } of links) await rm(join(home, target), { force: true });
  return join(home, 'native');
}

it('makes the links that the install script would have made', async () => {
  const installed = await closedPackage('0.0.0-links');
  const { postgres } = await findPostgresBinaries(null, installed);
  expect(postgres).toBe(join(installed, 'bin', 'postgres'));
  const { stdout } = await run(postgres, ['--version']);
  expect(stdout).toContain('(PostgreSQL) 18');
});

describe.runIf(process.getuid?.() === 0)('as root, under a home of mode 0700', () => {
  it('copies the binaries once to where the database user can run them', async () => {
    const installed = await closedPackage('0.0.0-closed');
    const user = await chooseDatabaseUser(join(installed, 'no-database-yet'));
    if (user === null) throw new Error('Root needs another user.');
    expect(user.uid).not.toBe(0);
    const { postgres } = await findPostgresBinaries(user, installed);
    folders.push(dirname(dirname(postgres)));
    expect(postgres).not.toContain(installed);
    const { stdout } = await run(postgres, ['--version'], { ...user, cwd: '/' });
    expect(stdout).toContain('(PostgreSQL) 18');
    expect(await findPostgresBinaries(user, installed)).toEqual({
      postgres,
      initdb: postgres.replace(/postgres$/, 'initdb'),
    });
  });
});
