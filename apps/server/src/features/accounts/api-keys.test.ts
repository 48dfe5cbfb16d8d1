import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { startTestApi, type TestApi, type TestApiOptions } from './testing/test-api.ts';
import type { TestBrowser } from './testing/test-browser.ts';

const server = await startTestServer();
afterAll(() => server.close());

const running: TestApi[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((api) => api.close()));
});

/** Routes that stand for those of other features: what they get to know of the caller. */
const probes: HttpFeature = {
  name: 'probes',
  routes: (app) => {
    const everybody = ['candidate', 'recruiter', 'admin'] as const;
    const add = (url: string, config: Parameters<typeof app.route>[0]['config']) => {
      app.route({
        method: ['GET', 'POST'],
        url,
        ...(config ? { config } : {}),
        handler: async (request) => callerOf(request),
      });
    };
    add('/api/probe/read', { access: { roles: everybody, scope: 'resumes:read' } });
    add('/api/probe/write', { access: { roles: everybody, scope: 'resumes:write' } });
    add('/api/probe/health', { access: { roles: ['admin'], scope: 'health:read' } });
    add('/api/probe/by-hand', { access: { roles: everybody } });
  },
};

async function start(options: TestApiOptions = {}, database?: TestDatabase): Promise<TestApi> {
  const api = await startTestApi(database ?? (await server.createDatabase()), { features: [probes], ...options });
  running.push(api);
  return api;
}

async function makeKey(browser: TestBrowser, scopes: string[], rest: object = {}) {
  const answer = await browser.send('POST', '/api/auth/api-keys', { name: 'Test', scopes, ...rest });
  expect(answer.status).toBe(201);
  const { id, key } = Object(answer.body);
  return { id: String(id), key: String(key), bearer: { authorization: `Bearer ${key}` } };
}

describe('an API key', () => {
  it('is shown once, kept as a hash, and tells who calls', async () => {
    const database = await server.createDatabase();
    const api = await start({}, database);
    const recruiter = await api.signedIn('recruiter');
    const { id, key, bearer } = await makeKey(recruiter, ['resumes:read']);
    expect(key).toMatch(/^vitae_[A-Za-z0-9_-]{43}$/);
    const me = Object((await recruiter.send('GET', '/api/me')).body);
    expect(await api.browser().send('GET', '/api/probe/read', undefined, bearer)).toMatchObject({
      status: 200,
      body: {
        kind: 'key',
        userId: me.user.id,
        workspaceId: me.workspace.id,
        role: 'recruiter',
        scopes: ['resumes:read'],
      },
    });
    const [row] = await database.ownerDb.selectFrom('auth.api_key').selectAll().execute();
    expect(row?.key_hash).toHaveLength(32);
    const listed = JSON.stringify((await recruiter.send('GET', '/api/auth/api-keys')).body);
    expect(JSON.parse(listed).items).toMatchObject([{ id, start: key.slice(0, 12), scopes: ['resumes:read'] }]);
    for (const text of [listed, JSON.stringify(row), api.logged()]) expect(text).not.toContain(key);
    expect(JSON.parse(listed).items[0].lastUsedAt).not.toBeNull();
  });

  it('may do what its scopes and its owner’s role allow, and is told of nothing else', async () => {
    const api = await start();
    const recruiter = await api.signedIn('recruiter');
    const { bearer } = await makeKey(recruiter, ['resumes:read', 'health:read']);
    const statusOf = async (path: string) => (await api.browser().send('GET', path, undefined, bearer)).status;
    expect(await statusOf('/api/probe/read')).toBe(200);
    expect(await statusOf('/api/probe/write')).toBe(404);
    expect(await statusOf('/api/probe/by-hand')).toBe(404);
    expect(await statusOf('/api/probe/health')).toBe(404);
    expect(await statusOf('/api/me')).toBe(404);
    expect(await statusOf('/api/auth/api-keys')).toBe(404);
    const admin = await makeKey(await api.signedIn('admin'), ['health:read']);
    expect(await api.browser().send('GET', '/api/probe/health', undefined, admin.bearer)).toMatchObject({
      status: 200,
    });
  });

  it('needs no Origin, and a wrong one is not saved by a cookie', async () => {
    const api = await start();
    const recruiter = await api.signedIn('recruiter');
    const { bearer } = await makeKey(recruiter, ['resumes:write']);
    const foreign = { ...bearer, origin: 'https://elsewhere.example' };
    expect(await api.browser().send('POST', '/api/probe/write', {}, foreign)).toMatchObject({ status: 200 });
    for (const authorization of ['Bearer vitae_wrong', `Bearer vitae_${'x'.repeat(43)}`, 'Basic abc', 'Bearer']) {
      expect(await recruiter.send('GET', '/api/probe/read', undefined, { authorization })).toMatchObject({
        status: 401,
      });
    }
  });

  it('stops at once when it is revoked or rotated', async () => {
    const api = await start();
    const recruiter = await api.signedIn('recruiter');
    const first = await makeKey(recruiter, ['resumes:read']);
    const read = (bearer: Record<string, string>) => api.browser().send('GET', '/api/probe/read', undefined, bearer);
    expect(await read(first.bearer)).toMatchObject({ status: 200 });
    const rotated = Object((await recruiter.send('POST', `/api/auth/api-keys/${first.id}/rotate`)).body);
    expect(await read(first.bearer)).toMatchObject({ status: 401 });
    const second = { authorization: `Bearer ${rotated.key}` };
    expect(await read(second)).toMatchObject({ status: 200 });
    expect(await recruiter.send('DELETE', `/api/auth/api-keys/${first.id}`)).toMatchObject({ status: 204 });
    expect(await read(second)).toMatchObject({ status: 401 });
  });

  it('ends with its day and with its owner’s membership', async () => {
    const database = await server.createDatabase();
    const past = await start({ now: () => new Date(Date.now() - 2 * 86_400_000) }, database);
    const expired = await makeKey(await past.signedIn('recruiter', 'early'), ['resumes:read'], { expiresInDays: 1 });
    const api = await start({}, database);
    const read = (bearer: Record<string, string>) => api.browser().send('GET', '/api/probe/read', undefined, bearer);
    expect(await read(expired.bearer)).toMatchObject({ status: 401 });
    const admin = await api.signedIn('admin');
    const recruiter = await api.signedIn('recruiter');
    const { bearer } = await makeKey(recruiter, ['resumes:read']);
    expect(await read(bearer)).toMatchObject({ status: 200 });
    const { user } = Object((await recruiter.send('GET', '/api/me')).body);
    await admin.send('DELETE', `/api/auth/members/${user.id}`);
    expect(await read(bearer)).toMatchObject({ status: 401 });
  });

  it('of somebody else cannot be rotated or revoked', async () => {
    const api = await start();
    const { id } = await makeKey(await api.signedIn('recruiter'), ['resumes:read']);
    const admin = await api.signedIn('admin');
    expect(await admin.send('DELETE', `/api/auth/api-keys/${id}`)).toMatchObject({ status: 404 });
    expect(await admin.send('POST', `/api/auth/api-keys/${id}/rotate`)).toMatchObject({ status: 404 });
  });

  it('has a limit of its own', async () => {
    const api = await start({ http: { requestsPerMinute: 5 } });
    const recruiter = await api.signedIn('recruiter');
    const { bearer } = await makeKey(recruiter, ['resumes:read']);
    const answers = [];
    for (let round = 0; round < 6; round += 1) {
      answers.push(await api.browser().send('GET', '/api/probe/read', undefined, bearer));
    }
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[5]?.body).toMatchObject({ type: 'urn:vitae:problem:request.rate-limited' });
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await recruiter.send('GET', '/api/me')).toMatchObject({ status: 200 });
  });
});
