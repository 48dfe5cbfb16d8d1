// The limits hold for all processes together: four real ones on one real database call a provider at the same time.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import type { Llm } from './llm.ts';
import { type FakeLlm, providerAt, startFakeLlm, testLlm } from './testing/fake-llm.ts';
import { SMALL_ANSWER, smallCall } from './testing/small-call.ts';

const PROCESSES = 4;
const CALLS = 30;
const SCRIPT = fileURLToPath(new URL('testing/calling-process.ts', import.meta.url));

const server = await startTestServer();
const fake: FakeLlm = await startFakeLlm();
let database: TestDatabase;
let llm: Llm;
beforeAll(async () => {
  database = await server.createDatabase();
  llm = testLlm(database.db);
  fake.answer(() => SMALL_ANSWER);
});
afterAll(async () => {
  await fake.stop();
  await server.close();
});

interface CallingProcess {
  readonly child: ChildProcess;
  readonly lines: AsyncIterator<string>;
}

async function start(): Promise<CallingProcess> {
  const child = spawn(process.execPath, ['--conditions=vitae-source', SCRIPT], {
    env: { ...process.env, VITAE_TEST_CALLS: JSON.stringify({ facts: database.facts, calls: CALLS }) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('The process has no output.');
  const reader: Interface = createInterface({ input: child.stdout });
  const lines = reader[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('ready');
  return { child, lines };
}

/** How the calls of all processes ended, and how many requests came to the provider. */
async function callAtOnce(): Promise<{ outcomes: string[]; received: number }> {
  const processes = await Promise.all(Array.from({ length: PROCESSES }, start));
  await startOfMinute();
  const before = fake.sent().length;
  for (const { child } of processes) child.stdin?.end('go\n');
  const ended = await Promise.all(processes.map(async ({ lines }) => (await lines.next()).value));
  const outcomes = ended.flatMap((line) => z.array(z.string()).parse(JSON.parse(String(line))));
  return { outcomes, received: fake.sent().length - before };
}

/** Not over the turn of a minute. */
async function startOfMinute(): Promise<void> {
  const second = new Date().getSeconds();
  if (second > 20) await sleep((61 - second) * 1_000);
}

const countOf = (outcomes: readonly string[], one: string) => outcomes.filter((outcome) => outcome === one).length;

describe('four processes that call at the same time', () => {
  it('send 50 requests at a limit of 50 a minute, and not 51', async () => {
    const { id } = await llm.providers.create(providerAt(fake.url, { requestsPerMinute: 50 }));
    const { outcomes, received } = await callAtOnce();
    expect(outcomes).toHaveLength(PROCESSES * CALLS);
    expect(countOf(outcomes, 'ok')).toBe(50);
    expect(countOf(outcomes, 'rate-limit')).toBe(PROCESSES * CALLS - 50);
    expect(received).toBe(50);
    await llm.providers.delete(id);
  }, 240_000);

  it('spend no more than the budget together, and send nothing after it', async () => {
    const { id } = await llm.providers.create(providerAt(fake.url));
    const before = (await llm.budgets.read()).spentToday;
    const first = await llm.runs.run(smallCall());
    const one = Math.ceil(first.cost ?? 0);
    expect(one).toBeGreaterThan(0);
    // Enough for twelve more, each of which has to set aside more than it will cost.
    await llm.budgets.set({ day: before + one * 13, month: null });
    const { outcomes, received } = await callAtOnce();
    expect(countOf(outcomes, 'ok') + countOf(outcomes, 'budget')).toBe(PROCESSES * CALLS);
    expect(received).toBe(countOf(outcomes, 'ok'));
    const { spentToday, day } = await llm.budgets.read();
    expect(spentToday).toBe(before + one * (received + 1));
    expect(received).toBeGreaterThan(0);
    expect(spentToday).toBeLessThanOrEqual(day ?? 0);
    await llm.budgets.set({ day: spentToday, month: null });
    const sent = fake.sent().length;
    const after = await Promise.all(Array.from({ length: 20 }, () => llm.runs.run(smallCall())));
    expect(after.every((result) => !result.ok && result.fault.class === 'budget')).toBe(true);
    expect(fake.sent()).toHaveLength(sent);
    await llm.providers.delete(id);
  }, 240_000);
});
