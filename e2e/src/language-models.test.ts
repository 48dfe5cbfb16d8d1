// The admin's page of language models: a provider is added, its test says what is wrong, and who is asked is chosen.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, expectReadableInDark, watchErrors } from './page-checks.ts';
import { takePicture } from './page-views.ts';

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

it('adds a provider whose test says that nobody answers, and chooses who is asked', async () => {
  const view = { viewport: { width: 1360, height: 900 } };
  const page = await (await openContext(browser, server, session, view)).newPage();
  const errors = watchErrors(page);
  await page.goto('/admin/language-models');
  await page.getByText('There is none, and nothing is sent anywhere.').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Add a provider' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a provider' });
  await dialog.getByLabel('Kind').selectOption({ label: 'OpenAI-compatible server' });
  await expectAccessible(page);
  await dialog.getByLabel('Name').fill('Our own server');
  // Port 9 is the discard service's, which nobody runs.
  await dialog.getByLabel('Address').fill('http://127.0.0.1:9/v1');
  await dialog.getByLabel('Model', { exact: true }).fill('small-model');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /Our own server/ });
  await row.getByRole('button', { name: 'Test', exact: true }).click();
  await row.getByText('Does not work').waitFor();
  await expectAccessible(page);

  await page.getByLabel('Users').selectOption({ label: 'A share of the users' });
  await page.getByLabel('Percent').fill('5');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved. It holds for the next document.').waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Percent').inputValue()).toBe('5');
  await expectReadableInDark(page);
  await takePicture(page, 'language-models', { fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverflow(page);
  await takePicture(page, 'language-models-phone', { fullPage: true });
  expect(errors.all).toEqual([]);
});
