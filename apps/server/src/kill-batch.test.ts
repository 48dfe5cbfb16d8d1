// `kill -9` of the whole program in the middle of a bulk import: it goes on, and afterwards the sums are exact.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Batch, BatchItemList, CreateBatchReply } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tinyZip } from './features/batches/testing/tiny-zip.ts';
import { asSystem } from './platform/database/database.ts';
import { type MadeResume, madeResume } from './testing/made-resumes.ts';
import { lookInside, makeKey, type RunningVitae, startVitaeProgram, untilTrue } from './testing/running-vitae.ts';

const ROUNDS = Number(process.env['VITAE_KILL_ROUNDS'] ?? 4);
const FILES = 30;
const IN_ARCHIVE = 20;

let root = '';
let key = '';
let vitae: RunningVitae;
let openAtKill = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitae-test-'));
  vitae = await startVitaeProgram(root);
  key = await makeKey(root);
});
afterAll(async () => {
  await vitae.stop();
  await rm(root, { recursive: true, force: true });
});

const headers = () => ({ authorization: `Bearer ${key}` });

async function getJson(path: string): Promise<unknown> {
  const reply = await fetch(`${vitae.url}${path}`, { headers: headers() });
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
  return await reply.json();
}

interface Announced {
  readonly file: Pick<MadeResume, 'filename' | 'bytes' | 'sha256'>;
  readonly itemId: string;
}

async function announce(files: readonly Announced['file'][], name: string) {
  const manifest = files.map(({ filename, bytes, sha256 }) => ({ path: filename, bytes: bytes.length, sha256 }));
  const init = { method: 'POST', body: JSON.stringify({ name, files: manifest }) };
  const reply = await fetch(`${vitae.url}/api/batches`, {
    ...init,
    headers: { ...headers(), 'content-type': 'application/json' },
  });
  const { batchId, files: told } = CreateBatchReply.parse(await reply.json());
  const announced = files.map((file, index): Announced => ({ file, itemId: told[index]?.itemId ?? '' }));
  return { batchId, announced };
}

/** False when the server went away before it answered. */
async function sendOne(batchId: string, { file, itemId }: Announced): Promise<boolean> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file.bytes)]), file.filename);
  try {
    const init = { method: 'POST', headers: headers(), body: form };
    const reply = await fetch(`${vitae.url}/api/batches/${batchId}/files?item=${itemId}`, init);
    return reply.ok;
  } catch {
    return false;
  }
}

/** Three at a time, as a browser sends them, until the server has said of each that it has it. */
async function sendAll(batchId: string, announced: readonly Announced[]): Promise<void> {
  const waiting = [...announced];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (await sendOne(batchId, next)) continue;
      waiting.push(next);
      await sleep(200);
    }
  };
  await Promise.all([lane(), lane(), lane()]);
}

async function sums(batchId: string): Promise<Batch> {
  const batch = Batch.parse(await getJson(`/api/batches/${batchId}`));
  expect(Object.values(batch.counts).reduce((all, count) => all + count, 0)).toBe(batch.total);
  return batch;
}

it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'round %i: every file of the import ends once, and the bins add up',
  async (round) => {
    const from = round * (FILES + IN_ARCHIVE);
    const loose = Array.from({ length: FILES }, (_, index) => madeResume(from + index));
    const packed = Array.from({ length: IN_ARCHIVE }, (_, index) => madeResume(from + FILES + index));
    const bytes = tinyZip(packed.map(({ filename, bytes: content }) => ({ path: filename, content })));
    const { batchId, announced } = await announce(loose, `Round ${round}`);
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(bytes)]), 'packed.zip');
    const init = { method: 'POST', headers: headers(), body: form };
    const bulk = await fetch(`${vitae.url}/api/resumes/bulk-upload`, init);
    const { batchId: packedId } = Object(await bulk.json());

    const sending = sendAll(batchId, announced);
    for (let kill = 0; kill < 1 + (round % 2); kill++) {
      await sleep(150 + Math.random() * 900);
      await vitae.kill({ database: Math.random() < 0.5 });
      vitae = await startVitaeProgram(root);
      const { counts } = await sums(batchId);
      openAtKill += counts.waiting + counts.reading;
    }
    await sending;
    for (const [id, made] of [
      [batchId, loose],
      [packedId, packed],
    ] as const) {
      await untilTrue(
        'the import has ended',
        async () => {
          const { total, counts } = await sums(id);
          return total === made.length && counts.waiting + counts.reading === 0;
        },
        120_000,
      );
      const { counts } = await sums(id);
      expect(counts.unreadable).toBe(made.filter(({ readable }) => !readable).length);
      expect({ ...counts, unreadable: 0 }).toMatchObject({ failed: 0, rejected: 0, cancelled: 0, duplicate: 0 });
      await expectEachOnce(id, made);
    }
  },
  300_000,
);

async function expectEachOnce(batchId: string, made: readonly MadeResume[]): Promise<void> {
  const page = BatchItemList.parse(await getJson(`/api/batches/${batchId}/items?limit=200`));
  expect(page.items.map(({ sha256 }) => sha256).sort()).toEqual(made.map(({ sha256 }) => sha256).sort());
  const inside = await lookInside(root);
  try {
    const { rows } = await asSystem(inside.db, 'test: look', (trx) =>
      sql<{ n: number; one: number }>`select count(*)::int as n, count(distinct sha256)::int as one
        from resumes where batch_id = ${batchId}`.execute(trx),
    );
    expect(rows[0]).toEqual({ n: made.length, one: made.length });
  } finally {
    await inside.close();
  }
}

it('was really interrupted: files were open when the program died', () => {
  expect(openAtKill).toBeGreaterThan(ROUNDS);
});
