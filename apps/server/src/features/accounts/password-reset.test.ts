import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { type MailCatcher, startMailCatcher } from './testing/mail-catcher.ts';
import { PASSWORD, startTestApi, type TestApi, type TestApiOptions } from './testing/test-api.ts';

const server = await startTestServer();
afterAll(() => server.close());

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((part) => part.close()));
});

async function start(options: TestApiOptions = {}): Promise<TestApi> {
  const api = await startTestApi(await server.createDatabase(), options);
  running.push(api);
  return api;
}

async function startWithMail(options: TestApiOptions['accounts'] = {}): Promise<{ api: TestApi; post: MailCatcher }> {
  const post = await startMailCatcher();
  const api = await start({ accounts: { smtpUrl: post.smtpUrl, mailFrom: 'Vitae <vitae@here.example>', ...options } });
  running.push(post);
  return { api, post };
}

const NEW_PASSWORD = 'an entirely new password';
const ask = (api: TestApi, email: string) => api.browser().send('POST', '/api/auth/request-password-reset', { email });
const reset = (api: TestApi, token: string) =>
  api.browser().send('POST', '/api/auth/reset-password', { token, newPassword: NEW_PASSWORD });
const signIn = async (api: TestApi, email: string, password: string) =>
  (await api.browser().send('POST', '/api/auth/sign-in/email', { email, password })).status;
const tokenIn = (text: string) => decodeURIComponent(/#token=([\w%.-]+)/.exec(text)?.[1] ?? '');

describe('a new password', () => {
  it('comes by a mailed link that works once and ends all sessions', async () => {
    const { api, post } = await startWithMail();
    const browser = await api.signedIn('recruiter');
    expect(await ask(api, 'recruiter@people.example')).toMatchObject({ status: 204 });
    await api.accounts.idle();
    expect(post.mails).toHaveLength(1);
    const [mail] = post.mails;
    expect(mail?.to).toBe('recruiter@people.example');
    const token = tokenIn(mail?.text ?? '');
    expect(await reset(api, token)).toMatchObject({ status: 204 });
    expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 401 });
    expect(await signIn(api, 'recruiter@people.example', NEW_PASSWORD)).toBe(200);
    expect(await signIn(api, 'recruiter@people.example', PASSWORD)).toBe(401);
    expect(await reset(api, token)).toMatchObject({
      status: 400,
      body: { type: 'urn:vitae:problem:auth.link-invalid' },
    });
    expect(api.logged()).not.toContain(token);
  });

  it('is answered alike for an address that nobody has, and mails nothing then', async () => {
    const { api, post } = await startWithMail();
    await api.signedIn('recruiter');
    const [known, unknown] = [await ask(api, 'recruiter@people.example'), await ask(api, 'nobody@people.example')];
    await api.accounts.idle();
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect(post.mails.map((mail) => mail.to)).toEqual(['recruiter@people.example']);
  });

  it('is limited for one address', async () => {
    const { api } = await startWithMail();
    const statuses: number[] = [];
    for (let round = 0; round < 6; round += 1) statuses.push((await ask(api, 'nobody@people.example')).status);
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429]);
  });

  it('comes by a link that an admin passes on, where there is no mail server', async () => {
    const api = await start();
    const admin = await api.signedIn('admin');
    const recruiter = await api.signedIn('recruiter');
    const { user } = Object((await recruiter.send('GET', '/api/me')).body);
    const made = await admin.send('POST', `/api/auth/members/${user.id}/password-reset`);
    expect(made.status).toBe(200);
    const { link } = Object(made.body);
    expect(link).toContain('http://localhost:3000/reset-password#token=');
    expect(await reset(api, tokenIn(link))).toMatchObject({ status: 204 });
    expect(await signIn(api, 'recruiter@people.example', NEW_PASSWORD)).toBe(200);
    expect(await recruiter.send('POST', `/api/auth/members/${user.id}/password-reset`)).toMatchObject({ status: 401 });
  });

  it('without a mail server logs the link of an admin only, and no address', async () => {
    const api = await start();
    await api.signedIn('admin');
    await api.signedIn('recruiter');
    await ask(api, 'recruiter@people.example');
    await api.accounts.idle();
    expect(api.logged()).not.toContain('#token=');
    await ask(api, 'admin@people.example');
    await api.accounts.idle();
    expect(api.logged()).not.toContain('people.example');
    expect(await reset(api, tokenIn(api.logged()))).toMatchObject({ status: 204 });
    expect(await signIn(api, 'admin@people.example', NEW_PASSWORD)).toBe(200);
  });

  it('leads only to our own pages, whatever the request says', async () => {
    const { api, post } = await startWithMail();
    await api.signedIn('recruiter');
    const body = { email: 'recruiter@people.example', redirectTo: 'https://elsewhere.example' };
    const headers = { 'x-forwarded-host': 'elsewhere.example' };
    await api.browser().send('POST', '/api/auth/request-password-reset', body, headers);
    await api.accounts.idle();
    expect(post.mails[0]?.text).toContain('http://localhost:3000/reset-password#token=');
    expect(post.mails[0]?.text).not.toContain('elsewhere');
  });
});

describe('signing up', () => {
  const PERSON = { name: 'Cleo', email: 'Cleo@People.example', password: PASSWORD };

  it('does not exist unless it is open', async () => {
    const api = await start();
    expect(await api.browser().send('POST', '/api/auth/sign-up/email', PERSON)).toMatchObject({ status: 404 });
  });

  it('makes a candidate with a workspace of their own', async () => {
    const api = await start({ accounts: { openSignUp: true } });
    const browser = api.browser();
    expect(await browser.send('POST', '/api/auth/sign-up/email', PERSON)).toMatchObject({
      status: 200,
      body: { status: 'signed-in', me: { role: 'candidate', user: { email: 'cleo@people.example' } } },
    });
    expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 200, body: { role: 'candidate' } });
    expect(await api.browser().send('POST', '/api/auth/sign-up/email', PERSON)).toMatchObject({ status: 401 });
  });

  it('with a mail server says the same for a known address, and the mail tells', async () => {
    const { api, post } = await startWithMail({ openSignUp: true });
    const first = await api.browser().send('POST', '/api/auth/sign-up/email', PERSON);
    await api.accounts.idle();
    const other = { ...PERSON, name: 'Eve', password: 'the password of Eve' };
    const second = await api.browser().send('POST', '/api/auth/sign-up/email', other);
    await api.accounts.idle();
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    expect(post.mails).toHaveLength(2);
    expect(await signIn(api, PERSON.email, PASSWORD)).toBe(401);
    const forged = await api.browser().send('GET', '/api/auth/verify-email?token=forged');
    expect([forged.status, forged.headers.get('location')]).toEqual([303, '/sign-in?verified=0']);
    const path =
      /http:\/\/localhost:3000(\/api\/auth\/verify-email\?token=\S+)/.exec(post.mails[0]?.text ?? '')?.[1] ?? '';
    const opened = await api.browser().send('GET', path);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/sign-in?verified=1']);
    expect(await signIn(api, PERSON.email, PASSWORD)).toBe(200);
    expect(await signIn(api, PERSON.email, other.password)).toBe(401);
    expect(api.logged()).not.toContain('leo@');
  });
});
