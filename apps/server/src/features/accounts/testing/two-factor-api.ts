// For tests: the API with a clock that is moved by hand, and people with two-factor sign-in.
import { Secret, TOTP } from 'otpauth';
import { expect } from 'vitest';
import { z } from 'zod';
import type { TestDatabase } from '../../../platform/testing/test-database.ts';
import { PASSWORD, startTestApi, type TestApi } from './test-api.ts';
import type { Answer, TestBrowser } from './test-browser.ts';

export const TWO_FACTOR = '/api/auth/two-factor';
export const TwoFactorSetup = z.object({ uri: z.string(), secret: z.string(), backupCodes: z.array(z.string()) });

export interface TwoFactorApi {
  readonly api: TestApi;
  readonly database: TestDatabase;
  /** Moves the clock on. */
  readonly wait: (seconds: number) => void;
  readonly codeOf: (secret: string, secondsAhead?: number) => string;
}

export async function startTwoFactorApi(database: TestDatabase): Promise<TwoFactorApi> {
  let time = Date.now();
  const api = await startTestApi(database, { now: () => new Date(time) });
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
export async function turnOn({ codeOf, wait }: TwoFactorApi, browser: TestBrowser) {
  const begun = await browser.send('POST', `${TWO_FACTOR}/enable`, { password: PASSWORD });
  expect(begun.status).toBe(200);
  const setup = TwoFactorSetup.parse(begun.body);
  const confirmed = await browser.send('POST', `${TWO_FACTOR}/confirm`, { code: codeOf(setup.secret) });
  expect(confirmed).toMatchObject({ status: 200, body: { enabled: true, backupCodesLeft: 10 } });
  wait(30);
  return setup;
}

/** The right password: a cookie for the code, and no session. */
export async function enterPassword(api: TestApi, name: string): Promise<TestBrowser> {
  const browser = api.browser();
  const body = { email: `${name}@people.example`, password: PASSWORD };
  const answer = await browser.send('POST', '/api/auth/sign-in/email', body);
  expect(answer).toMatchObject({ status: 401, body: { type: 'urn:vitae:problem:auth.two-factor-required' } });
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^vitae\.second_step=.*HttpOnly; SameSite=Lax$/),
  ]);
  return browser;
}

export function verify(browser: TestBrowser, code: string): Promise<Answer> {
  return browser.send('POST', `${TWO_FACTOR}/verify`, { code });
}
