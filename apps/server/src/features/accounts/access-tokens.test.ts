import type { Role } from '@vitae/schema/api';
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
} from 'jose';
import { afterAll, afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { startTestApi, type TestApi } from './testing/test-api.ts';
import type { TestBrowser } from './testing/test-browser.ts';

const server = await startTestServer();
afterAll(() => server.close());

const running: TestApi[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((api) => api.close()));
});

const Token = z.object({ token: z.string(), tokenType: z.literal('Bearer'), expiresAt: z.string() });
const KeySet = z.object({ keys: z.array(z.looseObject({ kid: z.string() })).min(1) });
const Me = z.object({ user: z.object({ id: z.string() }), workspace: z.object({ id: z.string() }) });
const ROLES: readonly Role[] = ['candidate', 'recruiter', 'admin'];

/** One route for each scope, and one for sessions. */
const PROBES: HttpFeature = {
  name: 'probes',
  routes: (app) => {
    for (const scope of ['resumes:read', 'resumes:write'] as const) {
      const url = `/api/probe/${scope.replace(':', '-')}`;
      app.post(url, { config: { access: { roles: ROLES, scope } } }, async () => ({ ok: true }));
    }
    app.post('/api/probe/by-role', { config: { access: { roles: ['recruiter'] } } }, async () => ({ ok: true }));
  },
};

interface Clock {
  now: number;
}

async function start(
  database?: TestDatabase,
  clock: Clock = { now: Date.now() },
  masterKey?: string,
): Promise<TestApi> {
  const api = await startTestApi(database ?? (await server.createDatabase()), {
    features: [PROBES],
    now: () => new Date(clock.now),
    ...(masterKey === undefined ? {} : { masterKey }),
  });
  running.push(api);
  return api;
}

async function tokenOf(browser: TestBrowser, headers: Record<string, string> = {}): Promise<string> {
  const answer = await browser.send('POST', '/api/auth/token', undefined, headers);
  expect(answer.status).toBe(200);
  return Token.parse(answer.body).token;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
/** As a page of another site would send it: a token is no cookie, so that is no danger. */
const call = (api: TestApi, token: string, method: string, path: string) =>
  api.browser().send(method, path, undefined, { ...bearer(token), origin: 'https://elsewhere.example' });

async function keySet(api: TestApi) {
  const answer = await api.browser().send('GET', '/api/auth/jwks');
  expect(answer.status).toBe(200);
  return KeySet.parse(answer.body);
}

it('a session makes a token that others can check with the published keys', async () => {
  const clock = { now: Date.now() };
  const api = await start(undefined, clock);
  const rita = await api.signedIn('recruiter', 'rita');
  const me = Me.parse((await rita.send('GET', '/api/me')).body);
  const token = await tokenOf(rita);
  const keys = createLocalJWKSet(await keySet(api));
  const { payload } = await jwtVerify(token, keys, { issuer: 'http://localhost:3000', audience: 'vitae' });
  expect(payload).toEqual({
    sub: me.user.id,
    workspace: me.workspace.id,
    role: 'recruiter',
    scope: '*',
    iss: 'http://localhost:3000',
    aud: 'vitae',
    iat: Math.floor(clock.now / 1000),
    exp: Math.floor(clock.now / 1000) + 900,
  });
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'JWT' });
  for (const key of (await keySet(api)).keys) expect(Object.keys(key)).not.toContain('d');
});

it('a token may do what its session may, but change no logins and make no further token', async () => {
  const api = await start();
  const token = await tokenOf(await api.signedIn('recruiter', 'rita'));
  expect(await call(api, token, 'GET', '/api/me')).toMatchObject({ status: 200, body: { role: 'recruiter' } });
  for (const path of ['/api/probe/resumes-read', '/api/probe/resumes-write', '/api/probe/by-role']) {
    expect([path, (await call(api, token, 'POST', path)).status]).toEqual([path, 200]);
  }
  for (const path of ['/api/auth/token', '/api/auth/api-keys', '/api/auth/two-factor/enable']) {
    expect([path, (await call(api, token, 'POST', path)).status]).toEqual([path, 404]);
  }
  expect(await call(api, token, 'DELETE', '/api/auth/sessions')).toMatchObject({ status: 404 });
});

it('a token of an API key has the scopes of the key, and nothing else', async () => {
  const api = await start();
  const rita = await api.signedIn('recruiter', 'rita');
  const made = await rita.send('POST', '/api/auth/api-keys', { name: 'Import', scopes: ['resumes:write'] });
  const { key } = z.object({ key: z.string() }).parse(made.body);
  const token = await tokenOf(api.browser(), bearer(key));
  expect(decodeJwt(token)).toMatchObject({ scope: 'resumes:write' });
  expect(await call(api, token, 'POST', '/api/probe/resumes-write')).toMatchObject({ status: 200 });
  expect(await call(api, token, 'POST', '/api/probe/resumes-read')).toMatchObject({ status: 404 });
  expect(await call(api, token, 'POST', '/api/probe/by-role')).toMatchObject({ status: 404 });
  expect(await call(api, token, 'GET', '/api/me')).toMatchObject({ status: 404 });
  expect(await call(api, token, 'POST', '/api/auth/token')).toMatchObject({ status: 404 });
});

it('ends after 15 minutes, and at once when the member gets another role or is removed', async () => {
  const clock = { now: Date.now() };
  const api = await start(undefined, clock);
  const admin = await api.signedIn('admin', 'ada');
  const rita = await api.signedIn('recruiter', 'rita');
  const { user } = Me.parse((await rita.send('GET', '/api/me')).body);
  const first = await tokenOf(rita);
  clock.now += 899_000;
  expect(await call(api, first, 'GET', '/api/me')).toMatchObject({ status: 200 });
  clock.now += 2_000;
  expect(await call(api, first, 'GET', '/api/me')).toMatchObject({ status: 401 });

  const second = await tokenOf(rita);
  expect(await call(api, second, 'GET', '/api/me')).toMatchObject({ status: 200 });
  await admin.send('PUT', `/api/auth/members/${user.id}`, { role: 'admin' });
  expect(await call(api, second, 'GET', '/api/me')).toMatchObject({ status: 401 });
  const third = await tokenOf(rita);
  expect(await call(api, third, 'GET', '/api/me')).toMatchObject({ status: 200, body: { role: 'admin' } });
  await admin.send('DELETE', `/api/auth/members/${user.id}`);
  expect(await call(api, third, 'GET', '/api/me')).toMatchObject({ status: 401 });
});

it('refuses what it did not sign itself', async () => {
  const api = await start();
  const token = await tokenOf(await api.signedIn('admin', 'ada'));
  const claims = decodeJwt(token);
  const { kid = '' } = decodeProtectedHeader(token);
  const stranger = await generateKeyPair('ES256', { extractable: true });
  const forged = await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(stranger.privateKey);
  const jwk = await exportJWK(stranger.publicKey);
  const embedded = await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', jwk }).sign(stranger.privateKey);
  const symmetric = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', kid })
    .sign(new TextEncoder().encode(JSON.stringify((await keySet(api)).keys[0])));
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
  const changed = token.replace(
    /\.[^.]+\./,
    `.${Buffer.from(JSON.stringify({ ...claims, role: 'admin', iat: 1 })).toString('base64url')}.`,
  );
  for (const bad of [forged, embedded, symmetric, unsigned, changed, `${token}x`, 'a.b.c', `x${token}`]) {
    expect(await call(api, bad, 'GET', '/api/me')).toMatchObject({ status: 401 });
  }
});

it('changes its key once a month, and shows the old one until its last token has ended', async () => {
  const day = 86_400_000;
  const clock = { now: Date.now() };
  const database = await server.createDatabase();
  const api = await start(database, clock);
  const rita = await api.signedIn('recruiter', 'rita');
  const kidOf = async () => decodeProtectedHeader(await tokenOf(rita)).kid;
  const old = await kidOf();
  clock.now += 9 * day;
  expect(await kidOf()).toBe(old);
  await database.ownerDb
    .updateTable('auth.signing_key')
    .set({ created_at: new Date(clock.now - 30 * day + 60_000) })
    .execute();
  clock.now += 61_000 - 60_000;
  const last = await tokenOf(rita);
  expect(decodeProtectedHeader(last).kid).toBe(old);
  clock.now += 120_000;
  const fresh = await kidOf();
  expect(fresh).not.toBe(old);
  expect((await keySet(api)).keys.map(({ kid }) => kid)).toEqual([fresh, old]);
  expect(await call(api, last, 'GET', '/api/me')).toMatchObject({ status: 200 });
  clock.now += 2 * day;
  await api.accounts.sweep();
  clock.now += 61_000;
  expect((await keySet(api)).keys.map(({ kid }) => kid)).toEqual([fresh]);
});

it('several processes use one key, and another master key makes a new one', async () => {
  const database = await server.createDatabase();
  const clock = { now: Date.now() };
  const first = await start(database, clock);
  const second = await start(database, clock);
  const sets = await Promise.all([keySet(first), keySet(second), keySet(first), keySet(second)]);
  expect(new Set(sets.flatMap(({ keys }) => keys.map(({ kid }) => kid))).size).toBe(1);
  const [row] = await database.ownerDb.selectFrom('auth.signing_key').select('private_key').execute();
  expect(row?.private_key.includes('PRIVATE KEY')).toBe(false);
  const moved = await start(database, clock, Buffer.alloc(32, 9).toString('base64'));
  expect((await keySet(moved)).keys.length).toBe(2);
  const token = await tokenOf(await moved.signedIn('recruiter', 'rita'));
  clock.now += 2_000;
  expect(await call(first, token, 'GET', '/api/me')).toMatchObject({ status: 200 });
});
