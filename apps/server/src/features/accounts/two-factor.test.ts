import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer } from '../../platform/testing/test-database.ts';
import { PASSWORD, type TestApi } from './testing/test-api.ts';
import {
  enterPassword,
  startTwoFactorApi,
  TWO_FACTOR,
  type TwoFactorApi,
  TwoFactorSetup,
  turnOn,
  verify,
} from './testing/two-factor-api.ts';

const server = await startTestServer();
afterAll(() => server.close());

const running: TestApi[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((api) => api.close()));
});

async function start(): Promise<TwoFactorApi> {
  const fixture = await startTwoFactorApi(await server.createDatabase());
  running.push(fixture.api);
  return fixture;
}

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
    const { uri, secret, backupCodes } = TwoFactorSetup.parse(begun.body);
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
