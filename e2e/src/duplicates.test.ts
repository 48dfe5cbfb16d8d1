import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { LIKELY, sendPairs } from './duplicate-people.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, watchErrors } from './page-checks.ts';
import { VIEWS } from './page-views.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  await sendPairs(server, session);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const pairs = (page: Page) => page.getByRole('list', { name: 'Pairs to decide about' }).getByRole('link');
const openPage = async (path: string, look: BrowserContextOptions = {}): Promise<Page> => {
  const page = await (await openContext(browser, server, session, look)).newPage();
  await page.goto(path);
  return page;
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

it.each(VIEWS)('queue, comparison and update have no violation on $name', async ({ name: _name, ...view }) => {
  const page = await openPage('/candidates', view);
  const errors = watchErrors(page);
  const check = async () => {
    await expectAccessible(page);
    await expectNoOverflow(page);
  };
  if ('isMobile' in view) {
    await page.getByRole('button', { name: 'More' }).click();
    await check();
  }
  await page.getByRole('link', { name: /^Duplicates/ }).click();
  await pairs(page).first().waitFor();
  await check();
  await pairs(page).first().click();
  await page.getByRole('region', { name: 'Differences' }).waitFor();
  await check();
  await page.goto('/candidates');
  await page.getByRole('link', { name: 'Otis Vane' }).click();
  await page.getByRole('button', { name: 'Show what changed' }).click();
  await page.getByRole('region', { name: 'Update by a résumé' }).getByText('Before: ').first().waitFor();
  await check();
  expect(errors.all).toEqual([]);
  await page.context().close();
});

describe('with the keyboard alone', () => {
  it('a pair is told apart, and that is taken back', async () => {
    const page = await openPage('/duplicates');
    await pairs(page)
      .nth(LIKELY.length - 1)
      .waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const label = (await pairs(page).nth(1).getAttribute('aria-label')) ?? '';
    await expect.poll(() => focused(page)).toBe(label);
    await page.keyboard.press('n');
    await expect.poll(() => pairs(page).count()).toBe(LIKELY.length - 1);
    await page.getByRole('tab', { name: /To decide/ }).focus();
    await page.keyboard.press('ArrowRight');
    const told = page.getByRole('list', { name: 'Pairs told apart' }).getByRole('link');
    await expect.poll(() => told.first().getAttribute('aria-label')).toBe(label);
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toBe(label);
    await page.keyboard.press('z');
    await page.getByText('Nobody was told apart').waitFor();
    await page.goto('/duplicates');
    await pairs(page)
      .nth(LIKELY.length - 1)
      .waitFor();
    await page.context().close();
  });

  it('two are compared, merged by field, found under the old address, and taken apart', async () => {
    const page = await openPage('/duplicates');
    await page.getByRole('link', { name: 'Compare Imogen Thistlewood and Imogen Thistlewood' }).focus();
    await page.keyboard.press('Enter');
    const differences = page.getByRole('region', { name: 'Differences' });
    const mails = differences.getByRole('group', { name: 'E-mail address' });
    await mails.getByRole('radio', { checked: true }).focus();
    const result = differences.getByLabel('E-mail address after the merge');
    await expect
      .poll(() => result.innerText())
      .toMatch(/web\.example[\s\S]*post\.example|post\.example[\s\S]*web\.example/);
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => result.innerText())
      .not.toMatch(/web\.example[\s\S]*post\.example|post\.example[\s\S]*web\.example/);
    const mail = (await result.innerText()).split('\n').at(-1) ?? '';
    const [, keptId = '', goneId = ''] = /duplicates\/([^/]+)\/([^/]+)$/.exec(page.url()) ?? [];
    await page.keyboard.press('m');
    await page.getByRole('heading', { name: 'Imogen Thistlewood', level: 1 }).waitFor();
    expect(page.url()).toContain(keptId);
    expect(await page.getByRole('region', { name: 'In short' }).innerText()).toContain(mail);

    await page.goto(`/candidates/${goneId}`);
    await page.waitForURL(`**/candidates/${keptId}`);
    const timeline = page.getByRole('list', { name: 'Timeline' });
    await timeline.getByRole('button', { name: /^Take Imogen Thistlewood apart/ }).focus();
    await page.keyboard.press('Enter');
    await timeline.getByText('Taken apart from Imogen Thistlewood').waitFor();
    await page.goto(`/candidates/${goneId}`);
    await page.getByRole('heading', { name: 'Imogen Thistlewood', level: 1 }).waitFor();
    expect(page.url()).toContain(goneId);
    await page.context().close();
  });

  it('an update by a second résumé is shown, and taken back with what was corrected since', async () => {
    const page = await openPage('/candidates');
    await page.getByRole('link', { name: 'Otis Vane' }).focus();
    await page.keyboard.press('Enter');
    const update = page.getByRole('region', { name: 'Update by a résumé' });
    await update.getByText('Updated from otis-vane-2024.txt').waitFor();
    const profile = page.getByRole('region', { name: 'Work' });
    await profile.getByText('Depot Manager').first().waitFor();
    await page.getByRole('button', { name: 'Correct Name', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Otis Vane-Ford');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Otis Vane-Ford', level: 1 }).waitFor();
    await update.getByRole('button', { name: 'Take the update back' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => profile.getByText('Depot Manager').count()).toBe(0);
    await page.getByRole('heading', { name: 'Otis Vane-Ford', level: 1 }).waitFor();
    expect(await update.count()).toBe(0);
    await page.context().close();
  });
});
