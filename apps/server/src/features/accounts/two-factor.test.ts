import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, type TestDatabase } from '../../platform/testing/test-database.ts';
import { PASSWORD, startTestApi, type TestApi } from './testing/test-api.ts';
import type { TestBrowser } from './testing/test-browser.ts';

const server = await startTestServer();
afterAll(() => server.close());

const Setup = z.object({ uri: z.string(), secret: z.string(), backupCodes: z.array(z.string()) });
const Members = z.object({
  items: z.array(z.object({ userId: z.string(), role: z.string(), twoFactor: z.boolean() })),
});
const TWO_FACTOR = '/api/auth/two-factor';

interface Fixture {
  readonly api: TestApi;
  readonly database: TestDatabase;
  /** Moves the clock on. */
  readonly wait: (seconds: number) => void;
  readonly codeOf: (secret: string, secondsAhead?: number) => string;
}

const running: TestApi[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((api) => api.close()));
});

async function start(): Promise<Fixture> {
  let time = Date.now();
  const database = await server.createDatabase();
  const api = await startTestApi(database, { now: () => new Date(time) });
  running.push(api);
  return {
    api,
    database,
    wait: (seconds) => {
      time += seconds * 1000;
    },
    codeOf: (secret, secondsAhead = 0) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: time + secondsAhead * 1000 }),
  };
}

/** Turns it on and moves on to the next code. */
async function turnOn({ codeOf, wait }: Fixture, browser: TestBrowser) {
  const begun = await browser.send('POST', `${TWO_FACTOR}/enable`, { password: PASSWORD });
  expect(begun.status).toBe(200);
  const setup = Setup.parse(begun.body);
  const confirmed = await browser.send('POST', `${TWO_FACTOR}/confirm`, { code: codeOf(setup.secret) });
  expect(confirmed).toMatchObject({ status: 200, body: { enabled: true, backupCodesLeft: 10 } });
  wait(30);
  return setup;
}

async function enterPassword(api: TestApi, name: string): Promise<TestBrowser> {
  const browser = api.browser();
  const body = { email: `${name}@people.example`, password: PASSWORD };
  const answer = await browser.send('POST', '/api/auth/sign-in/email', body);
  expect(answer).toMatchObject({ status: 401, body: { type: 'urn:vitae:problem:auth.two-factor-required' } });
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^vitae\.second_step=.*HttpOnly; SameSite=Lax$/),
  ]);
  return browser;
}

const verify = (browser: TestBrowser, code: string) => browser.send('POST', `${TWO_FACTOR}/verify`, { code });

describe('two-factor sign-in', () => {
  it('takes the password to begin, and a code of the app to take effect', async () => {
    const { api, codeOf } = await start();
    const rita = await api.signedIn('recruiter', 'rita');
    const phone = api.browser();
    await phone.send('POST', '/api/auth/sign-in/email', { email: 'rita@people.example', password: PASSWORD });
    expect(await rita.send('POST', `${TWO_FACTOR}/enable`, { password: 'not the password' })).toMatchObject({
      status: 401,
      body: { errors: [{ path: 'body.password' }] },
    });
    const begun = await rita.send('POST', `${TWO_FACTOR}/enable`, { password: PASSWORD });
    const { uri, secret, backupCodes } = Setup.parse(begun.body);
    expect(uri).toContain(`secret=${secret}`);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Vitae:rita%40people\.example\?/);
    expect(new Set(backupCodes).size).toBe(10);
    expect(await rita.send('GET', TWO_FACTOR)).toMatchObject({ body: { enabled: false } });
    expect(await phone.send('GET', '/api/me')).toMatchObject({ status: 200 });

    for (const code of ['000000', backupCodes[0] ?? '', 'nonsense']) {
      expect(await rita.send('POST', `${TWO_FACTOR}/confirm`, { code })).toMatchObject({ status: 401 });
    }
    expect(await rita.send('POST', `${TWO_FACTOR}/confirm`, { code: codeOf(secret) })).toMatchObject({ status: 200 });
    expect(await rita.send('GET', '/api/me')).toMatchObject({ status: 200 });
    expect(await phone.send('GET', '/api/me')).toMatchObject({ status: 401 });
    expect(await rita.send('POST', `${TWO_FACTOR}/enable`, { password: PASSWORD })).toMatchObject({ status: 409 });
  });

  it('gives no session for the password alone, and one for the code', async () => {
    const fixture = await start();
    const { api, codeOf, database } = fixture;
    const { secret } = await turnOn(fixture, await api.signedIn('recruiter', 'rita'));
    const sessions = () => database.ownerDb.selectFrom('auth.session').selectAll().execute();
    const before = (await sessions()).length;
    const browser = await enterPassword(api, 'rita');
    expect((await sessions()).length).toBe(before);
    expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 401 });
    const answer = await verify(browser, codeOf(secret));
    expect(answer).toMatchObject({ status: 200, body: { role: 'recruiter', user: { email: 'rita@people.example' } } });
    expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 200 });
    expect(browser.cookie()).not.toContain('second_step');
    const listed = await browser.send('GET', '/api/auth/sessions');
    expect(listed).toMatchObject({ body: { items: [{ current: true, ipAddress: '127.0.0.1' }, {}] } });
  });

  it('still refuses a wrong password, and a code without a password', async () => {
    const fixture = await start();
    const { api, codeOf } = fixture;
    const { secret } = await turnOn(fixture, await api.signedIn('recruiter', 'rita'));
    const body = { email: 'rita@people.example', password: 'not the password' };
    const answer = await api.browser().send('POST', '/api/auth/sign-in/email', body);
    expect(answer).toMatchObject({ status: 401, body: { type: 'urn:vitae:problem:auth.invalid' } });
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await verify(api.browser(), codeOf(secret))).toMatchObject({
      status: 401,
      body: { type: 'urn:vitae:problem:auth.invalid' },
    });
    const forged = { cookie: `vitae.second_step=${'A'.repeat(43)}` };
    expect(await api.browser().send('POST', `${TWO_FACTOR}/verify`, { code: codeOf(secret) }, forged)).toMatchObject({
      status: 401,
    });
  });

  it('takes each code once, also when it comes twice at once, and none that is older', async () => {
    const fixture = await start();
    const { api, codeOf, wait } = fixture;
    const { secret } = await turnOn(fixture, await api.signedIn('recruiter', 'rita'));
    const earlier = codeOf(secret);
    wait(30);
    const code = codeOf(secret);
    const browsers = [await enterPassword(api, 'rita'), await enterPassword(api, 'rita')];
    const answers = await Promise.all(browsers.map((browser) => verify(browser, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const third = await enterPassword(api, 'rita');
    expect(await verify(third, code)).toMatchObject({
      status: 401,
      body: { type: 'urn:vitae:problem:auth.code-invalid', errors: [{ path: 'body.code' }] },
    });
    expect(await verify(third, earlier)).toMatchObject({ status: 401 });
    expect(await verify(third, codeOf(secret, 90))).toMatchObject({ status: 401 });
    expect(await verify(third, codeOf(secret, 30))).toMatchObject({ status: 200 });
  });

  it('takes each backup code once, however it is typed', async () => {
    const fixture = await start();
    const { api } = fixture;
    const { backupCodes } = await turnOn(fixture, await api.signedIn('recruiter', 'rita'));
    const typed = ` ${backupCodes[3]?.toUpperCase().replace('-', ' ')} `;
    const rita = await enterPassword(api, 'rita');
    expect(await verify(rita, typed)).toMatchObject({ status: 200 });
    expect(await rita.send('GET', TWO_FACTOR)).toMatchObject({ body: { enabled: true, backupCodesLeft: 9 } });
    expect(await verify(await enterPassword(api, 'rita'), typed)).toMatchObject({ status: 401 });

    const renewed = await rita.send('POST', `${TWO_FACTOR}/backup-codes`, { password: PASSWORD });
    const codes = z.object({ backupCodes: z.array(z.string()) }).parse(renewed.body).backupCodes;
    expect(await verify(await enterPassword(api, 'rita'), backupCodes[5] ?? '')).toMatchObject({ status: 401 });
    expect(await verify(await enterPassword(api, 'rita'), codes[0] ?? '')).toMatchObject({ status: 200 });
  });

  it('forgets a begun sign-in after five minutes', async () => {
    const fixture = await start();
    const { api, codeOf, wait } = fixture;
    const { secret } = await turnOn(fixture, await api.signedIn('recruiter', 'rita'));
    const browser = await enterPassword(api, 'rita');
    wait(301);
    expect(await verify(browser, codeOf(secret))).toMatchObject({
      status: 401,
      body: { type: 'urn:vitae:problem:auth.invalid' },
    });
  });

  it('blocks the account’s second step after ten wrong codes, whatever the address', async () => {
    const fixture = await start();
    const { api, codeOf } = fixture;
    const { secret } = await turnOn(fixture, await api.signedIn('recruiter', 'rita'));
    const browser = await enterPassword(api, 'rita');
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await verify(browser, 'aaaaa-aaaaa')).toMatchObject({ status: 401 });
    }
    expect(await verify(await enterPassword(api, 'rita'), codeOf(secret))).toMatchObject({ status: 429 });
  });

  it('keeps neither the secret nor the backup codes readable, and out of the log', async () => {
    const fixture = await start();
    const { api, database } = fixture;
    const { secret, backupCodes } = await turnOn(fixture, await api.signedIn('recruiter', 'rita'));
    const [row] = await database.ownerDb.selectFrom('auth.two_factor').select('secret').execute();
    expect(row?.secret.includes(secret)).toBe(false);
    expect(api.logged()).not.toContain(secret);
    for (const code of backupCodes) expect(api.logged()).not.toContain(code);
  });

  it('is turned off with the password', async () => {
    const fixture = await start();
    const { api } = fixture;
    const rita = await api.signedIn('recruiter', 'rita');
    await turnOn(fixture, rita);
    expect(await rita.send('POST', `${TWO_FACTOR}/disable`, { password: 'not the password' })).toMatchObject({
      status: 401,
    });
    expect(await rita.send('POST', `${TWO_FACTOR}/disable`, { password: PASSWORD })).toMatchObject({ status: 204 });
    const body = { email: 'rita@people.example', password: PASSWORD };
    expect(await api.browser().send('POST', '/api/auth/sign-in/email', body)).toMatchObject({ status: 200 });
  });
});

describe('an admin', () => {
  it('sees who has it, and turns it off for a member who lost the phone', async () => {
    const fixture = await start();
    const { api } = fixture;
    const admin = await api.signedIn('admin', 'ada');
    const rita = await api.signedIn('recruiter', 'rita');
    await turnOn(fixture, rita);
    const { items } = Members.parse((await admin.send('GET', '/api/auth/members')).body);
    items.sort((a, b) => a.role.localeCompare(b.role));
    expect(items.map(({ role, twoFactor }) => [role, twoFactor])).toEqual([
      ['admin', false],
      ['recruiter', true],
    ]);
    const path = `/api/auth/members/${items[1]?.userId}/two-factor`;
    expect(await rita.send('DELETE', path)).toMatchObject({ status: 404 });
    expect(await admin.send('DELETE', path)).toMatchObject({ status: 204 });
    expect(await admin.send('DELETE', path)).toMatchObject({ status: 404 });
    const body = { email: 'rita@people.example', password: PASSWORD };
    expect(await api.browser().send('POST', '/api/auth/sign-in/email', body)).toMatchObject({ status: 200 });
  });

  it('can do it neither for a stranger nor for somebody who also works elsewhere', async () => {
    const fixture = await start();
    const { api, database } = fixture;
    const admin = await api.signedIn('admin', 'ada');
    const cora = await api.signedIn('candidate', 'cora');
    await turnOn(fixture, cora);
    const { id: userId } = await database.ownerDb
      .selectFrom('auth.user')
      .select('id')
      .where('email', '=', 'cora@people.example')
      .executeTakeFirstOrThrow();
    const path = `/api/auth/members/${userId}/two-factor`;
    expect(await admin.send('DELETE', path)).toMatchObject({ status: 404 });
    const ada = z.object({ workspace: z.object({ id: z.string() }) }).parse((await admin.send('GET', '/api/me')).body);
    const { id: elsewhere } = await database.ownerDb
      .insertInto('auth.workspace')
      .values({ name: 'Elsewhere' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await database.ownerDb
      .insertInto('auth.membership')
      .values([
        { workspace_id: ada.workspace.id, user_id: userId, role: 'recruiter' },
        { workspace_id: elsewhere, user_id: userId, role: 'admin' },
      ])
      .execute();
    expect(await admin.send('DELETE', path)).toMatchObject({ status: 409 });
    expect(await admin.send('POST', `/api/auth/members/${userId}/password-reset`)).toMatchObject({ status: 409 });
  });
});

it('an invitation joins, and then asks for the code as well', async () => {
  const fixture = await start();
  const { api, codeOf } = fixture;
  const admin = await api.signedIn('admin', 'ada');
  const { secret } = await turnOn(fixture, await api.signedIn('candidate', 'cora'));
  const made = await admin.send('POST', '/api/auth/invitations', { email: 'cora@people.example', role: 'recruiter' });
  const { link } = z.object({ link: z.string() }).parse(made.body);
  const token = decodeURIComponent(new URL(link).hash.replace('#token=', ''));
  const browser = api.browser();
  expect(await browser.send('POST', '/api/auth/invitations/accept', { token, password: PASSWORD })).toMatchObject({
    status: 401,
    body: { type: 'urn:vitae:problem:auth.two-factor-required' },
  });
  expect(await browser.send('GET', '/api/me')).toMatchObject({ status: 401 });
  expect(await verify(browser, codeOf(secret))).toMatchObject({ status: 200, body: { role: 'recruiter' } });
});
