// Who reads a document again: chosen in the review where a language model is set up, absent where it isn't, its failure told.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { addProvider, type Call, callAs, importText } from './call-server.ts';
import { cvAnswer, type FakeModel, startFakeModel } from './fake-model.ts';
import { openContext, setUp, signUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, expectReadableInDark, watchErrors } from './page-checks.ts';
import { takePicture } from './page-views.ts';
import { PEOPLE, resumeLines } from './test-documents.ts';

const MODEL_FIRST = 'A language model first';

let server: TestServer;
let browser: Browser;
let model: FakeModel;
let session: { cookie: string };
let call: Call;
let path: string;
beforeAll(async () => {
  const starts = startServer({ env: { VITAE_OPEN_SIGN_UP: 'true', ASSISTANT_MAX_RETRIES: '0' } });
  [server, browser, model] = await Promise.all([starts, borrowBrowser(), startFakeModel()]);
  session = await setUp(server);
  call = callAs(server, session);
  await signUp(server, { name: 'Kim Sample', email: 'kim.sample@example.com' });
  await addProvider(call, model.url);
  path = `/resumes/${await importText(call, 'noor.txt', resumeLines(PEOPLE[1]).join('\n'))}`;
  model.answer(() =>
    cvAnswer(
      '[NAME_1]',
      [['Sample Works', 'Data Engineer', 'Jan 2020', 'Present']],
      ['Planning', 'hand-over', 'Alchemy'],
    ),
  );
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await model?.stop();
});

/** The button has the focus again when its menu has closed, and shows its name. */
async function closeTip(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
}

const openMore = (page: Page) => page.getByRole('button', { name: 'More', exact: true }).click();

it('offers it once the admin lets this workspace have a model, shows what the model found, and why it found nothing', async () => {
  const view = { viewport: { width: 1360, height: 900 } };
  const page = await (await openContext(browser, server, session, view)).newPage();
  const errors = watchErrors(page);
  // Nobody gets a model, so that nothing is offered.
  await page.goto(path);
  await openMore(page);
  await page.getByRole('menuitem', { name: 'Read again' }).waitFor();
  expect(await page.getByRole('menuitem', { name: MODEL_FIRST, exact: true }).count()).toBe(0);

  await page.goto('/admin/language-models');
  await page.getByLabel('Users').selectOption({ label: 'A share of the users' });
  await page.getByRole('checkbox', { name: 'Example Recruiting' }).check();
  await page.getByText('It holds for the ticked ones alone.').waitFor();
  await expectAccessible(page);
  await takePicture(page, 'language-models-workspaces', { fullPage: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved. It holds for the next document.').waitFor();

  await page.goto(path);
  await openMore(page);
  const modelFirst = page.getByRole('menuitem', { name: MODEL_FIRST, exact: true });
  await modelFirst.waitFor();
  await takePicture(page, 'review-engines');
  await modelFirst.click();
  const found = page.getByRole('img', { name: 'Found by a language model.' });
  await found.first().waitFor();
  await page.getByText('One value of the language model is not in the document').first().waitFor();
  await closeTip(page);
  await expectAccessible(page);
  await takePicture(page, 'review-model');
  await expectReadableInDark(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverflow(page);
  await takePicture(page, 'review-model-phone');
  await page.setViewportSize(view.viewport);

  model.answer(() => ({ status: 500 }));
  await openMore(page);
  // Another way of asking, for which no answer is kept.
  await page.getByRole('menuitem', { name: 'A language model first, in two passes' }).click();
  await page.getByText(/has a fault\. The profile is the local engine’s\./).waitFor();
  await closeTip(page);
  await expectAccessible(page);
  await takePicture(page, 'review-fallback');

  await page.goto('/admin/language-models/calls');
  await page.getByRole('row').filter({ hasText: 'Answered' }).getByRole('button', { name: 'Details' }).click();
  await page.getByRole('dialog', { name: 'Call' }).getByText('Nobody confirmed or corrected a value').waitFor();
  expect(errors.all).toEqual([]);
});
