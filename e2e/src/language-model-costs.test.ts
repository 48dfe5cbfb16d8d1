// What language models cost, seen by an admin: prices of one's own, budgets, what is kept, assistants, and the word before an import.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, type PageErrors, watchErrors } from './page-checks.ts';
import { takePicture } from './page-views.ts';
import { PEOPLE, textResume } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let page: Page;
let errors: PageErrors;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  const session = await setUp(server);
  page = await (await openContext(browser, server, session, { viewport: { width: 1360, height: 900 } })).newPage();
  errors = watchErrors(page);
  await page.goto('/admin/language-models');
  await page.getByRole('button', { name: 'Add a provider' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a provider' });
  await dialog.getByLabel('Kind').selectOption({ label: 'OpenAI-compatible server' });
  await dialog.getByLabel('Name').fill('Our own server');
  // Port 9 is the discard service's, which nobody runs.
  await dialog.getByLabel('Address').fill('http://127.0.0.1:9/v1');
  await dialog.getByLabel('Model', { exact: true }).fill('our-own-model');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /Our own server/ }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it('says what a model costs from a day on', async () => {
  await page.goto('/admin/language-models/prices');
  await page.getByRole('button', { name: 'Add a price' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a price' });
  await dialog.getByLabel('Kind of provider').selectOption({ label: 'OpenAI-compatible server' });
  await dialog.getByLabel('Model', { exact: true }).fill('our-own-model');
  await dialog.getByLabel('In', { exact: true }).fill('0.5');
  await dialog.getByLabel('Out', { exact: true }).fill('2');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  // The source is needed.
  await dialog.getByLabel('Source').fill('Our electricity');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /our-own-model/ });
  await row.getByText('Counts today').waitFor();
  await page.getByLabel('Model', { exact: true }).fill('luna');
  await expect.poll(() => row.count()).toBe(0);
  await expectAccessible(page);
  await takePicture(page, 'language-model-prices');
});

it('gives a template a budget, and says for how many days answers are kept', async () => {
  await page.goto('/admin/language-models');
  await page.getByLabel('A budget for').selectOption({ label: 'Template: CV data extractor' });
  await page.getByLabel('Dollars a day, CV data extractor').fill('3');
  await page.getByRole('button', { name: 'Save the budgets' }).click();
  await page.getByText('The budgets are saved.').waitFor();
  await page.getByLabel('Days that answers are kept').fill('7');
  const kept = page.getByRole('region', { name: 'What is kept' });
  await kept.getByRole('button', { name: 'Save the days' }).click();
  await page.getByText('Saved. What is older is deleted.').waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Dollars a day, CV data extractor').inputValue()).toBe('3');
  await expect.poll(() => page.getByLabel('Days that answers are kept').inputValue()).toBe('7');
  await expectAccessible(page);
  await takePicture(page, 'language-model-budgets', { fullPage: true });
});

it('shows an assistant for each template and provider', async () => {
  await page.goto('/admin/language-models/assistants');
  await page.getByRole('row', { name: /CV data extractor/ }).waitFor();
  await page.getByRole('button', { name: 'Look through' }).click();
  await page.getByText('All are as they should be.').waitFor();
  await expectAccessible(page);
  await takePicture(page, 'language-model-assistants');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverflow(page);
  await page.setViewportSize({ width: 1360, height: 900 });
});

it('says what an import will cost before it begins, and begins only then', async () => {
  await page.goto('/admin/language-models');
  await page.getByLabel('Users').selectOption({ label: 'Everybody' });
  await page.getByRole('region', { name: 'Who gets a language model' }).getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved. It holds for the next document.').waitFor();
  await page.goto('/import');
  await page.getByLabel('Read by').selectOption({ label: 'A language model first' });
  const files = PEOPLE.slice(0, 2).map((person) => textResume(person));
  await page.getByLabel('Files to import').setInputFiles(files);
  await page.getByText(/^About \$0\.\d+ for 2 documents\.$/).waitFor();
  await page.getByText(/asked of our-own-model, by the length of a usual résumé/).waitFor();
  await expectAccessible(page);
  await takePicture(page, 'import-estimate');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('No import yet').waitFor();
  await page.getByLabel('Read by').selectOption({ label: 'This server alone' });
  await page.getByLabel('Files to import').setInputFiles(files);
  await page.getByText('2 of 2 files done').waitFor();
  expect(errors.all).toEqual([]);
});
