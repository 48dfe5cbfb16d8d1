// An experiment from its making to its end: a version that counts, one that is only compared, and what came of both.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { addProvider, type Call, callAs, draftVersion, importText } from './call-server.ts';
import { cvAnswer, type FakeModel, startFakeModel } from './fake-model.ts';
import { openContext, setUp, signUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, expectReadableInDark, watchErrors } from './page-checks.ts';
import { takePicture } from './page-views.ts';
import { PEOPLE, resumeLines } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let model: FakeModel;
let session: { cookie: string };
let call: Call;
beforeAll(async () => {
  const starts = startServer({ env: { VITAE_OPEN_SIGN_UP: 'true' } });
  [server, browser, model] = await Promise.all([starts, borrowBrowser(), startFakeModel()]);
  session = await setUp(server);
  call = callAs(server, session);
  await signUp(server, { name: 'Kim Sample', email: 'kim.sample@example.com' });
  await draftVersion(call, 'Be brief.');
  model.answer((question) =>
    cvAnswer('[NAME_1]', [], question.includes('Be brief.') ? ['Planning'] : ['Planning', 'Writing']),
  );
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await model?.stop();
});

it('makes, starts, measures and ends an experiment with a shadow', async () => {
  const view = { viewport: { width: 1360, height: 900 } };
  const page = await (await openContext(browser, server, session, view)).newPage();
  const errors = watchErrors(page);
  await page.goto('/admin/language-models/experiments');
  await page.getByText('There is nobody to ask').waitFor();
  expect(await page.getByRole('button', { name: 'New experiment' }).count()).toBe(0);
  await addProvider(call, model.url);
  await page.reload();
  await page.getByText('No experiments').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'New experiment' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New experiment' });
  await dialog.getByLabel('Percent of the users').fill('101');
  await dialog.getByLabel('Name', { exact: true }).press('Enter');
  await dialog.getByText('A name is needed.').waitFor();
  await dialog.getByText('1 to 100').waitFor();
  await expectAccessible(page);
  await dialog.getByLabel('Name', { exact: true }).fill('Shorter instructions');
  await dialog.getByLabel('Percent of the users').fill('100');
  await dialog.getByRole('button', { name: 'Add an arm' }).click();
  await dialog.getByLabel('Name of arm 3').waitFor();
  await dialog.getByRole('button', { name: 'Remove arm 3' }).click();
  expect(await dialog.getByLabel('Version of arm 2').inputValue()).toBe('2');
  await takePicture(page, 'experiment-new');
  await dialog.getByLabel('Kind').selectOption('shadow');
  expect(await dialog.getByLabel('Parts of arm 1').count()).toBe(0);
  await dialog.getByLabel('Example Recruiting').check();
  await dialog.getByLabel('Name', { exact: true }).press('Enter');

  const panel = page.getByRole('region', { name: 'Shorter instructions' });
  await panel.getByText('Not started').waitFor();
  await panel.getByText(/all users of Example Recruiting who get a language model/).waitFor();
  await panel.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Start the experiment' }).click();
  await panel.getByText('Running').waitFor();
  await page.getByText('Nothing is measured.').waitFor();
  await expectAccessible(page);

  const flags = { mode: 'on', percentage: 0, engine: 'llm', fallback: true, maxRetries: 0 };
  await call('PUT', '/api/admin/flags', flags);
  for (const person of PEOPLE.slice(0, 2)) await importText(call, `${person.name}.txt`, resumeLines(person).join('\n'));
  await page.reload();
  const [first, shadow] = ['its answer counts', 'only compared'].map((hasText) =>
    panel.getByRole('row').filter({ hasText }),
  );
  await first?.getByRole('cell', { name: '2', exact: true }).waitFor();
  await first?.getByText('100%').first().waitFor();
  await shadow?.getByText('100%').first().waitFor();
  await expectAccessible(page);
  await takePicture(page, 'experiments');
  await expectReadableInDark(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverflow(page);
  await takePicture(page, 'experiments-phone', { fullPage: true });
  await page.setViewportSize(view.viewport);

  await panel.getByRole('button', { name: 'End' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End the experiment' }).click();
  await panel.getByText('Ended').waitFor();
  await panel.getByRole('button', { name: 'Delete Shorter instructions' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete the experiment' }).click();
  await page.getByText('No experiments').waitFor();
  expect(errors.all).toEqual([]);
});
