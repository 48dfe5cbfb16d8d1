import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUseError, findLockHolder, lockFileOf, lockFolder } from './folder-lock.ts';
import { identifyProcess, isAlive } from './live-process.ts';
import { readOrMakeSecret } from './secret-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('readOrMakeSecret', () => {
  it('makes one secret, however many ask at once, that only the owner can read', async () => {
    const file = join(folder, 'secret', 'application');
    const secrets = await Promise.all(Array.from({ length: 20 }, () => readOrMakeSecret(file)));
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]?.length).toBeGreaterThanOrEqual(43);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'secret'))).toEqual(['application']);
    expect(await readOrMakeSecret(file)).toBe(secrets[0]);
  });
});

describe('lockFolder', () => {
  it('lets one in, and the next after it left', async () => {
    const lock = await lockFolder(folder, '/data');
    await expect(lockFolder(folder, '/data')).rejects.toThrow(FolderInUseError);
    await expect(lockFolder(folder, '/data')).rejects.toThrow(`process ${process.pid}`);
    expect(await findLockHolder(folder)).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(await findLockHolder(folder)).toBeNull();
    await (await lockFolder(folder, '/data')).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over the lock of a process that is gone, also when another one has its number now', async () => {
    await writeFile(lockFileOf(folder), `${process.pid}\nsome-other-boot:1\n`);
    expect(await findLockHolder(folder)).toBeNull();
    const lock = await lockFolder(folder, '/data');
    expect(await readFile(lock.file, 'utf8')).toBe(lock.content);
    await lock.release();
  });

  it('takes over a lock that a crash left empty', async () => {
    await writeFile(lockFileOf(folder), '');
    await (await lockFolder(folder, '/data')).release();
  });
});

describe('isAlive', () => {
  it('knows this process, and not one that started at another time', async () => {
    const self = await identifyProcess(process.pid);
    expect(await isAlive(self)).toBe(true);
    expect(await isAlive({ ...self, started: 'another-boot:1' })).toBe(false);
  });
});
