import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { PASSWORD, startTestApi, type TestApi, type TestApiOptions } from './testing/test-api.ts';

const server = await startTestServer();
afterAll(() => server.close());

const running: TestApi[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((api) => api.close()));
});

async function start(options: TestApiOptions = {}): Promise<TestApi> {
  const api = await startTestApi(await server.createDatabase(), options);
  running.push(api);
  return api;
}

describe('signing in', () => {
  it('sets a cookie that scripts cannot read and tells who it is', async () => {
    const api = await start();
    await api.accounts.createUser({
      email: 'Rita@People.example',
      role: 'recruiter',
      name: 'Rita',
      password: PASSWORD,
    });
    const browser = api.browser();
    const answer = await browser.send('POST', '/api/auth/sign-in/email', {
      email: 'rita@people.example',
      password: PASSWORD,
    });
    expect(answer).toMatchObject({ status: 200, body: { role: 'recruiter', user: { email: 'rita@people.example' } } });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
    expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 200, body: { user: { name: 'Rita' } } });
  });

  it('makes the cookie Secure when the public address is https', async () => {
    const api = await start({
      accounts: { publicUrl: 'https://vitae.example' },
      http: { publicUrl: 'https://vitae.example' },
    });
    await api.accounts.createUser({ email: 'rita@people.example', role: 'recruiter', password: PASSWORD });
    const headers = { origin: 'https://vitae.example' };
    const body = { email: 'rita@people.example', password: PASSWORD };
    const answer = await api.browser().send('POST', '/api/auth/sign-in/email', body, headers);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-vitae\.session_token=.*Secure/);
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
  });

  it('refuses a wrong password, an unknown address and a removed member alike', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    await api.signedIn('recruiter');
    const members = await admin.send('GET', '/api/auth/members');
    const recruiter = itemsOf(members.body).find((item) => item['role'] === 'recruiter');
    expect(await admin.send('DELETE', `/api/auth/members/${recruiter?.['userId']}`)).toMatchObject({ status: 204 });
    const tries = [
      { email: 'admin@people.example', password: 'not the password' },
      { email: 'nobody@people.example', password: PASSWORD },
      { email: 'recruiter@people.example', password: PASSWORD },
    ];
    const answers = await Promise.all(tries.map((body) => api.browser().send('POST', '/api/auth/sign-in/email', body)));
    const told = answers.map(({ status, body, headers }) => ({
      status,
      body: { ...Object(body), instance: '' },
      cookies: headers.getSetCookie(),
    }));
    expect(told[0]).toMatchObject({ status: 401, body: { type: 'urn:vitae:problem:auth.invalid' }, cookies: [] });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('takes about as long for an unknown address as for a wrong password', async () => {
    const api = await start({ slowPasswords: true });
    await api.signedIn('admin');
    const time = async (email: string) => {
      const started = performance.now();
      await api.browser().send('POST', '/api/auth/sign-in/email', { email, password: 'not the password' });
      return performance.now() - started;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      known.push(await time('admin@people.example'));
      unknown.push(await time(`nobody${round}@people.example`));
    }
    // Hashing takes tens of milliseconds; skipping it would make the fastest unknown one several times faster.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) * 0.5);
  });

  it('ends the session that the browser had before', async () => {
    const api = await start();
    const browser = await api.signedIn('admin');
    const old = browser.cookie();
    await browser.send('POST', '/api/auth/sign-in/email', { email: 'admin@people.example', password: PASSWORD });
    expect(browser.cookie()).not.toBe(old);
    expect(await api.browser().send('GET', '/api/me', undefined, { cookie: old })).toMatchObject({ status: 401 });
  });

  it('does not take over a session cookie that somebody else chose', async () => {
    const api = await start();
    await api.accounts.createUser({ email: 'a@people.example', role: 'admin', password: PASSWORD });
    const planted = 'vitae.session_token=planted.c2lnbmF0dXJl';
    const body = { email: 'a@people.example', password: PASSWORD };
    const answer = await api.browser().send('POST', '/api/auth/sign-in/email', body, { cookie: planted });
    expect(answer.headers.getSetCookie()[0]).not.toContain('planted');
    expect(await api.browser().send('GET', '/api/me', undefined, { cookie: planted })).toMatchObject({ status: 401 });
  });

  it('signs out at once', async () => {
    const api = await start();
    const browser = await api.signedIn('admin');
    const cookie = browser.cookie();
    expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 200 });
    expect(await browser.send('POST', '/api/auth/sign-out')).toMatchObject({ status: 204 });
    expect(await browser.send('GET', '/api/auth/session')).toMatchObject({ status: 200, body: { me: null } });
    expect(await api.browser().send('GET', '/api/me', undefined, { cookie })).toMatchObject({ status: 401 });
  });
});

describe('the limit on tries', () => {
  it('blocks an account after ten wrong passwords, from wherever they come, and nobody else', async () => {
    const api = await start();
    const other = await api.signedIn('recruiter');
    await api.signedIn('admin');
    const wrong = { email: 'admin@people.example', password: 'not the password' };
    const statuses: number[] = [];
    for (let round = 0; round < 11; round += 1) {
      statuses.push((await api.browser().send('POST', '/api/auth/sign-in/email', wrong)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const right = await api.browser().send('POST', '/api/auth/sign-in/email', { ...wrong, password: PASSWORD });
    expect(right).toMatchObject({ status: 429, body: { type: 'urn:vitae:problem:request.rate-limited' } });
    expect(right.body).toMatchObject({ detail: 'Too many tries. Try again in 15 minutes.' });
    const recruiter = { email: 'recruiter@people.example', password: PASSWORD };
    expect(await api.browser().send('POST', '/api/auth/sign-in/email', recruiter)).toMatchObject({ status: 200 });
    expect(await other.send('GET', '/api/me')).toMatchObject({ status: 200 });
  });

  it('holds for tries at the same time', async () => {
    const api = await start();
    await api.signedIn('admin');
    const wrong = { email: 'admin@people.example', password: 'not the password' };
    const answers = await Promise.all(
      Array.from({ length: 14 }, () => api.browser().send('POST', '/api/auth/sign-in/email', wrong)),
    );
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(10);
  });

  it('counts an address behind a trusted proxy, and believes the last hop only', async () => {
    const api = await start({ http: { trustProxy: true } });
    const send = (from: string, round: number) =>
      api
        .browser()
        .send(
          'POST',
          '/api/auth/sign-in/email',
          { email: `nobody${round}@people.example`, password: PASSWORD },
          { 'x-forwarded-for': `198.51.100.${round}, ${from}` },
        );
    const first = await Promise.all(Array.from({ length: 50 }, (_, round) => send('203.0.113.7', round)));
    expect(new Set(first.map((answer) => answer.status))).toEqual(new Set([401]));
    expect((await send('203.0.113.7', 60)).status).toBe(429);
    expect((await send('203.0.113.8', 61)).status).toBe(401);
  });
});

describe('changing the password', () => {
  it('ends the other sessions and keeps this one', async () => {
    const api = await start();
    const here = await api.signedIn('admin');
    const there = api.browser();
    await there.send('POST', '/api/auth/sign-in/email', { email: 'admin@people.example', password: PASSWORD });
    const change = { currentPassword: PASSWORD, newPassword: 'another long password' };
    expect(await here.send('POST', '/api/auth/change-password', { ...change, currentPassword: 'wrong' })).toMatchObject(
      {
        status: 401,
        body: { type: 'urn:vitae:problem:auth.invalid' },
      },
    );
    expect(await here.send('POST', '/api/auth/change-password', change)).toMatchObject({ status: 204 });
    expect(await here.send('GET', '/api/me')).toMatchObject({ status: 200 });
    expect(await there.send('GET', '/api/me')).toMatchObject({ status: 401 });
    const old = { email: 'admin@people.example', password: PASSWORD };
    expect(await api.browser().send('POST', '/api/auth/sign-in/email', old)).toMatchObject({ status: 401 });
  });
});

describe('my sessions', () => {
  it('lists them and ends one of mine, never somebody else’s', async () => {
    const api = await start();
    const here = await api.signedIn('admin');
    const other = await api.signedIn('recruiter');
    const there = api.browser();
    await there.send('POST', '/api/auth/sign-in/email', { email: 'admin@people.example', password: PASSWORD });
    const list = itemsOf((await here.send('GET', '/api/auth/sessions')).body);
    expect(list.map((item) => item['current'])).toEqual([false, true]);
    expect(JSON.stringify(list)).not.toContain('token');
    const [theirs] = itemsOf((await other.send('GET', '/api/auth/sessions')).body);
    expect(await here.send('DELETE', `/api/auth/sessions/${theirs?.['id']}`)).toMatchObject({ status: 404 });
    expect(await here.send('DELETE', `/api/auth/sessions/${list[0]?.['id']}`)).toMatchObject({ status: 204 });
    expect(await there.send('GET', '/api/me')).toMatchObject({ status: 401 });
    expect(await here.send('GET', '/api/me')).toMatchObject({ status: 200 });
  });
});

it('logs no mail address, name, password or token', async () => {
  const api = await start();
  const browser = await api.signedIn('admin', 'Wilhelmina');
  await browser.send('GET', '/api/me');
  await api
    .browser()
    .send('POST', '/api/auth/sign-in/email', { email: 'wilhelmina@people.example', password: 'wrong' });
  await api.browser().send('POST', '/api/auth/sign-in/email', { email: 'nobody@people.example', password: 'wrong' });
  const text = api.logged();
  expect(text).toContain('/api/auth/sign-in/email');
  for (const secret of ['ilhelmina', 'people.example', PASSWORD, browser.cookie().split('=')[1] ?? '-']) {
    expect(text).not.toContain(secret);
  }
});

function itemsOf(body: unknown): Record<string, unknown>[] {
  return Object(body).items;
}
