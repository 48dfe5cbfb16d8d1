// A PostgreSQL server of its own, as an operating system brings it, with one empty database.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';

const run = promisify(execFile);

export interface BenchPostgres {
  /** For `DATABASE_URL`. */
  readonly url: string;
  readonly folder: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** `binaries`: the folder with `initdb` and `postgres`. It listens on this machine only, and lets everybody here in. */
export async function startBenchPostgres(binaries: string): Promise<BenchPostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vitae-bench-postgres-'));
  const user = ordinaryUser();
  await chmod(folder, 0o700);
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const options = { cwd: folder, ...user };
  const data = path.join(folder, 'data');
  await run(
    path.join(binaries, 'initdb'),
    ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--no-locale'],
    options,
  );
  const port = await freePort();
  const settings = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
  const server = spawn(path.join(binaries, 'postgres'), settings, { ...options, stdio: 'ignore' });
  const url = (database: string) => `postgresql://bench@127.0.0.1:${port}/${database}`;
  const ask = (text: string) => run(path.join(binaries, 'psql'), [url('postgres'), '-Atc', text], options);
  while (
    !(await ask('select 1').then(
      () => true,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error('PostgreSQL did not start.');
    await sleep(100);
  }
  await ask('create database vitae');
  const version = (await ask('show server_version')).stdout.trim();
  const stop = async () => {
    server.kill('SIGINT');
    if (server.exitCode === null) await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  return { url: url('vitae'), folder, version, stop };
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
