import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { PASSWORD, startTestApi, type TestApi, type TestApiOptions } from './testing/test-api.ts';
import type { TestBrowser } from './testing/test-browser.ts';

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

interface Invited {
  readonly id: string;
  readonly token: string;
}

async function invite(admin: TestBrowser, email: string, role = 'recruiter'): Promise<Invited> {
  const { status, body } = await admin.send('POST', '/api/auth/invitations', { email, role });
  expect(status).toBe(201);
  const { id, link } = Object(body);
  return { id, token: tokenIn(link) };
}

function tokenIn(link: string): string {
  return new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? '';
}

const accept = (browser: TestBrowser, token: string, rest: object = { name: 'New', password: PASSWORD }) =>
  browser.send('POST', '/api/auth/invitations/accept', { token, ...rest });

describe('an invitation', () => {
  it('takes a new person into the workspace, signed in, and works once', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    const { token } = await invite(admin, 'New@People.example');
    expect(await api.browser().send('POST', '/api/auth/invitations/preview', { token })).toMatchObject({
      status: 200,
      body: { email: 'new@people.example', role: 'recruiter', existingUser: false },
    });
    const browser = api.browser();
    expect(await accept(browser, token)).toMatchObject({ status: 200, body: { role: 'recruiter' } });
    expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 200 });
    const members = Object((await admin.send('GET', '/api/auth/members')).body).items;
    expect(members).toMatchObject([{ role: 'admin' }, { email: 'new@people.example', role: 'recruiter' }]);
    expect(await accept(api.browser(), token)).toMatchObject({
      status: 400,
      body: { type: 'urn:vitae:problem:auth.link-invalid' },
    });
    expect(Object((await admin.send('GET', '/api/auth/invitations')).body).items).toEqual([]);
  });

  it('is listed with its link, and its link ends when it is revoked or replaced', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    const first = await invite(admin, 'new@people.example');
    const second = await invite(admin, 'new@people.example', 'admin');
    const items = Object((await admin.send('GET', '/api/auth/invitations')).body).items;
    expect(items).toHaveLength(1);
    expect(tokenIn(items[0].link)).toBe(second.token);
    expect(await accept(api.browser(), first.token)).toMatchObject({ status: 400 });
    expect(await admin.send('DELETE', `/api/auth/invitations/${second.id}`)).toMatchObject({ status: 204 });
    expect(await accept(api.browser(), second.token)).toMatchObject({ status: 400 });
  });

  it('cannot be made up, changed, or used after seven days', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    const { id, token } = await invite(admin, 'new@people.example');
    for (const forged of [id, `${id}.`, `${token}x`, token.slice(0, -1), `${crypto.randomUUID()}${token.slice(36)}`]) {
      expect(await accept(api.browser(), forged)).toMatchObject({ status: 400 });
    }
    const eightDaysAgo = new Date(Date.now() - 8 * 86_400_000);
    const database = await server.createDatabase();
    const past = await start({ now: () => eightDaysAgo }, database);
    const late = await invite(await past.signedIn('admin'), 'late@people.example');
    expect(await accept(past.browser(), late.token)).toMatchObject({ status: 400 });
  });

  it('has one winner when it is accepted twice at once', async () => {
    const api = await start();
    const { token } = await invite(await api.signedIn('admin'), 'new@people.example');
    const answers = await Promise.all(
      [1, 2, 3].map((round) => accept(api.browser(), token, { name: 'New', password: `${PASSWORD}${round}` })),
    );
    expect(answers.map((answer) => answer.status).filter((status) => status === 200)).toHaveLength(1);
  });

  it('asks somebody who has a login for its password, and keeps their other workspace', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    const candidate = await api.signedIn('candidate');
    const before = Object((await candidate.send('GET', '/api/me')).body);
    const { token } = await invite(admin, 'candidate@people.example');
    const preview = await api.browser().send('POST', '/api/auth/invitations/preview', { token });
    expect(preview).toMatchObject({ body: { existingUser: true } });
    const wrong = await accept(api.browser(), token, { name: 'Thief', password: 'a chosen password' });
    expect(wrong).toMatchObject({ status: 401 });
    const browser = api.browser();
    expect(await accept(browser, token, { password: PASSWORD })).toMatchObject({
      status: 200,
      body: { role: 'recruiter', user: { name: 'candidate' } },
    });
    const workspaces = Object((await browser.send('GET', '/api/auth/workspaces')).body).items;
    expect(workspaces).toMatchObject([
      { role: 'recruiter', active: true },
      { id: before.workspace.id, role: 'candidate', active: false },
    ]);
    const back = await browser.send('POST', `/api/auth/workspaces/${before.workspace.id}/activate`);
    expect(back).toMatchObject({ status: 200, body: { role: 'candidate', workspace: { id: before.workspace.id } } });
    expect(await browser.send('GET', '/api/auth/members')).toMatchObject({ status: 404 });
  });

  it('lets somebody who was removed start again, with a new password', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    const removed = await api.signedIn('recruiter');
    const { user } = Object((await removed.send('GET', '/api/me')).body);
    await admin.send('DELETE', `/api/auth/members/${user.id}`);
    const { token } = await invite(admin, 'recruiter@people.example');
    const again = { name: 'Again', password: 'a password of a second life' };
    const browser = api.browser();
    expect(await accept(browser, token, again)).toMatchObject({
      status: 200,
      body: { role: 'recruiter', user: { id: user.id, name: 'Again' } },
    });
    expect(await removed.send('GET', '/api/me')).toMatchObject({ status: 401 });
    const old = { email: 'recruiter@people.example', password: PASSWORD };
    expect(await api.browser().send('POST', '/api/auth/sign-in/email', old)).toMatchObject({ status: 401 });
  });

  it('is refused for somebody who is a member already', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    await api.signedIn('recruiter');
    const body = { email: 'Recruiter@people.example', role: 'admin' };
    expect(await admin.send('POST', '/api/auth/invitations', body)).toMatchObject({ status: 409 });
  });
});

describe('members', () => {
  it('are for admins: others are told that there is nothing', async () => {
    const api = await start();
    const [recruiter, candidate] = [await api.signedIn('recruiter'), await api.signedIn('candidate')];
    for (const browser of [recruiter, candidate]) {
      expect(await browser.send('GET', '/api/auth/members')).toMatchObject({ status: 404 });
      const body = { email: 'x@people.example', role: 'admin' };
      expect(await browser.send('POST', '/api/auth/invitations', body)).toMatchObject({ status: 404 });
    }
  });

  it('lose and gain rights at once, and a workspace keeps an admin', async () => {
    const database = await server.createDatabase();
    const api = await start({}, database);
    const admin = await api.signedIn('admin');
    const recruiter = await api.signedIn('recruiter');
    const idOf = async (browser: TestBrowser) => Object((await browser.send('GET', '/api/me')).body).user.id;
    const [adminId, recruiterId] = [await idOf(admin), await idOf(recruiter)];
    const change = (who: TestBrowser, id: string, role: string) => who.send('PUT', `/api/auth/members/${id}`, { role });
    expect(await change(admin, adminId, 'recruiter')).toMatchObject({ status: 409 });
    expect(await admin.send('DELETE', `/api/auth/members/${adminId}`)).toMatchObject({ status: 409 });
    expect(await change(admin, recruiterId, 'admin')).toMatchObject({ status: 204 });
    expect(await recruiter.send('GET', '/api/auth/members')).toMatchObject({ status: 200 });
    const both = await Promise.all([change(admin, recruiterId, 'recruiter'), change(recruiter, adminId, 'recruiter')]);
    // The slower one is refused as the last admin, or is none any more when its turn comes.
    expect([204, 404, 409]).toEqual(expect.arrayContaining(both.map((answer) => answer.status)));
    const query = database.ownerDb.selectFrom('auth.membership').select('user_id').where('role', '=', 'admin');
    expect(await query.execute()).toHaveLength(1);
  });

  it('of another workspace cannot be seen or touched', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    const candidate = await api.signedIn('candidate');
    const { user } = Object((await candidate.send('GET', '/api/me')).body);
    const members = Object((await admin.send('GET', '/api/auth/members')).body).items;
    expect(members).toHaveLength(1);
    expect(await admin.send('PUT', `/api/auth/members/${user.id}`, { role: 'admin' })).toMatchObject({ status: 404 });
    expect(await admin.send('DELETE', `/api/auth/members/${user.id}`)).toMatchObject({ status: 404 });
    expect(await admin.send('POST', `/api/auth/members/${user.id}/password-reset`)).toMatchObject({ status: 404 });
  });

  it('are listed page by page', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    for (const name of ['b', 'c', 'd'])
      await api.accounts.createUser({ email: `${name}@people.example`, role: 'recruiter' });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? 'limit=2' : `limit=2&cursor=${cursor}`;
      const { items, nextCursor } = Object((await admin.send('GET', `/api/auth/members?${query}`)).body);
      seen.push(...items.map((item: { email: string }) => item.email));
      cursor = nextCursor;
    }
    expect(seen).toEqual(['admin', 'b', 'c', 'd'].map((name) => `${name}@people.example`));
    expect(await admin.send('GET', '/api/auth/members?cursor=bm9uc2Vuc2U')).toMatchObject({ status: 400 });
  });
});
