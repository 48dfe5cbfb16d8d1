// Makes the installed PostgreSQL binaries usable: their links, and a copy when the database user can't reach them.
import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { isErrno } from '../../data-folder/errno.ts';
import type { DatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError, findPlatformPackage } from './platform-package.ts';

const run = promisify(execFile);

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Links that the package's install script would have made; paths are relative to the package. */
const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const PackageFacts = z.object({ name: z.string(), version: z.string() });

/** Binaries that this user can execute (null: the user of this process). `installed`: what npm put on the disk. */
export async function findPostgresBinaries(
  user: DatabaseUser | null,
  installed: string = findPlatformPackage(),
): Promise<PostgresBinaries> {
  const linked = await makeLinks(installed);
  if (linked && (await canRun(installed, user))) return binariesIn(installed);
  const facts = PackageFacts.parse(JSON.parse(await readFile(join(dirname(installed), 'package.json'), 'utf8')));
  const name = `postgres-${basename(facts.name)}-${facts.version}`;
  for (const folder of cacheFolders(name)) {
    if (await copyOnce(installed, folder, user)) return binariesIn(folder);
  }
  throw new EmbeddedPostgresError(
    `The PostgreSQL binaries in ${installed} can't be run, nor copied to a place where they can. Set DATABASE_URL instead.`,
  );
}

function binariesIn(folder: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { postgres: join(folder, 'bin', `postgres${suffix}`), initdb: join(folder, 'bin', `initdb${suffix}`) };
}

/** Places for a copy, best first: for root one that all users can reach. */
function cacheFolders(name: string): string[] {
  if (process.getuid?.() === 0) return [join('/var/cache/vitae', name), join(tmpdir(), `vitae-${name}`)];
  return [join(homedir(), '.cache', 'vitae', name), join(tmpdir(), `vitae-${process.getuid?.() ?? 0}-${name}`)];
}

/** False when the folder is not writable, so that a copy is needed. */
async function makeLinks(folder: string): Promise<boolean> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const link = join(folder, target.replace(/^native\//, ''));
    if (!link.startsWith(join(folder, '/'))) {
      throw new EmbeddedPostgresError(`A link of the PostgreSQL package leads out of it: ${target}`);
    }
    try {
      await symlink(basename(source), link);
    } catch (error) {
      if (isErrno(error, 'EACCES', 'EPERM', 'EROFS')) return (await lstat(link).catch(() => null)) !== null;
      if (!isErrno(error, 'EEXIST')) throw error;
    }
  }
  return true;
}

async function canRun(folder: string, user: DatabaseUser | null): Promise<boolean> {
  try {
    const { stdout } = await run(binariesIn(folder).postgres, ['--version'], { ...user, cwd: '/', env: {} });
    return stdout.includes('PostgreSQL');
  } catch {
    return false;
  }
}

/** Copies under a draft name and renames, so that a half copy is never used; a folder of somebody else is not trusted. */
async function copyOnce(from: string, to: string, user: DatabaseUser | null): Promise<boolean> {
  if (await isOurs(to)) {
    if (await canRun(to, user)) return true;
    await rm(to, { recursive: true, force: true });
  }
  try {
    await mkdir(dirname(to), { recursive: true, mode: 0o755 });
    const draft = await mkdtemp(`${to}.`);
    try {
      await cp(from, draft, { recursive: true, verbatimSymlinks: true });
      await chmod(draft, 0o755);
      await makeLinks(draft);
      await rename(draft, to);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } catch (error) {
    if (!isErrno(error, 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EEXIST', 'ENOTEMPTY', 'ENOSPC')) throw error;
  }
  return (await isOurs(to)) && (await canRun(to, user));
}

async function isOurs(folder: string): Promise<boolean> {
  const facts = await lstat(folder).catch(() => null);
  return facts?.isDirectory() === true && facts.uid === (process.getuid?.() ?? 0) && (facts.mode & 0o022) === 0;
}
