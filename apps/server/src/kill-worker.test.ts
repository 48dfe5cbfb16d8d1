// `kill -9` of one of three workers in the middle of a bulk import, beside a PostgreSQL server of its own: the others and the next one go on,
// and afterwards the sums are exact.
import { mkdtemp, rm } from 'node:fs/promises';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EmbeddedFacts } from './platform/database/connection-facts.ts';
import { startTestServer, type TestServer } from './platform/testing/test-database.ts';
import { createImportClient, type ImportClient } from './testing/import-client.ts';
import { madeResume } from './testing/made-resumes.ts';
import { makeKey, type RunningVitae, startVitaeProgram, untilTrue } from './testing/running-vitae.ts';

/** `VITAE_WORKER_KILLS=20` for a long look. Each takes some ten seconds: so long a dead worker counts as alive. */
const ROUNDS = Number(process.env['VITAE_WORKER_KILLS'] ?? 2);
const WORKERS = 3;
const FILES = 40;

let database: TestServer;
let root = '';
let url = '';
let api: RunningVitae;
let workers: RunningVitae[] = [];
let client: ImportClient;
let openAtKill = 0;
/** Of all tries: a second one of a round brings other people, or all it sends would be known. */
let made = 0;

const startWorker = () =>
  startVitaeProgram(root, { DATABASE_URL: url, VITAE_ROLES: 'worker', VITAE_IMPORT_CONCURRENCY: '2' });

beforeAll(async () => {
  database = await startTestServer();
  url = urlOf(await database.createEmptyDatabase());
  root = await mkdtemp(join(tmpdir(), 'vitae-test-'));
  api = await startVitaeProgram(root, { DATABASE_URL: url, VITAE_ROLES: 'api,scheduler' });
  const key = await makeKey(root, undefined, { DATABASE_URL: url });
  client = createImportClient(() => api.url, key);
  workers = await Promise.all(Array.from({ length: WORKERS }, startWorker));
}, 300_000);
afterAll(async () => {
  await Promise.all([api, ...workers].map((each) => each?.stop()));
  await database.close();
  await rm(root, { recursive: true, force: true });
});

/** As `DATABASE_URL` has it. */
function urlOf({ host, port, database: name, owner }: EmbeddedFacts): string {
  const login = `${encodeURIComponent(owner.user)}:${encodeURIComponent(owner.password)}`;
  return `postgresql://${login}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`;
}

it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'round %i: every file of the import ends once, and the bins add up',
  async (round) => {
    const files = Array.from({ length: FILES }, () => madeResume(made++));
    const { batchId, announced } = await client.announce(files, `Round ${round}`);
    const sending = client.sendAll(batchId, announced);
    // As soon as anything has ended, whatever its bin: the people of one round may be known from the last.
    const hasBegun = async () => {
      const { waiting, reading, ...ended } = (await client.sums(batchId)).counts;
      return Object.values(ended).some((count) => count > 0);
    };
    await untilTrue('something was read', hasBegun, 120_000);
    await sleep(Math.random() * 400);
    const victim = Math.floor(Math.random() * WORKERS);
    const { counts: before } = await client.sums(batchId);
    openAtKill += before.waiting + before.reading;
    await workers[victim]?.kill({ database: false });
    const next = startWorker();
    await sending;
    await untilTrue(
      'the import has ended',
      async () => {
        const { total, counts } = await client.sums(batchId);
        return total === FILES && counts.waiting + counts.reading === 0;
      },
      180_000,
    );
    workers[victim] = await next;
    const { counts } = await client.sums(batchId);
    const unreadable = files.filter(({ readable }) => !readable).length;
    expect(counts).toMatchObject({ unreadable, failed: 0, rejected: 0, cancelled: 0, duplicate: 0 });
    const items = await client.items(batchId);
    expect(items.map(({ sha256 }) => sha256).sort()).toEqual(files.map(({ sha256 }) => sha256).sort());
    expect(await resumesOf(batchId)).toEqual({ rows: FILES, documents: FILES });
  },
  360_000,
);

async function resumesOf(batchId: string): Promise<unknown> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const text = `select count(*)::int as rows, count(distinct sha256)::int as documents from resumes where batch_id = $1`;
    return (await owner.query(text, [batchId])).rows[0];
  } finally {
    await owner.end();
  }
}

it('leaves the processor to the API: workers are less urgent', () => {
  const urgency = workers.map(({ pid }) => getPriority(pid) - getPriority(api.pid));
  expect(urgency).toEqual(workers.map(() => 5));
});

it('was really interrupted: files were open when the workers died', () => {
  expect(openAtKill).toBeGreaterThan(ROUNDS);
});
