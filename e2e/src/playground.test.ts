// A draft beside the published version on a document, what happens without money and without a provider, and the log of all that.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { addProvider, callAs, draftVersion, importText } from './call-server.ts';
import { cvAnswer, type FakeModel, startFakeModel } from './fake-model.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, expectReadableInDark, watchErrors } from './page-checks.ts';
import { takePicture } from './page-views.ts';

const CV = `Ilse Brandvold
ilse.brandvold@people.example

Experience
Stonemason, Quarry & Sons
Mar 2019 - Jun 2023
- Restored the north front of the harbour church

Skills
Terraform, Welding, Masonry
`;
const DOCUMENT = /Ilse Brandvold/;

let server: TestServer;
let browser: Browser;
let model: FakeModel;
let session: { cookie: string };
beforeAll(async () => {
  [server, browser, model] = await Promise.all([startServer(), borrowBrowser(), startFakeModel()]);
  session = await setUp(server);
  const call = callAs(server, session);
  await addProvider(call, model.url);
  await draftVersion(call, 'Be brief.');
  await importText(call, 'ilse-brandvold.txt', CV);
  model.answer((question) =>
    question.includes('Be brief.')
      ? cvAnswer(
          '[NAME_1]',
          [['Quarry & Sons', 'Stonemason', 'Mar 2019', 'Jun 2023']],
          ['Terraform', 'Welding', 'Masonry'],
        )
      : cvAnswer('[NAME_1]', [['Quarry & Sons', 'Mason', 'Mar 2019', 'Jun 2023']], ['Terraform', 'Alchemy']),
  );
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await model?.stop();
});

const open = async () => {
  const view = { viewport: { width: 1360, height: 900 } };
  const page = await (await openContext(browser, server, session, view)).newPage();
  return { page, errors: watchErrors(page) };
};
const run = async (page: Page) => {
  await page.goto('/admin/language-models/playground?template=cv-data-extractor&version=2');
  await page.getByRole('checkbox', { name: DOCUMENT }).check();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  return page.getByRole('region', { name: DOCUMENT });
};

it('puts a draft beside the version in production and the local engine, with what is not in the document', async () => {
  const { page, errors } = await open();
  const result = await run(page);
  await result.getByText('Version 2: answered').waitFor();
  await result.getByText('Version 1: answered').waitFor();
  for (const name of ['Version 2', 'Version 1', 'Local engine']) {
    await result.getByRole('columnheader', { name }).waitFor();
  }
  const row = result.getByRole('row').filter({ hasText: 'Alchemy' });
  await row.getByText('Not in the document').waitFor();
  await result.getByRole('row').filter({ hasText: 'Stonemason' }).getByText('Mason', { exact: true }).waitFor();
  await expectAccessible(page);
  await result.scrollIntoViewIfNeeded();
  await takePicture(page, 'playground');
  await result.getByLabel('Only differences').check();
  await expect.poll(() => result.getByRole('row').filter({ hasText: 'Quarry & Sons' }).count()).toBe(0);
  await expectReadableInDark(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverflow(page);
  await takePicture(page, 'playground-phone');
  expect(errors.all).toEqual([]);
});

it('says that the budget is used up, and that the provider has a fault', async () => {
  const { page, errors } = await open();
  const call = callAs(server, session);
  await call('PUT', '/api/admin/llm/budgets', { day: 0, month: null });
  await (await run(page)).getByText(/Version 2: no answer\. .*budget/).waitFor();
  await call('PUT', '/api/admin/llm/budgets', { day: null, month: null });
  model.answer(() => ({ status: 500 }));
  const result = await run(page);
  await result.getByText(/Version 2: no answer\. .*fault/).waitFor();
  await result.getByText(/Version 1: no answer\. .*fault/).waitFor();
  await expectAccessible(page);
  expect(errors.all).toEqual([]);
});

it('logs each call with its steps, adds them up, and gives them away as a table', async () => {
  const { page, errors } = await open();
  await page.goto('/admin/language-models/calls');
  await page.getByLabel('Outcome').selectOption({ label: 'Fault of the provider' });
  await page.getByLabel('Provider', { exact: true }).selectOption({ label: 'House model' });
  const row = page.getByRole('row').filter({ hasText: 'version 2' });
  await expect.poll(() => row.count()).toBe(1);
  await expectAccessible(page);
  await row.getByRole('button', { name: 'Details' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Call' });
  await dialog.getByRole('cell', { name: 'Request', exact: true }).first().waitFor();
  await expectAccessible(page);
  await takePicture(page, 'call-details');
  await page.keyboard.press('Escape');
  const waits = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const table = await readFile(await (await waits).path(), 'utf8');
  expect(table).toMatch(/^\uFEFFid,at,template/);
  expect(table.trim().split('\r\n')).toHaveLength(3);
  await page.getByLabel('Outcome').selectOption({ label: 'All' });
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(4);
  await takePicture(page, 'calls');
  await expectReadableInDark(page);

  await page.getByRole('link', { name: 'Use and cost' }).click();
  await page.getByText('Cost by day (UTC)').waitFor();
  await page.getByRole('table', { name: 'By provider' }).getByText('House model').waitFor();
  await expectAccessible(page);
  await takePicture(page, 'usage');
  await expectReadableInDark(page);
  expect(errors.all).toEqual([]);
});

it('takes a new key beside the old one, and drops the old one', async () => {
  const { page, errors } = await open();
  await page.goto('/admin/language-models');
  await page.getByRole('button', { name: 'Keys of House model' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keys of “House model”' });
  await dialog.getByText('One key is valid.').waitFor();
  await dialog.getByLabel('New key').fill('sk-second');
  await dialog.getByRole('button', { name: 'Add the new key' }).click();
  await dialog.getByText('Two keys are valid').waitFor();
  expect(await dialog.getByLabel('New key').inputValue()).toBe('');
  await expectAccessible(page);
  await takePicture(page, 'provider-keys');
  await dialog.getByRole('button', { name: 'Drop the old key' }).click();
  await dialog.getByText('One key is valid.').waitFor();
  expect(errors.all).toEqual([]);
});
