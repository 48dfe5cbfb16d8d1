// `kill -9` of the whole program in the middle of a bulk import: it goes on, and afterwards the sums are exact.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tinyZip } from './features/batches/testing/tiny-zip.ts';
import { asSystem } from './platform/database/database.ts';
import { createImportClient, type ImportClient } from './testing/import-client.ts';
import { type MadeResume, madeResume } from './testing/made-resumes.ts';
import { lookInside, makeKey, type RunningVitae, startVitaeProgram, untilTrue } from './testing/running-vitae.ts';

const ROUNDS = Number(process.env['VITAE_KILL_ROUNDS'] ?? 4);
const FILES = 30;
const IN_ARCHIVE = 20;
/** Of an earlier round, once more in the archive: what is chosen for it is added to whose they are. */
const KNOWN = 5;

let root = '';
let client: ImportClient;
let key = '';
let vitae: RunningVitae;
let openAtKill = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitae-test-'));
  vitae = await startVitaeProgram(root);
  key = await makeKey(root);
  client = createImportClient(() => vitae.url, key);
});
afterAll(async () => {
  await vitae.stop();
  await rm(root, { recursive: true, force: true });
});

it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'round %i: every file of the import ends once, and the bins add up',
  async (round) => {
    const from = round * (FILES + IN_ARCHIVE);
    const loose = Array.from({ length: FILES }, (_, index) => madeResume(from + index));
    const packed = Array.from({ length: IN_ARCHIVE }, (_, index) => madeResume(from + FILES + index));
    const known = round === 0 ? [] : readableOf(from - IN_ARCHIVE).slice(0, KNOWN);
    const inArchive = [...packed, ...known];
    const bytes = tinyZip(inArchive.map(({ filename, bytes: content }) => ({ path: filename, content })));
    const { batchId, announced } = await client.announce(loose, `Round ${round}`);
    const form = new FormData();
    form.set('settings', JSON.stringify({ tags: [`Round ${round}`] }));
    form.append('files', new Blob([new Uint8Array(bytes)]), 'packed.zip');
    const init = { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: form };
    const bulk = await fetch(`${vitae.url}/api/resumes/bulk-upload`, init);
    const { batchId: packedId } = Object(await bulk.json());

    const sending = client.sendAll(batchId, announced);
    for (let kill = 0; kill < 1 + (round % 2); kill++) {
      await sleep(150 + Math.random() * 900);
      await vitae.kill({ database: Math.random() < 0.5 });
      vitae = await startVitaeProgram(root);
      const { counts } = await client.sums(batchId);
      openAtKill += counts.waiting + counts.reading;
    }
    await sending;
    for (const [id, made] of [
      [batchId, loose],
      [packedId, inArchive],
    ] as const) {
      await untilTrue(
        'the import has ended',
        async () => {
          const { total, counts } = await client.sums(id);
          return total === made.length && counts.waiting + counts.reading === 0;
        },
        120_000,
      );
      const { counts } = await client.sums(id);
      expect(counts.unreadable).toBe(made.filter(({ readable }) => !readable).length);
      const duplicate = id === packedId ? known.length : 0;
      expect({ ...counts, unreadable: 0 }).toMatchObject({ failed: 0, rejected: 0, cancelled: 0, duplicate });
      await expectEachOnce(id, made);
    }
    expect(await countTagged(`Round ${round - 1}`, packedId, `Round ${round}`)).toBe(known.length);
  },
  300_000,
);

const readableOf = (from: number): MadeResume[] =>
  Array.from({ length: IN_ARCHIVE }, (_, index) => madeResume(from + index)).filter(({ readable }) => readable);

/** Candidates of one round who have the tag of the next, and its import as a source exactly once. */
async function countTagged(earlier: string, batchId: string, tag: string): Promise<number> {
  const inside = await lookInside(root);
  try {
    const { rows } = await asSystem(inside.db, 'test: look', (trx) =>
      sql<{ n: number }>`select count(*)::int as n from candidate_tags a join candidate_tags b
          on b.workspace_id = a.workspace_id and b.candidate_id = a.candidate_id and b.tag = ${tag}
        where a.tag = ${earlier} and 1 = (select count(*) from candidate_sources s
          where s.workspace_id = a.workspace_id and s.candidate_id = a.candidate_id and s.batch_id = ${batchId})`.execute(
        trx,
      ),
    );
    return rows[0]?.n ?? 0;
  } finally {
    await inside.close();
  }
}

async function expectEachOnce(batchId: string, made: readonly MadeResume[]): Promise<void> {
  const items = await client.items(batchId);
  expect(items.map(({ sha256 }) => sha256).sort()).toEqual(made.map(({ sha256 }) => sha256).sort());
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
