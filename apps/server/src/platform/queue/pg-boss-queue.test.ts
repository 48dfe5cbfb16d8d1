import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asSystem, withWorkspace } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { startChild } from '../testing/child-program.ts';
import { silentLog, startTestServer, type TestDatabase } from '../testing/test-database.ts';
import { createPgBossQueue } from './pg-boss-queue.ts';
import type { Queue, TaskRun } from './queue.ts';
import { defineTask } from './task.ts';

const server = await startTestServer();
const queues: Queue[] = [];
afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.stop(1_000);
});
afterAll(() => server.close());

const greet = defineTask({
  name: 'test.greet',
  payload: z.object({ n: z.int() }),
  retryLimit: 2,
  retryDelaySeconds: 1,
  expireInSeconds: 60,
});
type Run = TaskRun<{ n: number }>;

async function open({ facts }: TestDatabase, exclusive = false): Promise<Queue> {
  const queue = await createPgBossQueue({ facts, log: silentLog, works: true, schedules: false, exclusive });
  queues.push(queue);
  await queue.declare([greet]);
  return queue;
}

const send = ({ db }: TestDatabase, queue: Queue, n: number, id?: string) =>
  asSystem(db, 'test: send', (trx) => queue.send(greet, { n }, { trx, ...(id === undefined ? {} : { id }) }));

async function until(condition: () => boolean | Promise<boolean>, limit = 10_000): Promise<void> {
  for (const giveUpAt = Date.now() + limit; !(await condition()); await sleep(5)) {
    if (Date.now() > giveUpAt) throw new Error('It did not come to that in time.');
  }
}

const settled = async (queue: Queue) => {
  const { waiting, active } = await queue.counts();
  return waiting + active === 0;
};

describe('send', () => {
  it('belongs to the transaction of its caller: no commit, no task', async () => {
    const database = await server.createDatabase();
    const queue = await open(database);
    const scope = { workspaceId: newId(), userId: null };
    const rolledBack = withWorkspace(database.db, scope, async (trx) => {
      await queue.send(greet, { n: 1 }, { trx });
      throw new Error('the row could not be written');
    });
    await expect(rolledBack).rejects.toThrow('the row could not be written');
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, failed: 0 });
    await withWorkspace(database.db, scope, (trx) => queue.send(greet, { n: 2 }, { trx }));
    expect(await queue.counts()).toEqual({ waiting: 1, active: 0, failed: 0 });
  });

  it('does nothing when a task with the same id was sent before', async () => {
    const database = await server.createDatabase();
    const queue = await open(database);
    const id = newId();
    expect(await send(database, queue, 1, id)).toBe(id);
    expect(await send(database, queue, 1, id)).toBe(id);
    expect((await queue.counts()).waiting).toBe(1);
  });

  it('refuses a payload that the task does not know', async () => {
    const database = await server.createDatabase();
    const queue = await open(database);
    const wrong = asSystem(database.db, 'test', (trx) => queue.send(greet, { n: 0.5 }, { trx }));
    await expect(wrong).rejects.toThrow(z.ZodError);
  });
});

describe('work', () => {
  it('starts a task within milliseconds of its commit, many in a row without a pause', async () => {
    const database = await server.createDatabase();
    const queue = await open(database);
    const starts: number[] = [];
    await queue.work(greet, async () => void starts.push(performance.now()), { concurrency: 2 });
    await sleep(300);
    const sent: number[] = [];
    for (let n = 0; n < 5; n++) {
      await send(database, queue, n);
      sent.push(performance.now());
      await until(() => starts.length === n + 1);
    }
    const waits = sent.map((at, index) => (starts[index] ?? Number.NaN) - at).sort((a, b) => a - b);
    expect(waits[2]).toBeLessThan(100);
    const before = performance.now();
    await asSystem(database.db, 'test', async (trx) => {
      for (let n = 0; n < 100; n++) await queue.send(greet, { n }, { trx });
    });
    await until(() => starts.length === 105);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('runs no more tasks at once than asked', async () => {
    const database = await server.createDatabase();
    const queue = await open(database);
    let [now, most] = [0, 0];
    const full = Promise.withResolvers<void>();
    await queue.work(
      greet,
      async () => {
        most = Math.max(most, ++now);
        if (now === 3) full.resolve();
        // However slowly they are sent, three come together.
        await full.promise;
        await sleep(20);
        now--;
      },
      { concurrency: 3 },
    );
    for (let n = 0; n < 12; n++) await send(database, queue, n);
    await until(() => settled(queue));
    expect(most).toBe(3);
  });

  it('tries again after a failure, and keeps no words of the failure', async () => {
    const database = await server.createDatabase();
    const queue = await open(database);
    const attempts: number[] = [];
    await queue.work(
      greet,
      async ({ attempt }: Run) => {
        attempts.push(attempt);
        if (attempt === 0) throw new Error('Jo Doe could not be read');
      },
      { concurrency: 1 },
    );
    await send(database, queue, 1);
    await until(() => attempts.length === 2);
    await until(() => settled(queue));
    expect(attempts).toEqual([0, 1]);
    const { rows } = await sql<{ text: string }>`select output::text as text from queue.job`.execute(database.ownerDb);
    expect(JSON.stringify(rows)).not.toContain('Jo Doe');
  });

  it('tells when all tries are used up', async () => {
    const database = await server.createDatabase();
    const queue = await open(database);
    const seen: [number, boolean][] = [];
    const givenUp: unknown[] = [];
    await queue.work(
      greet,
      async ({ attempt, lastAttempt }: Run) => {
        seen.push([attempt, lastAttempt]);
        throw new Error('never');
      },
      { concurrency: 1, onGivenUp: async (task) => void givenUp.push(task) },
    );
    const taskId = await send(database, queue, 7);
    await until(() => givenUp.length === 1, 30_000);
    expect(seen).toEqual([
      [0, false],
      [1, false],
      [2, true],
    ]);
    expect(givenUp).toEqual([{ taskId, payload: { n: 7 } }]);
  });

  it('gives a running task back when the program stops and its time is up', async () => {
    const database = await server.createDatabase();
    const first = await open(database);
    let aborted = false;
    await first.work(
      greet,
      ({ signal }: Run) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            reject(new Error('aborted'));
          });
        }),
      { concurrency: 1 },
    );
    await send(database, first, 1);
    await until(async () => (await first.counts()).active === 1);
    await first.stop(1_000);
    expect(aborted).toBe(true);
    const second = await open(database);
    const done: number[] = [];
    await second.work(greet, async ({ payload }: Run) => void done.push(payload.n), { concurrency: 1 });
    await until(() => done.length === 1, 15_000);
  });
});

describe('a killed worker', () => {
  const PROGRAM = new URL('../testing/worker-child.ts', import.meta.url);

  async function killedWhileWorking(database: TestDatabase): Promise<void> {
    await sql`create table effect (n int primary key)`.execute(database.ownerDb);
    await sql`grant all on effect to vitae_app, vitae_system`.execute(database.ownerDb);
    const child = startChild(PROGRAM, { args: [JSON.stringify(database.facts)] });
    await child.line(/ready/);
    const queue = await open(database);
    await send(database, queue, 1);
    await child.line(/started 1/);
    await child.kill('SIGKILL');
  }

  it('gives its task to another one within 15 seconds', async () => {
    const database = await server.createDatabase();
    await killedWhileWorking(database);
    const killedAt = Date.now();
    const runs: Run[] = [];
    await (await open(database)).work(greet, async (run: Run) => void runs.push(run), { concurrency: 1 });
    await until(() => runs.length > 0, 20_000);
    expect(Date.now() - killedAt).toBeLessThan(15_000);
    expect(runs[0]).toMatchObject({ payload: { n: 1 }, attempt: 1 });
  });

  it('finds its task again at once when it is started again alone, and loses no try by it', async () => {
    const database = await server.createDatabase();
    await killedWhileWorking(database);
    const restartedAt = Date.now();
    const runs: Run[] = [];
    const queue = await open(database, true);
    await queue.work(greet, async (run: Run) => void runs.push(run), { concurrency: 1 });
    await until(() => runs.length > 0);
    expect(Date.now() - restartedAt).toBeLessThan(3_000);
    await until(() => settled(queue));
    expect(runs).toHaveLength(1);
    expect(runs[0]?.lastAttempt).toBe(false);
  });

  it('has each effect exactly once, however often workers die', async () => {
    const database = await server.createDatabase();
    await sql`create table effect (n int primary key)`.execute(database.ownerDb);
    await sql`grant all on effect to vitae_app, vitae_system`.execute(database.ownerDb);
    const queue = await open(database);
    for (let n = 0; n < 40; n++) await send(database, queue, n);
    for (let round = 0; round < 4; round++) {
      const child = startChild(PROGRAM, { args: [JSON.stringify(database.facts), 'exclusive', '30'] });
      await child.line(/started/);
      await sleep(60 + round * 70);
      await child.kill('SIGKILL');
    }
    const last = startChild(PROGRAM, { args: [JSON.stringify(database.facts), 'exclusive', '1'] });
    await until(() => settled(queue), 30_000);
    await last.kill('SIGTERM');
    const { rows } = await sql<{ n: number }>`select n from effect order by n`.execute(database.ownerDb);
    expect(rows.map((row) => row.n)).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });
});
