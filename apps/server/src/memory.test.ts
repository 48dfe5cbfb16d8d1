// What the program needs: little when idle, little more while a large file comes in, and a moment to start again.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKey, processesOf, type RunningVitae, residentBytes, startVitaeProgram } from './testing/running-vitae.ts';

const MB = 1024 * 1024;
let root = '';
let vitae: RunningVitae;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitae-test-'));
});
afterEach(async () => {
  await vitae.stop();
  await rm(root, { recursive: true, force: true });
});

/** A text of this size, sent in pieces with pauses as a line does; never held whole here either. */
async function uploadLargeText(key: string, bytes: number, onPiece: () => Promise<void>): Promise<number> {
  const boundary = `b${randomBytes(8).toString('hex')}`;
  const piece = Buffer.alloc(256 * 1024, 'Managed the books of a small shop and trained new staff. ');
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const upload = request(`${vitae.url}/api/resumes/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': `multipart/form-data; boundary=${boundary}` },
  });
  upload.on('response', (reply) => reply.resume().on('end', () => resolve(reply.statusCode ?? 0)));
  upload.on('error', reject);
  upload.write(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="long-${boundary}.txt"\r\n\r\n${boundary}\n`,
  );
  for (let sent = 0; sent < bytes; sent += piece.length) {
    if (!upload.write(piece.subarray(0, bytes - sent))) await new Promise((next) => upload.once('drain', next));
    await onPiece();
  }
  upload.end(`\r\n--${boundary}--\r\n`);
  return await promise;
}

/** CPU time of a process that only loads the program. */
async function loadingSeconds(): Promise<number> {
  const program = JSON.stringify(new URL('./start-vitae.ts', import.meta.url).href);
  const script = `await import(${program}); const { user, system } = process.cpuUsage(); console.log((user + system) / 1e6)`;
  const options = ['--conditions=vitae-source', '--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return Number(stdout);
}

describe.runIf(process.platform === 'linux')('memory', () => {
  it('grows by no more than 32 MB while a file of 25 MB comes in', async () => {
    // Without a worker, so that nothing else uses memory.
    vitae = await startVitaeProgram(root, { VITAE_ROLES: 'api' });
    const key = await makeKey(root);
    // The first uploads make the code warm and let the garbage of their pieces grow to its usual size, whatever a file’s size.
    for (let warm = 0; warm < 3; warm++) expect(await uploadLargeText(key, 8 * MB, async () => {})).toBe(202);
    await sleep(500);
    const before = await residentBytes(vitae.pid);
    let most = before;
    const watch = async () => {
      most = Math.max(most, await residentBytes(vitae.pid));
    };
    expect(await uploadLargeText(key, 25 * MB - 4096, watch)).toBe(202);
    await watch();
    expect((most - before) / MB).toBeLessThan(32);
  });

  it('stays under 400 MB in all processes together when idle, with every role', async () => {
    vitae = await startVitaeProgram(root);
    expect((await fetch(`${vitae.url}/health/ready`)).status).toBe(200);
    await sleep(3_000);
    const pids = await processesOf(vitae.pid, root);
    const sizes = await Promise.all(pids.map(residentBytes));
    const names = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')));
    expect(names.filter((name) => name.includes('postgres')).length).toBeGreaterThan(3);
    const total = sizes.reduce((sum, size) => sum + size, 0) / MB;
    expect(total).toBeLessThan(400);
  });
});

it.runIf(process.platform === 'linux')('needs little work for a second start', async () => {
  await (await startVitaeProgram(root)).stop();
  vitae = await startVitaeProgram(root);
  expect(vitae.startSeconds).toBeGreaterThan(0);
  expect(vitae.startSeconds).toBeLessThan(2 * (await loadingSeconds()));
  expect((await fetch(`${vitae.url}/health/live`)).status).toBe(200);
});
