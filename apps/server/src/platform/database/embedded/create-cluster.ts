// Makes an empty database folder with initdb: complete, or not at all.
import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isErrno } from '../../data-folder/errno.ts';
import { folderArgument, spawnOptions } from './database-process.ts';
import type { DatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError } from './platform-package.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';

const run = promisify(execFile);

/** The login that owns every table; only migrations and the queue use it. */
export const OWNER = 'vitae_owner';

export interface CreateClusterOptions {
  readonly binaries: PostgresBinaries;
  readonly folder: string;
  readonly user: DatabaseUser | null;
  readonly ownerPassword: string;
}

export async function clusterExists(folder: string): Promise<boolean> {
  return await stat(join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** Creates the cluster under a draft name, makes it durable, and renames it. */
export async function createCluster(options: CreateClusterOptions): Promise<void> {
  const { folder, user } = options;
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await chmod(draft, 0o700);
  if (user !== null) await chown(draft, user.uid, user.gid);
  await withPasswordFile(options, (passwordFile) => initialize(options, draft, passwordFile));
  try {
    await rename(draft, folder);
  } catch (error) {
    const message = `${folder} is not empty and holds no database. Move it away, or choose another folder with VITAE_DATA.`;
    throw isErrno(error, 'ENOTEMPTY', 'EEXIST') ? new EmbeddedPostgresError(message, { cause: error }) : error;
  }
  await syncFolder(dirname(folder));
}

async function initialize(options: CreateClusterOptions, draft: string, passwordFile: string): Promise<void> {
  const settings = [
    ['-D', folderArgument(draft)],
    ['-U', OWNER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ['--no-instructions', '-c', 'shared_buffers=24MB', '-c', 'max_connections=40'],
  ];
  try {
    await run(options.binaries.initdb, settings.flat(), spawnOptions(draft, options.user));
  } catch (error) {
    throw new EmbeddedPostgresError(`The database could not be created: ${lastLine(error)}`, { cause: error });
  }
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.trim().split('\n').slice(-3).join(' ');
}

/** initdb reads the password from a file that its user can open. */
async function withPasswordFile(
  { user, ownerPassword }: CreateClusterOptions,
  work: (file: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-'));
  try {
    const file = join(folder, 'password');
    await writeFile(file, `${ownerPassword}\n`, { mode: 0o600, flag: 'wx' });
    if (user !== null) {
      await chown(file, user.uid, user.gid);
      await chown(folder, user.uid, user.gid);
    }
    await work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
