// Data folders for the servers of tests: most are copies of one whose database is made already.
import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROGRAM = fileURLToPath(new URL('../../apps/server/src/testing/migrated-folder.ts', import.meta.url));

/** All files of a worker copy the same one. */
let migrated: Promise<string> | undefined;

async function findMigrated(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=vitae-source', PROGRAM]);
  return stdout.trim();
}

/**
 * Making a database and running each migration takes longer than many a test, and so does waiting for the disk: the copy has both
 * behind it. `empty` is what somebody has who starts Vitae for the first time.
 */
export async function makeDataFolder({ empty }: { empty: boolean }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-e2e-'));
  if (!empty) {
    migrated ??= findMigrated();
    await cp(await migrated, folder, { recursive: true });
  }
  // Started as root, the database runs as another user who must get through here.
  await chmod(folder, 0o755);
  return folder;
}
