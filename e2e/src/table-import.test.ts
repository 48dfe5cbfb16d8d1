import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, watchErrors } from './page-checks.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The first reading starts the reader; milliseconds that are generous on a busy machine. */
const READING_TIME = 150_000;

const TABLE = [
  'Name,Mail,Town,Firm,Shoe size',
  'Kim Sample,kim.sample@example.com,Leeds,Sample Works,38',
  'Noor Example,no mail,York,Example Group,41',
  'Alex Muster,alex.muster@example.com,Hull,Muster Ltd,44',
].join('\n');

it('a spreadsheet is mapped, looked at and taken in with the keyboard, and one that is none is refused', async () => {
  const context = await openContext(browser, server, session, { viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const errors = watchErrors(page, [/Failed to load resource/]);
  await page.goto('/import');
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('Spreadsheet to import').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await choose('broken.xlsx', Buffer.from('PK this is no workbook'));
  await page.getByText('This table could not be read').waitFor();
  await page.getByRole('button', { name: 'Choose another file' }).focus();
  await page.keyboard.press('Enter');
  await choose('people.csv', Buffer.from(TABLE));
  const columns = page.getByRole('region', { name: 'Columns' });
  await expect.poll(() => columns.getByLabel('What “Name” holds').inputValue()).toBe('name');
  await page.getByRole('table', { name: 'First rows' }).getByText('Alex Muster').waitFor();
  await page.getByRole('list', { name: 'Rows with something wrong' }).getByText('row 3').waitFor();
  await expectAccessible(page);

  const firm = columns.getByLabel('What “Firm” holds');
  await firm.focus();
  await page.keyboard.type('Employer');
  await expect.poll(() => firm.inputValue()).toBe('employer');
  const name = columns.getByLabel('What “Name” holds');
  const begin = page.getByRole('button', { name: 'Import 3 rows' });
  await name.selectOption('skip');
  await columns.getByLabel('What “Mail” holds').selectOption('skip');
  await page.getByText('No column holds a name, a mail address or a phone number.').waitFor();
  expect(await begin.isDisabled()).toBe(true);
  await name.selectOption('name');
  await expect.poll(() => begin.isEnabled()).toBe(true);
  await begin.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'people.csv', level: 1 }).waitFor();
  await page.getByText('3 of 3 files done').waitFor({ timeout: READING_TIME });
  await page.goto('/candidates');
  await page.getByRole('link', { name: 'Noor Example' }).waitFor();
  expect(errors.all).toEqual([]);
  await context.close();
});
