import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ChildProgram, startChild } from '../../testing/child-program.ts';
import { silentLog } from '../../testing/test-database.ts';
import { ConnectionFacts, connectionSettings } from '../connection-facts.ts';
import { joinDatabase } from '../open-database.ts';
import { isPostgres, readPostmaster } from './postmaster-file.ts';

const PROGRAM = new URL('../../testing/database-child.ts', import.meta.url);
const Opened = z.object({ state: z.literal('open'), origin: z.string(), facts: ConnectionFacts.options[0] });

const folders: string[] = [];
const children: ChildProgram[] = [];

async function newFolder(parent = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(parent, 'vitae-test-'));
  folders.push(folder);
  return join(folder, 'data');
}

function start(folder: string): ChildProgram {
  const child = startChild(PROGRAM, { args: [folder] });
  children.push(child);
  return child;
}

async function opened(child: ChildProgram) {
  return Opened.parse(JSON.parse(await child.line(/^\{"state":"open"/)));
}

async function query(facts: z.infer<typeof Opened>['facts'], text: string) {
  const client = new pg.Client({ ...connectionSettings(facts, 'owner'), database: 'postgres' });
  await client.connect();
  try {
    const result = await client.query<Record<string, unknown>>(text);
    return result.rows;
  } finally {
    await client.end();
  }
}

async function serverOf(folder: string) {
  const server = await readPostmaster(join(folder, 'postgres'));
  if (server === null) throw new Error('No server runs.');
  return server;
}

async function untilGone(pid: number, limit: number): Promise<boolean> {
  for (const giveUpAt = Date.now() + limit; Date.now() < giveUpAt; await sleep(50)) {
    if (!(await isPostgres(pid))) return true;
  }
  return false;
}

afterEach(async () => {
  for (const child of children.splice(0)) await child.kill('SIGTERM');
  for (const folder of folders.splice(0)) {
    const left = await readPostmaster(join(folder, 'data', 'postgres'));
    if (left !== null && (await isPostgres(left.pid))) {
      process.kill(left.pid, 'SIGINT');
      await untilGone(left.pid, 10_000);
    }
    await rm(folder, { recursive: true, force: true });
  }
});

describe('a data folder', () => {
  it('is made at the first start, keeps its rows, and leaves no process and no socket behind', async () => {
    const folder = await newFolder();
    const first = start(folder);
    const { origin, facts } = await opened(first);
    expect(origin).toBe('created');
    await query(facts, 'create table kept as select 7 as n');
    const { pid, socketFolder } = await serverOf(folder);
    await first.kill('SIGTERM');
    expect(await isPostgres(pid)).toBe(false);
    await expect(stat(socketFolder)).rejects.toThrow('ENOENT');
    expect((await readdir(join(folder, 'run'))).sort()).toEqual(['postgres.log']);

    const second = await opened(start(folder));
    expect(second.origin).toBe('started');
    expect(await query(second.facts, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('can be copied while it is stopped, by anybody and to anywhere', async () => {
    const folder = await newFolder();
    const first = start(folder);
    await query((await opened(first)).facts, 'create table kept as select 3 as n');
    await first.kill('SIGTERM');
    const copy = await newFolder();
    await cp(folder, copy, { recursive: true });
    await chmod(join(copy, 'postgres'), 0o755);
    await rm(folder, { recursive: true });
    expect(await query((await opened(start(copy))).facts, 'select n from kept')).toEqual([{ n: 3 }]);
  });

  it('is closed to other users, secrets and facts first', async () => {
    const folder = await newFolder();
    await opened(start(folder));
    const modeOf = async (path: string) => ((await stat(join(folder, path))).mode & 0o777).toString(8);
    for (const path of ['postgres', 'files', 'run', 'secret']) expect(await modeOf(path)).toBe('700');
    for (const path of ['run/database.json', 'secret/database-owner']) expect(await modeOf(path)).toBe('600');
  });

  it('listens on no network address', async () => {
    const { facts } = await opened(start(await newFolder()));
    expect(await query(facts, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await query(facts, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('asks for a password on its socket too', async () => {
    const { facts } = await opened(start(await newFolder()));
    const stranger = { ...facts, owner: { ...facts.owner, password: 'guessed' } };
    await expect(query(stranger, 'select 1')).rejects.toThrow('password authentication failed');
  });
});

describe('a killed Vitae', () => {
  it('leaves a server that the next start takes over', async () => {
    const folder = await newFolder();
    const first = start(folder);
    const { facts } = await opened(first);
    await query(facts, 'create table kept as select 1 as n');
    const before = await serverOf(folder);
    await first.kill('SIGKILL');

    const second = start(folder);
    expect((await opened(second)).origin).toBe('adopted');
    expect((await serverOf(folder)).pid).toBe(before.pid);
    expect(await query(facts, 'select n from kept')).toEqual([{ n: 1 }]);
    await second.kill('SIGTERM');
    expect(await isPostgres(before.pid)).toBe(false);
  });

  it('loses no committed row when its server is killed with it', async () => {
    const folder = await newFolder();
    let leftSocket = join(folder, 'none');
    for (let round = 0; round < 3; round++) {
      const child = start(folder);
      const { facts } = await opened(child);
      if (round === 0) await query(facts, 'create table kept (round int)');
      expect(await query(facts, 'select count(*)::int as n from kept')).toEqual([{ n: round }]);
      await query(facts, `insert into kept values (${round})`);
      await expect(stat(leftSocket)).rejects.toThrow('ENOENT');
      const { pid, socketFolder } = await serverOf(folder);
      leftSocket = socketFolder;
      process.kill(pid, 'SIGKILL');
      await child.kill('SIGKILL');
    }
  });

  it('is not mistaken for another program that got the number of its server', async () => {
    const folder = await newFolder();
    const first = start(folder);
    await opened(first);
    const server = await serverOf(folder);
    process.kill(server.pid, 'SIGKILL');
    await first.kill('SIGKILL');
    await untilGone(server.pid, 5_000);
    const file = join(folder, 'postgres', 'postmaster.pid');
    await writeFile(file, (await readFile(file, 'utf8')).replace(String(server.pid), String(process.pid)));
    expect((await opened(start(folder))).origin).toBe('started');
  });

  it('does not leave its server running for long when nobody comes back', async () => {
    const folder = await newFolder();
    const child = start(folder);
    await opened(child);
    const { pid } = await serverOf(folder);
    await child.kill('SIGKILL');
    await sleep(2_000);
    expect(await isPostgres(pid)).toBe(true);
    expect(await untilGone(pid, 20_000)).toBe(true);
    expect((await opened(start(folder))).origin).toBe('started');
  });
});

describe('two programs on one data folder', () => {
  it('the second server gets a clear error, and the first goes on', async () => {
    const folder = await newFolder();
    const first = start(folder);
    const { facts } = await opened(first);
    const said = await start(folder).line(/"in use"/);
    expect(JSON.parse(said)).toMatchObject({ pid: first.pid });
    expect(said).toContain(folder);
    expect(await query(facts, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('of many that start at once, one wins', async () => {
    const folder = await newFolder();
    const all = [1, 2, 3, 4].map(() => start(folder));
    const states = await Promise.all(all.map(async (child) => JSON.parse(await child.line(/"state"/)).state));
    expect(states.sort()).toEqual(['in use', 'in use', 'in use', 'open']);
  });

  it('a command joins the database of the running server', async () => {
    const folder = await newFolder();
    const { facts } = await opened(start(folder));
    await query(facts, 'create database vitae');
    const joined = await joinDatabase({ databaseUrl: null, dataFolder: folder, log: silentLog });
    expect(joined.exclusive).toBe(false);
    expect(joined.facts).toEqual(facts);
    await joined.close();
  });
});

const isRoot = process.getuid?.() === 0;

describe.runIf(isRoot)('as root', () => {
  it('works under a home that no other user can read, as an ordinary user', async () => {
    const home = await mkdtemp(join(homedir(), '.vitae-test-'));
    folders.push(home);
    await chmod(home, 0o700);
    await mkdir(join(home, 'project'), { mode: 0o700 });
    const folder = join(home, 'project', 'data');
    const child = start(folder);
    const { facts } = await opened(child);
    expect(await query(facts, 'select 1 as n')).toEqual([{ n: 1 }]);
    const { pid } = await serverOf(folder);
    expect(await readFile(`/proc/${pid}/status`, 'utf8')).not.toMatch(/^Uid:\s+0\b/m);
    expect((await stat(join(folder, 'postgres'))).uid).not.toBe(0);
    expect((await stat(join(folder, 'secret', 'database-owner'))).uid).toBe(0);
    await child.kill('SIGTERM');
    expect((await opened(start(folder))).origin).toBe('started');
  });
});
