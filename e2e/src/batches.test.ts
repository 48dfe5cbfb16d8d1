import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, type PageErrors, watchErrors } from './page-checks.ts';
import { damagedPdf, emptyFile, PEOPLE, textResume } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
let context: BrowserContext;
let page: Page;
let errors: PageErrors;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  session = await setUp(server);
  context = await openContext(browser, server, session, { viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  errors = watchErrors(page, [/ERR_INTERNET_DISCONNECTED/, /Failed to load resource/]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const tab = (name: RegExp) => page.getByRole('tab', { name });
const files = () => page.getByRole('table', { name: 'Files of this import' });

it('takes many files, shows what became of each by bin, and all of it works with the keyboard', async () => {
  await page.goto('/import');
  await page.getByText('No import yet').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Name of the import').fill('Spring fair');
  await page.getByLabel('Tags').fill('fair, 2026');
  const good = PEOPLE.slice(0, 2).map((person) => textResume(person));
  const [first] = good;
  if (first === undefined) throw new Error('There are no people.');
  const twin = { ...first, name: 'the-same-again.txt' };
  await page.getByLabel('Files to import').setInputFiles([...good, twin, damagedPdf(), emptyFile()]);
  await page.getByRole('heading', { name: 'Spring fair' }).waitFor();
  await page.getByText('5 of 5 files done').waitFor();
  await tab(/All\s*5/).waitFor();
  await tab(/Duplicate\s*1/).waitFor();
  await expectAccessible(page);

  await tab(/All/).focus();
  await page.keyboard.press('End');
  await page.getByText('The file is empty.').waitFor();
  await expect.poll(() => files().getByRole('row').count()).toBe(2);
  await tab(/Unreadable/).click();
  await files().getByText('Unreadable').waitFor();
  await page.reload();
  await files().getByText('Unreadable').waitFor();
  await page.getByRole('button', { name: /Read all 1 again/ }).click();
  await page.getByText('5 of 5 files done').waitFor();
  expect(errors.all).toEqual([]);
});

it('goes on by itself after the tab was closed while the connection was lost', async () => {
  await page.goto('/import');
  await page.getByLabel('Name of the import').fill('Broken line');
  await page.route('**/api/batches/*/files?**', (route) => route.abort());
  const [, , person] = PEOPLE;
  if (person === undefined) throw new Error('There are too few people.');
  await page.getByLabel('Files to import').setInputFiles([textResume(person)]);
  await page.getByText('Sending waits and goes on by itself').waitFor();
  const address = page.url();
  await page.close();
  page = await context.newPage();
  await page.goto(address);
  await page.getByText('1 of 1 files done').waitFor();
  await page.goto('/import');
  await page.getByRole('link', { name: 'Broken line' }).waitFor();
  await page.getByRole('link', { name: 'Spring fair' }).waitFor();
});
