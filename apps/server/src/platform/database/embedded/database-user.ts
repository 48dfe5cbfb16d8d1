// PostgreSQL refuses to run as root: picks the ordinary user that it runs as then.
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isErrno } from '../../data-folder/errno.ts';
import { EmbeddedPostgresError } from './platform-package.ts';

const run = promisify(execFile);

export interface DatabaseUser {
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'vitae';

/**
 * Null when this process is not root: PostgreSQL then runs as the same user. Otherwise the owner of an existing database,
 * or the system user `vitae`, which is made when it is missing, or `nobody` where no user can be made.
 */
export async function chooseDatabaseUser(databaseFolder: string): Promise<DatabaseUser | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await ownerOf(databaseFolder);
  if (owner !== null && owner.uid !== 0 && (await findUser((user) => user.uid === owner.uid)) !== null) return owner;
  return (await findUser(named(NAME))) ?? (await makeUser()) ?? (await nobody());
}

interface PasswdEntry extends DatabaseUser {
  readonly name: string;
}

const named = (name: string) => (user: PasswdEntry) => user.name === name;

async function makeUser(): Promise<DatabaseUser | null> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  } catch {
    // No useradd here, a read-only /etc, or another process was quicker: the list of users decides.
  }
  return await findUser(named(NAME));
}

async function nobody(): Promise<DatabaseUser> {
  const user = await findUser(named('nobody'));
  if (user !== null) return user;
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and this system has no other user. Start Vitae as an ordinary user, or set DATABASE_URL.',
  );
}

async function ownerOf(folder: string): Promise<DatabaseUser | null> {
  try {
    const { uid, gid } = await stat(folder);
    return { uid, gid };
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

async function findUser(matches: (user: PasswdEntry) => boolean): Promise<DatabaseUser | null> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  for (const line of lines) {
    const [name, , uid, gid] = line.split(':');
    const entry = { name: name ?? '', uid: Number(uid), gid: Number(gid) };
    if (entry.name !== '' && entry.uid > 0 && matches(entry)) return { uid: entry.uid, gid: entry.gid };
  }
  return null;
}
