// The admin's pages of templates: a copy is made, its fields are changed, it is published, compared, taken back and carried away.
import { readFile } from 'node:fs/promises';
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
  const headers = { origin: server.url, cookie: session.cookie };
  await fetch(`${server.url}/api/samples`, { method: 'POST', headers });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it('makes a template, changes its fields, publishes it, compares, goes back, and carries it away as a file', async () => {
  const view = { viewport: { width: 1360, height: 900 } };
  const page = await (await openContext(browser, server, session, view)).newPage();
  const errors = watchErrors(page);
  await page.goto('/admin/language-models/templates');
  await page.getByRole('link', { name: 'CV data extractor' }).waitFor();
  await expectAccessible(page);
  await takePicture(page, 'templates');

  await page.getByRole('button', { name: 'New template' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New template' });
  await dialog.getByLabel('Name').fill('Short CV');
  await expect.poll(() => dialog.getByLabel('Id').inputValue()).toBe('short-cv');
  await dialog.getByLabel('Begin with a copy of').selectOption({ label: 'CV data extractor' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make the draft' }).click();
  await page.getByRole('heading', { name: 'Short CV' }).waitFor();
  await expectAccessible(page);
  await takePicture(page, 'template-prompt');

  await page.getByRole('tab', { name: 'Answer' }).click();
  await page.getByRole('button', { name: 'Add a field', exact: true }).click();
  // The new field has the focus.
  await page.keyboard.type('notice_period');
  await page.getByLabel('Meaning of notice_period').fill('As printed.');
  await page.getByLabel('Type of skills').selectOption({ label: 'Text by the model' });
  await expectAccessible(page);
  await takePicture(page, 'template-answer');
  await page.getByRole('tab', { name: 'JSON Schema' }).click();
  const json = page.getByLabel('JSON Schema').last();
  await expect.poll(() => json.inputValue()).toMatch(/"notice_period"[\s\S]*"As printed\."/);
  const whole = await json.inputValue();
  await json.fill(whole.replace('"notice_period": {', '"notice_period": { "anyOf": [],'));
  await page.getByRole('region', { name: 'Check' }).getByText('notice_period:').waitFor();
  expect(await page.getByRole('button', { name: 'Save as version 2' }).isDisabled()).toBe(true);
  await json.fill(whole.slice(1));
  await page.getByRole('region', { name: 'Check' }).getByText('The JSON of the answer').waitFor();
  await json.fill(whole);
  await page.getByText('Every provider takes this version.').waitFor();
  await page.getByRole('tab', { name: 'Fields' }).click();
  expect(await page.getByLabel('Name of notice_period').inputValue()).toBe('notice_period');

  await page.getByRole('tab', { name: 'What is sent' }).click();
  await expect.poll(() => page.getByLabel('Document', { exact: true }).locator('option').count()).toBeGreaterThan(1);
  await page.getByLabel('Document', { exact: true }).selectOption({ index: 1 });
  await page.getByText(/placeholders? stands? for what identifies people/).waitFor();
  await page.getByText('[NAME_1]').first().waitFor();
  await expectAccessible(page);
  await takePicture(page, 'template-sent');

  await page.getByRole('link', { name: 'Providers' }).click();
  await page
    .getByRole('alertdialog', { name: 'Leave without saving?' })
    .getByRole('button', { name: 'Cancel' })
    .click();
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await page.getByText('Version 2 is saved as a draft.').waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Version 2 is in production.').waitFor();
  await page.getByRole('tab', { name: 'Differences' }).click();
  await page.getByText('"notice_period": {').waitFor();
  await expectAccessible(page);
  await takePicture(page, 'template-differences');
  await expectReadableInDark(page);

  await page.getByLabel('Version', { exact: true }).selectOption('1');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Version 1 is in production.').waitFor();
  await page.getByLabel('Version', { exact: true }).selectOption('2');
  await page.getByRole('button', { name: 'Put back into production' }).click();
  await page.getByText('In production', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'More', exact: true }).click();
  const waits = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export this version' }).click();
  const file = await (await waits).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'vitae-template', id: 'short-cv' });
  await page.getByRole('link', { name: 'Templates' }).last().click();
  await page.getByRole('button', { name: 'Import' }).waitFor();
  await page.getByLabel('Template file').setInputFiles(file);
  await page.getByText('“Short CV” has version 3, a draft.').waitFor();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: 'Answer' }).click();
  await expectNoOverflow(page);
  await expectAccessible(page);
  await takePicture(page, 'template-phone');
  expect(errors.all).toEqual([]);
});
