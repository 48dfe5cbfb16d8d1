import { LlmCallList, LlmExchanges, LlmKeeping, LlmUsage } from '@vitae/schema/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import type { Llm } from './llm.ts';
import { addLlmRoutes } from './llm-routes.ts';
import { type FakeLlm, providerAt, startFakeLlm, testLlm } from './testing/fake-llm.ts';
import { SMALL_ANSWER, smallCall } from './testing/small-call.ts';

const server = await startTestServer();
const fake: FakeLlm = await startFakeLlm();
let database: TestDatabase;
let llm: Llm;
let resumes: ResumeServer;
let recruiter: TestClient;
let admin: TestClient;
beforeAll(async () => {
  database = await server.createDatabase();
  llm = testLlm(database.db);
  const parts = { db: database.db, ...llm, now: () => new Date() };
  resumes = await startResumeServer(database, {
    runsInstallation: true,
    features: () => [{ name: 'llm', routes: (app) => addLlmRoutes(app, parts) }],
  });
  recruiter = resumes.as('recruiter');
  admin = resumes.as('admin');
});
afterAll(async () => {
  await resumes.close();
  await fake.stop();
  await server.close();
});

let count = 0;
/** A résumé to ask about, in the recruiter's workspace. */
async function importCv() {
  const made = await recruiter.import(Buffer.from(`Mira Oduya${++count}\nCook at Quill & Rye`), 'cv.txt');
  const { rows } = await sql<{ workspace_id: string }>`
    select workspace_id from resumes where id = ${made.id}`.execute(database.ownerDb);
  return { resumeId: made.id, workspaceId: rows[0]?.workspace_id ?? '' };
}
type Of = Awaited<ReturnType<typeof importCv>>;
const ask = (of: Of, given: { version?: number; fresh?: boolean; text?: string } = {}) => {
  const { version, input } = smallCall();
  const { text = 'Mira', fresh = false, ...changed } = given;
  const shown = { ...input, text: { text, segments: [] } };
  return llm.runs.run({ version: { ...version, ...changed }, input: shown, ...of, fresh });
};
const rowsIn = async (table: string) => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
    database.ownerDb,
  );
  return rows[0]?.n;
};

beforeEach(async () => {
  for (const { id } of await llm.providers.list()) await llm.providers.delete(id);
  await llm.providers.create(providerAt(fake.url));
  await llm.keeping.set(LlmKeeping.parse({}));
  await llm.keeping.forgetAnswers();
  fake.answer(() => SMALL_ANSWER);
});

describe('the same question', () => {
  it('is answered from what was answered before: nothing is sent, it costs nothing, and the log says so', async () => {
    const of = await importCv();
    expect(await ask(of)).toMatchObject({ ok: true, cached: false, requests: 1 });
    const sent = fake.sent().length;
    expect(await ask(of)).toMatchObject({ ok: true, cached: true, requests: 0, cost: 0, value: { name: 'Mira' } });
    expect(fake.sent()).toHaveLength(sent);
    const { items } = LlmCallList.parse((await admin.send('GET', '/api/admin/llm/calls')).body);
    expect(items[0]).toMatchObject({ cached: true, requests: 0, cost: 0, provider: 'Fake', outcome: 'ok' });
    expect(items[1]).toMatchObject({ cached: false, price: { input: 0.1, output: 0.5 } });
    expect(LlmUsage.parse((await admin.send('GET', '/api/admin/llm/usage')).body).total.known).toBe(1);
  });

  it('is asked anew of another version, of another model, with other content, and when that is wanted', async () => {
    const of = await importCv();
    await ask(of);
    const cached = async (given: Parameters<typeof ask>[1]) => (await ask(of, given)).cached;
    expect(await cached({ version: 2 })).toBe(false);
    expect(await cached({ text: 'Mira O.' })).toBe(false);
    expect(await cached({ fresh: true })).toBe(false);
    expect(await cached({})).toBe(true);
    const [provider] = await llm.providers.list();
    await llm.providers.update(provider?.id ?? '', providerAt(fake.url, { model: 'gpt-5.6-luna' }));
    expect(await cached({})).toBe(false);
  });

  it('is asked anew when the answer is too old, or can’t be opened, or failed', async () => {
    const of = await importCv();
    await ask(of);
    await sql`update llm_answers set made_at = made_at - interval '31 days'`.execute(database.ownerDb);
    expect((await ask(of)).cached).toBe(false);
    expect((await ask(of)).cached).toBe(true);
    await sql`update llm_answers set sealed = 'nonsense'::bytea`.execute(database.ownerDb);
    expect((await ask(of)).cached).toBe(false);
    fake.answer(() => ({ status: 500 }));
    expect(await ask(of, { text: 'Another' })).toMatchObject({ ok: false });
    fake.answer(() => SMALL_ANSWER);
    expect(await ask(of, { text: 'Another' })).toMatchObject({ ok: true, cached: false });
  });

  it('is sealed, goes with the last résumé that it is about, and is not told to another workspace', async () => {
    const [first, second] = [await importCv(), await importCv()];
    await ask(first);
    expect((await ask(second)).cached).toBe(true);
    expect((await ask({ ...first, workspaceId: '019a0000-0000-7000-8000-000000000000' })).cached).toBe(false);
    const { rows } = await sql<{ sealed: Buffer }>`select sealed from llm_answers`.execute(database.ownerDb);
    expect(rows).toHaveLength(2);
    for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain('Mira');
    expect((await recruiter.send('DELETE', `/api/resumes/${first.resumeId}`)).status).toBe(204);
    expect((await ask(second)).cached).toBe(true);
    expect((await recruiter.send('DELETE', `/api/resumes/${second.resumeId}`)).status).toBe(204);
    expect(await rowsIn('llm_answers')).toBe(0);
  });

  it('is not kept at all where that is switched off', async () => {
    const of = await importCv();
    await ask(of);
    await llm.keeping.set({ answerDays: 0, exchangeDays: 0 });
    expect(await rowsIn('llm_answers')).toBe(0);
    await ask(of);
    expect((await ask(of)).cached).toBe(false);
    expect(await rowsIn('llm_answers')).toBe(0);
  });
});

describe('what was said', () => {
  const keeping = '/api/admin/llm/keeping';

  it('is kept only where it is switched on: sealed, for admins of the installation', async () => {
    const of = await importCv();
    await ask(of);
    expect(await rowsIn('llm_exchanges')).toBe(0);
    expect((await admin.send('PUT', keeping, { answerDays: 0, exchangeDays: 31 })).status).toBe(400);
    expect((await admin.send('PUT', keeping, { answerDays: 0, exchangeDays: 7 })).status).toBe(200);
    const { correlationId } = await ask(of);
    const path = `/api/admin/llm/calls/${correlationId}/exchange`;
    const { items } = LlmExchanges.parse((await admin.send('GET', path)).body);
    expect(items).toHaveLength(1);
    expect(items[0]?.messages[0]?.content).toContain('<document>\nMira\n</document>');
    expect(items[0]?.answer).toBe(SMALL_ANSWER);
    const calls = LlmCallList.parse((await admin.send('GET', '/api/admin/llm/calls')).body).items;
    expect(calls.map(({ hasExchange }) => hasExchange).slice(0, 2)).toEqual([true, false]);
    expect((await recruiter.send('GET', path)).status).toBe(404);
    const { rows } = await sql<{ sealed: Buffer }>`select sealed from llm_exchanges`.execute(database.ownerDb);
    expect(rows[0]?.sealed.toString('latin1')).not.toContain('Mira');
    expect(await llm.reseal()).toBeGreaterThan(0);
    expect((await admin.send('GET', path)).status).toBe(200);
  });

  it('is gone when it is too old, with the résumé, and as soon as it is switched off', async () => {
    await llm.keeping.set({ answerDays: 0, exchangeDays: 7 });
    const of = await importCv();
    const old = await ask(of);
    await sql`update llm_exchanges set at = at - interval '8 days'`.execute(database.ownerDb);
    expect((await admin.send('GET', `/api/admin/llm/calls/${old.correlationId}/exchange`)).status).toBe(404);
    await llm.sweep();
    expect(await rowsIn('llm_exchanges')).toBe(0);
    await ask(of);
    await ask(await importCv());
    await recruiter.send('DELETE', `/api/resumes/${of.resumeId}`);
    expect(await rowsIn('llm_exchanges')).toBe(1);
    await admin.send('PUT', keeping, { answerDays: 30, exchangeDays: 0 });
    expect(await rowsIn('llm_exchanges')).toBe(0);
  });
});
