import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { startTestApi, type TestApi, type TestApiOptions } from './testing/test-api.ts';

const server = await startTestServer();
afterAll(() => server.close());

const running: TestApi[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((api) => api.close()));
});

async function start(options: TestApiOptions = {}, database?: TestDatabase): Promise<TestApi> {
  const api = await startTestApi(database ?? (await server.createDatabase()), options);
  running.push(api);
  return api;
}

const ADMIN = { name: 'Ada', email: 'ada@people.example', password: 'a long password', workspaceName: 'Acme' };

async function tokenOf(api: TestApi): Promise<string> {
  const link = await api.accounts.prepareFirstRun();
  return new URLSearchParams(new URL(link ?? 'http://none').hash.slice(1)).get('token') ?? '';
}

describe('the first run', () => {
  it('lets the holder of the link in the log make the admin, once', async () => {
    const api = await start();
    expect(await api.browser().send('GET', '/api/setup')).toMatchObject({ status: 200, body: { needed: true } });
    const token = await tokenOf(api);
    expect(api.logged()).toContain(`http://localhost:3000/setup#token=${token}`);
    const browser = api.browser();
    expect(await browser.send('POST', '/api/setup', { ...ADMIN, token })).toMatchObject({
      status: 200,
      body: { role: 'admin', runsInstallation: true, user: { name: 'Ada' }, workspace: { name: 'Acme' } },
    });
    expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 200, body: { role: 'admin' } });
    expect(await api.browser().send('GET', '/api/setup')).toMatchObject({ body: { needed: false } });
    const again = await api.browser().send('POST', '/api/setup', { ...ADMIN, email: 'eve@people.example', token });
    expect(again).toMatchObject({ status: 404, body: { type: 'urn:vitae:problem:setup.already-done' } });
    expect(await api.accounts.prepareFirstRun()).toBeNull();
  });

  it('refuses a wrong token, the token of an earlier start, and no link at all', async () => {
    const api = await start();
    const send = (token: string) => api.browser().send('POST', '/api/setup', { ...ADMIN, token });
    expect(await send('anything')).toMatchObject({
      status: 401,
      body: { type: 'urn:vitae:problem:setup.token-invalid' },
    });
    const first = await tokenOf(api);
    const second = await tokenOf(api);
    expect(await send(first)).toMatchObject({ status: 401 });
    expect(await send(`${second}x`)).toMatchObject({ status: 401 });
    expect(await send(second)).toMatchObject({ status: 200 });
  });

  it('has one winner when two complete it at once, with one admin in the end', async () => {
    const database = await server.createDatabase();
    const api = await start({}, database);
    const token = await tokenOf(api);
    const answers = await Promise.all(
      ['one', 'two', 'three', 'four'].map((name) =>
        api.browser().send('POST', '/api/setup', { ...ADMIN, email: `${name}@people.example`, token }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 404, 404, 404]);
    const users = await database.ownerDb.selectFrom('auth.user').select('email').execute();
    expect(users).toHaveLength(1);
  });

  it('keeps the token as a hash only', async () => {
    const database = await server.createDatabase();
    const api = await start({}, database);
    const token = await tokenOf(api);
    const [row] = await database.ownerDb.selectFrom('auth.setup').selectAll().execute();
    expect(row?.token_hash).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it('limits how often one address may try', async () => {
    const api = await start();
    await tokenOf(api);
    const statuses = new Map<number, number>();
    for (let round = 0; round < 32; round += 1) {
      const { status } = await api.browser().send('POST', '/api/setup', { ...ADMIN, token: `guess${round}` });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 401: 30, 429: 2 });
  });

  it('makes the admin of the configuration instead, also when two processes start at once', async () => {
    const database = await server.createDatabase();
    const accounts = { admin: { email: 'ops@people.example', password: 'a long password' } };
    const [one, two] = [await start({ accounts }, database), await start({ accounts }, database)];
    expect(await Promise.all([one.accounts.prepareFirstRun(), two.accounts.prepareFirstRun()])).toEqual([null, null]);
    expect(await one.browser().send('GET', '/api/setup')).toMatchObject({ body: { needed: false } });
    expect(await two.browser().send('POST', '/api/auth/sign-in/email', accounts.admin)).toMatchObject({ status: 200 });
  });

  it('puts the admin into the workspace of recruiters that were made before', async () => {
    const api = await start();
    const { workspaceId } = await api.accounts.createUser({ email: 'r@people.example', role: 'recruiter' });
    const answer = await api.browser().send('POST', '/api/setup', { ...ADMIN, token: await tokenOf(api) });
    expect(answer).toMatchObject({ status: 200, body: { workspace: { id: workspaceId, name: 'Acme' } } });
  });
});
