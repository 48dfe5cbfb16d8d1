import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, expectReadableInDark, watchErrors } from './page-checks.ts';
import { damagedPdf, PEOPLE, textResume } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { VITAE_OPEN_SIGN_UP: 'true' } }), borrowBrowser()]);
  session = await setUp(server);
  for (const document of [...PEOPLE.map(textResume), damagedPdf()]) {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(document.buffer)], { type: document.mimeType }), document.name);
    const headers = { cookie: session.cookie, origin: server.url };
    const reply = await fetch(`${server.url}/api/resumes/upload`, { method: 'POST', headers, body });
    expect(reply.status).toBe(202);
  }
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Light; the colours of each are looked at in dark too. */
const VIEWS = [
  { name: 'wide', viewport: { width: 1360, height: 850 }, isMobile: false },
  { name: 'a phone', viewport: { width: 390, height: 844 }, isMobile: true },
] as const;

const OPEN_PAGES = [
  ['/sign-in', 'Sign in'],
  ['/sign-up', 'Sign up'],
  ['/reset-password', 'Reset the password'],
  ['/reset-password#token=x', 'Choose a new password'],
  ['/invite', 'This invitation does not work any more'],
  ['/setup', 'Vitae is set up already'],
] as const;

const PAGES = [
  ['/', 'Résumés'],
  ['/?text=nothing-like-this', 'No résumé fits these filters'],
  ['/settings/account', 'Where you are signed in'],
  ['/settings/appearance', 'Theme'],
  ['/settings/api-keys', 'API keys'],
  ['/settings/members', 'Members'],
  ['/settings/workspace', 'Server'],
  ['/nowhere', 'There is nothing here'],
] as const;

describe.each(VIEWS)('on $name', ({ name: _name, ...view }) => {
  const look: BrowserContextOptions = { ...view, hasTouch: view.isMobile, colorScheme: 'light' };
  let stranger: BrowserContext;
  let admin: BrowserContext;
  beforeAll(async () => {
    stranger = await openContext(browser, server, undefined, look);
    admin = await openContext(browser, server, session, look);
  });
  afterAll(() => Promise.all([stranger.close(), admin.close()]));
  // Also after a failure: pages that stay open keep the browser's few connections to the server.
  afterEach(async () => {
    for (const page of [...stranger.pages(), ...admin.pages()]) await page.close();
  });

  it.each(OPEN_PAGES)('%s has no violation', async (path, heading) => {
    const page = await stranger.newPage();
    await page.goto(path);
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    await expectAccessible(page);
    await expectReadableInDark(page);
  });

  it.each(PAGES)('%s has no violation and fits the width', async (path, heading) => {
    const page = await admin.newPage();
    const errors = watchErrors(page);
    await page.goto(path);
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    // Everything that was on its way is there.
    await page.waitForFunction(() => document.querySelector('.animate-pulse-soft') === null);
    await expectAccessible(page);
    await expectReadableInDark(page);
    await expectNoOverflow(page);
    expect(errors.all).toEqual([]);
  });
});
