import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, expectReadableInDark, watchErrors } from './page-checks.ts';
import { PEOPLE, textResume } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  for (const document of PEOPLE.map(textResume)) {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(document.buffer)], { type: document.mimeType }), document.name);
    const headers = { cookie: session.cookie, origin: server.url };
    expect((await fetch(`${server.url}/api/resumes/upload`, { method: 'POST', headers, body })).status).toBe(202);
  }
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const rows = (page: Page) => page.getByRole('table', { name: 'Candidates' }).getByRole('link');

async function openPool(look: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await openContext(browser, server, session, look)).newPage();
  await page.goto('/candidates');
  await rows(page)
    .nth(PEOPLE.length - 1)
    .waitFor();
  return page;
}

const VIEWS = [
  { name: 'wide', viewport: { width: 1360, height: 850 }, isMobile: false },
  { name: 'a phone', viewport: { width: 390, height: 844 }, isMobile: true },
] as const;

it.each(VIEWS)('table, cards and profile have no violation on $name', async ({ name: _name, ...view }) => {
  const page = await openPool({ ...view, hasTouch: view.isMobile, colorScheme: 'light' });
  const errors = watchErrors(page);
  const check = async () => {
    await expectAccessible(page);
    await expectReadableInDark(page);
    await expectNoOverflow(page);
  };
  await check();
  await page.getByRole('button', { name: 'Show as cards' }).click();
  await page.getByRole('list', { name: 'Candidates' }).getByRole('link').first().waitFor();
  await check();
  await page.getByRole('list', { name: 'Candidates' }).getByRole('link').first().click();
  await page.getByRole('list', { name: 'Timeline' }).getByRole('listitem').first().waitFor();
  await check();
  expect(errors.all).toEqual([]);
  await page.context().close();
});

describe('with the keyboard alone', () => {
  it('rows are walked, chosen, shown beside and opened', async () => {
    const page = await openPool();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('j');
    await expect.poll(focused).toBe(await rows(page).nth(0).textContent());
    await page.keyboard.press('j');
    await expect.poll(focused).toBe(await rows(page).nth(1).textContent());
    await page.keyboard.press('x');
    await page.getByText('1 chosen').waitFor();
    await page.keyboard.press('Escape');
    const name = (await rows(page).nth(1).textContent()) ?? '';
    await page.keyboard.press('o');
    await page.getByRole('complementary', { name: 'Candidate in short' }).getByRole('heading', { name }).waitFor();
    await page.keyboard.press('Escape');
    await rows(page).nth(1).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.context().close();
  });
  it('a value is corrected in its place, and taken back', async () => {
    const page = await openPool();
    await rows(page).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Correct Name', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Renamed Person');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Renamed Person', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Take back' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Version 1 restored').waitFor();
    await expect.poll(() => page.getByRole('heading', { name: 'Renamed Person', level: 1 }).count()).toBe(0);
    await page.context().close();
  });
});
