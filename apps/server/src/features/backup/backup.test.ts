import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionSettings } from '../../platform/database/connection-facts.ts';
import { silentLog } from '../../platform/testing/test-database.ts';
import { TASKS } from '../../roles/platform.ts';
import { madeResume } from '../../testing/made-resumes.ts';
import { lookInside, makeKey, type RunningVitae, startVitaeProgram, untilTrue } from '../../testing/running-vitae.ts';
import { type BackupCommand, runBackupCommand } from './backup-command.ts';
import { listTables } from './backup-store.ts';

let root = '';
let vitae: RunningVitae | null = null;
let key = '';
const source = () => join(root, 'source');
const archive = () => join(root, 'one.backup');
const sealed = () => join(root, 'sealed.backup');
const passphrase = () => join(root, 'passphrase');

const run = (dataFolder: string, verb: BackupCommand['verb'], path: string, passphraseFile: string | null = null) =>
  runBackupCommand(
    { config: { dataFolder, databaseUrl: null }, log: silentLog, version: '0.0.0-test', tasks: TASKS },
    { verb, path, passphraseFile },
  );

async function upload(url: string, n: number): Promise<void> {
  const { filename, bytes } = madeResume(n);
  const form = new FormData();
  form.set('file', new Blob([Uint8Array.from(bytes)]), filename);
  const headers = { authorization: `Bearer ${key}` };
  expect((await fetch(`${url}/api/resumes/upload`, { method: 'POST', body: form, headers })).status).toBe(202);
}

/** Every row of every table as text, in an order of its own; the log grows by the commands themselves. */
async function rowsOf(dataFolder: string): Promise<Map<string, string[]>> {
  const { facts, close } = await lookInside(dataFolder);
  const client = new pg.Client(connectionSettings(facts, 'owner'));
  await client.connect();
  try {
    const rows = new Map<string, string[]>();
    for (const { schema, name } of await listTables(client)) {
      if (name.startsWith('audit_') || name === 'attempt') continue;
      const found = await client.query<{ line: string }>(
        `select t::text as line from "${schema}"."${name}" t order by 1`,
      );
      rows.set(
        `${schema}.${name}`,
        found.rows.map(({ line }) => line),
      );
    }
    return rows;
  } finally {
    await client.end();
    await close();
  }
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length), (await readFile(path)).toString('base64'));
  }
  return files;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitae-backup-'));
  await writeFile(passphrase(), 'a passphrase of a test\n');
  vitae = await startVitaeProgram(source());
  key = await makeKey(source());
  const { url } = vitae;
  for (let n = 0; n < 6; n++) await upload(url, n);
  await untilTrue(
    'all are read',
    async () => {
      const reply = await fetch(`${url}/api/resumes`, { headers: { authorization: `Bearer ${key}` } });
      const { items } = (await reply.json()) as { items: { status: string }[] };
      return items.length === 6 && items.every(({ status }) => status === 'done');
    },
    60_000,
  );
  await run(source(), 'backup', archive());
  await run(source(), 'backup', sealed(), passphrase());
  await vitae.stop();
  vitae = null;
});
afterAll(async () => {
  await vitae?.stop();
  await rm(root, { recursive: true, force: true });
});

describe('a backup that was made while the server ran', () => {
  it('comes back row by row and file by file, and the server runs on it', async () => {
    const target = join(root, 'target');
    expect(await run(target, 'restore', archive())).toMatch(/Restored \d+ rows, 6 files/);
    const [before, after] = [await rowsOf(source()), await rowsOf(target)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [table, rows] of before) expect([table, after.get(table)]).toEqual([table, rows]);
    const documents = (folder: string) => filesOf(join(folder, 'files', 'documents'));
    expect(await documents(target)).toEqual(await documents(source()));
    expect(await filesOf(join(target, 'secret', 'keys'))).toEqual(await filesOf(join(source(), 'secret', 'keys')));
    vitae = await startVitaeProgram(target);
    const headers = { authorization: `Bearer ${key}` };
    const list = (await (await fetch(`${vitae.url}/api/resumes`, { headers })).json()) as { items: unknown[] };
    expect(list.items).toHaveLength(6);
    await upload(vitae.url, 20);
    await vitae.stop();
    vitae = null;
  });

  it('is not restored over anything', async () => {
    await expect(run(source(), 'restore', archive())).rejects.toThrow('already');
  });

  it('is refused when any part of it is damaged or cut off, before anything is touched', async () => {
    const bytes = await readFile(archive());
    const bad = join(root, 'bad.backup');
    for (const place of [
      600,
      Math.floor(bytes.length / 3),
      Math.floor(bytes.length / 2),
      bytes.length - 3_000,
      bytes.length - 1_500,
    ]) {
      await copyFile(archive(), bad);
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      await writeFile(bad, changed);
      await expect(run(join(root, 'untouched'), 'restore', bad)).rejects.toMatchObject({ name: 'BackupError' });
      await writeFile(bad, bytes.subarray(0, place));
      await expect(run(join(root, 'untouched'), 'restore', bad)).rejects.toMatchObject({ name: 'BackupError' });
    }
    expect(await readdir(root)).not.toContain('untouched');
  });
});

describe('a sealed backup', () => {
  it('opens with its passphrase only, and shows nothing', async () => {
    expect((await readFile(sealed())).includes('resumes')).toBe(false);
    await expect(run(join(root, 'other'), 'restore', sealed())).rejects.toThrow('passphrase');
    await writeFile(join(root, 'wrong'), 'another');
    await expect(run(join(root, 'other'), 'restore', sealed(), join(root, 'wrong'))).rejects.toThrow('wrong');
    expect(await run(join(root, 'other'), 'restore', sealed(), passphrase())).toMatch(/Restored/);
    expect(await rowsOf(join(root, 'other'))).toEqual(await rowsOf(source()));
  });
});
