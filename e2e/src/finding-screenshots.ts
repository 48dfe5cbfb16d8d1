// Pictures of the page of candidates for the documentation. Invented people only.
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { fillPool } from './fill-pool.ts';
import { openContext, type TestServer } from './harness.ts';

const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.4 };
const PHONE: BrowserContextOptions = {
  ...{ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  ...{ isMobile: true, hasTouch: true },
};
const PEOPLE = 1500;
const SEARCH = '/candidates?text=regional%20databases&skill=["PostgreSQL"]';

/** Writes `search.png`, `search-dark.png` with some chosen, and `search-phone.png`. Puts many candidates into the pool. */
export async function shootSearch(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  await fillPool(server, PEOPLE);
  const shoot = async (name: string, look: BrowserContextOptions, prepare: (page: Page) => Promise<void>) => {
    const context = await openContext(browser, server, session, look);
    const page = await context.newPage();
    await page.goto(SEARCH);
    await page.locator('mark').first().waitFor();
    await prepare(page);
    await page.screenshot({ path: join(folder, name) });
    await context.close();
  };
  await shoot('search.png', { ...WIDE, colorScheme: 'light' }, async (page) => {
    await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: 'Active' }).waitFor();
    await page.getByRole('table', { name: 'Candidates' }).getByRole('link').nth(1).press('o');
    await page.getByRole('list', { name: 'More like this' }).getByRole('listitem').first().waitFor();
  });
  await shoot('search-dark.png', { ...WIDE, colorScheme: 'dark' }, async (page) => {
    for (const key of ['j', 'j', 'Space', 'Shift+J', 'Shift+J']) await page.keyboard.press(key);
    await page.getByText('3 chosen').waitFor();
    await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: 'Active' }).waitFor();
  });
  await shoot('search-phone.png', { ...PHONE, colorScheme: 'light' }, async () => undefined);
}
