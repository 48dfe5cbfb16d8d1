import { ConsentList, Timeline } from '@vitae/schema/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts';
import { type ResumeServer, startResumeServer } from '../resumes/testing/resume-server.ts';
import type { TestClient } from '../resumes/testing/test-client.ts';
import { resumeText } from '../resumes/testing/tiny-documents.ts';
import { createConsentsApi } from './consents.ts';

let cluster: TestServer;
let server: ResumeServer;
beforeAll(async () => {
  cluster = await startTestServer();
  server = await startResumeServer(await cluster.createDatabase(), {
    features: (_resumes, parts) => [createConsentsApi(parts)],
  });
});
afterAll(async () => {
  await server.close();
  await cluster.close();
});

const DAY = 86_400_000;
const fromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString();

async function somebody(client: TestClient, name = 'Mira Beispiel'): Promise<string> {
  const email = `${name.toLowerCase().replace(' ', '.')}@people.example`;
  return (await client.import(resumeText({ name, email }), 'cv.txt')).candidateId ?? '';
}
async function add(client: TestClient, id: string, body: object): Promise<ConsentList> {
  const reply = await client.send('POST', `/api/candidates/${id}/consents`, { source: 'Form', ...body });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return ConsentList.parse(reply.body);
}
const list = async (client: TestClient, id: string) =>
  ConsentList.parse((await client.send('GET', `/api/candidates/${id}/consents`)).body);

describe('a consent', () => {
  it('is recorded with its text, its end and who did it, and shows in the timeline', async () => {
    const client = server.as('recruiter');
    const id = await somebody(client);
    expect(await list(client, id)).toEqual({ items: [], valid: false });
    const given = { basis: 'consent', purpose: 'Nursing jobs', textVersion: '2026-03', expiresAt: fromNow(90) };
    const { items, valid } = await add(client, id, given);
    expect(valid).toBe(true);
    expect(items).toMatchObject([
      { ...given, source: 'Form', state: 'valid', withdrawnAt: null, recordedBy: { id: client.caller.userId } },
    ]);
    const { body } = await client.send('GET', `/api/candidates/${id}/timeline`);
    expect(Timeline.parse(body).items[0]).toMatchObject({ kind: 'consent', summary: 'Consent given: Nursing jobs' });
  });

  it('that has ended holds no more, and can’t end before it begins', async () => {
    const client = server.as('recruiter');
    const id = await somebody(client);
    const old = await add(client, id, { basis: 'consent', givenAt: fromNow(-60), expiresAt: fromNow(-1) });
    expect(old).toMatchObject({ valid: false, items: [{ state: 'expired' }] });
    expect(await add(client, id, { basis: 'legitimate-interest' })).toMatchObject({ valid: true });
    const wrong = { basis: 'consent', source: 'Form', givenAt: fromNow(1), expiresAt: fromNow(0) };
    const { status, body } = await client.send('POST', `/api/candidates/${id}/consents`, wrong);
    expect([status, body]).toMatchObject([400, { errors: [{ path: 'body.expiresAt' }] }]);
  });

  it('is withdrawn once, for good', async () => {
    const client = server.as('recruiter');
    const id = await somebody(client);
    const { items } = await add(client, id, { basis: 'consent' });
    const url = `/api/candidates/${id}/consents/${items[0]?.id}/withdraw`;
    const first = await client.send('POST', url);
    expect(ConsentList.parse(first.body)).toMatchObject({ valid: false, items: [{ state: 'withdrawn' }] });
    expect((await client.send('POST', url)).body).toEqual(first.body);
    expect(await add(client, id, { basis: 'consent' })).toMatchObject({ valid: true });
  });

  it('of another candidate, or of another workspace, is not there', async () => {
    const client = server.as('recruiter');
    const [id, other] = [await somebody(client), await somebody(client, 'Nils Anders')];
    const { items } = await add(client, id, { basis: 'consent' });
    const path = (of: string) => `/api/candidates/${of}/consents/${items[0]?.id}/withdraw`;
    expect((await client.send('POST', path(other))).status).toBe(404);
    expect((await server.as('admin').send('POST', path(id))).status).toBe(404);
    expect((await server.as('admin').send('GET', `/api/candidates/${id}/consents`)).status).toBe(404);
    expect(await list(client, id)).toMatchObject({ valid: true });
  });
});

describe('when two candidates become one', () => {
  it('the stricter consent holds for each purpose, and both come back as they were when taken apart', async () => {
    const client = server.as('recruiter');
    const [a, b] = [await somebody(client, 'Ada Winter'), await somebody(client, 'Bea Sommer')];
    await add(client, a, { basis: 'consent', purpose: 'Pool', expiresAt: fromNow(300) });
    const withdrawn = (await add(client, b, { basis: 'consent', purpose: 'Pool', expiresAt: fromNow(30) })).items[0]
      ?.id;
    await add(client, b, { basis: 'contract', purpose: 'Placement' });
    await client.send('POST', `/api/candidates/${b}/consents/${withdrawn}/withdraw`);
    const before = [await list(client, a), await list(client, b)];
    const merged = await client.send('POST', '/api/candidates/merge', { survivorId: a, mergedId: b, choices: [] });
    expect(merged.status).toBe(200);
    const together = await list(client, b);
    expect(together.items.map(({ purpose, state }) => [purpose, state]).sort()).toEqual([
      ['Placement', 'valid'],
      ['Pool', 'withdrawn'],
      ['Pool', 'withdrawn'],
    ]);
    expect((await client.send('POST', `/api/candidates/${a}/unmerge`, {})).status).toBe(200);
    expect([await list(client, a), await list(client, b)]).toEqual(before);
  });
});
