// `kill -9` of the whole program in the middle of a refresh of 10,000 matches: it goes on, and the end is that of an undisturbed run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Job, JobMatches, ProcessingJob, RefreshMatchesReply } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plantPool } from './features/matching/testing/plant-pool.ts';
import { asSystem } from './platform/database/database.ts';
import { lookInside, type RunningVitae, startVitaeProgram, untilTrue } from './testing/running-vitae.ts';
import { signInAsAdmin } from './testing/sign-in-as-admin.ts';

const CANDIDATES = 10_000;
const KILLS = Number(process.env['VITAE_KILL_ROUNDS'] ?? 2);
const FOUND = 50;

let root = '';
let vitae: RunningVitae;
let headers: Record<string, string> = {};
let jobId = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitae-test-'));
  await start();
  await inside((db) => asSystem(db, 'test: plant', (trx) => plantPool(trx, CANDIDATES)));
  const description =
    'Python developer in Berlin. Must: Python, PostgreSQL, Docker. 4 years of experience. Nice to have: React.';
  jobId = Job.parse(await send('POST', '/api/jobs', { title: 'Python developer', description })).id;
}, 120_000);
afterAll(async () => {
  await vitae.stop();
  await rm(root, { recursive: true, force: true });
});

async function start(): Promise<void> {
  vitae = await startVitaeProgram(root);
  headers = await signInAsAdmin(vitae.url);
}

async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const init = {
    method,
    headers: { ...headers, ...json },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const reply = await fetch(`${vitae.url}${path}`, init);
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
  return await reply.json();
}

async function inside<T>(look: (db: Awaited<ReturnType<typeof lookInside>>['db']) => Promise<T>): Promise<T> {
  const opened = await lookInside(root);
  try {
    return await look(opened.db);
  } finally {
    await opened.close();
  }
}

const refresh = async () => RefreshMatchesReply.parse(await send('POST', '/api/matches/refresh')).taskId;

async function ended(taskId: string): Promise<void> {
  const isDone = async () => {
    const { status, error } = ProcessingJob.parse(await send('GET', `/api/processing/jobs/${taskId}`));
    if (status === 'failed') throw new Error(`The refresh failed: ${JSON.stringify(error)}`);
    return status === 'done';
  };
  await untilTrue('the refresh has ended', isDone, 240_000);
}

/** Facts worked out since `from`, of all. */
async function workedOut(from: Date): Promise<number> {
  return await inside((db) =>
    asSystem(db, 'test: look', async (trx) => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from match_facts where computed_at >= ${from}`.execute(trx);
      return rows[0]?.n ?? 0;
    }),
  );
}

/** All that a refresh leaves behind, but for the time, and what is told of it. */
async function endState() {
  const { rows } = await inside((db) =>
    asSystem(db, 'test: look', (trx) =>
      sql<{ candidate: string }>`select candidate_id as candidate, version, basis, month, md5(facts::text) as facts
        from match_facts order by candidate_id`.execute(trx),
    ),
  );
  const { items, pool } = JobMatches.parse(await send('GET', `/api/jobs/${jobId}/matches?limit=${FOUND}`));
  return { rows, pool, best: items.map(({ id, score }) => ({ id, score })) };
}

/** As if the facts were of an older program, and a third had never been worked out. */
async function spoilFacts(): Promise<void> {
  await inside((db) =>
    asSystem(db, 'test: spoil', async (trx) => {
      await sql`delete from match_facts where right(candidate_id::text, 1) in ('0', '1', '2', '3', '4')`.execute(trx);
      await sql`update match_facts set basis = 'spoilt', facts = '{}'`.execute(trx);
    }),
  );
}

it('ends as if it had never been killed', async () => {
  await ended(await refresh());
  const undisturbed = await endState();
  expect(undisturbed).toMatchObject({ pool: CANDIDATES, rows: { length: CANDIDATES }, best: { length: FOUND } });

  await spoilFacts();
  const from = new Date();
  const taskId = await refresh();
  const atKill: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const goal = ((kill + 0.3) * CANDIDATES) / (KILLS + 1);
    await untilTrue('some of it is done', async () => (await workedOut(from)) > goal, 120_000);
    await sleep(Math.random() * 200);
    await vitae.kill({ database: kill % 2 === 1 });
    await start();
    atKill.push(await workedOut(from));
  }
  await ended(taskId);
  expect(await endState()).toEqual(undisturbed);
  expect(await workedOut(from)).toBe(CANDIDATES);
  expect(atKill[0], 'it was really interrupted').toBeLessThan(CANDIDATES);
}, 600_000);
