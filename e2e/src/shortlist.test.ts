import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { ADMIN, openContext, setUp, startServer, type TestServer } from './harness.ts';
import { watchErrors } from './page-checks.ts';
import { checkView, takePicture, VIEWS } from './page-views.ts';
import { PEOPLE, textResume } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
let job = '';
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  job = await make('/api/jobs', { title: 'Night nurse' });
  for (const name of ['Ada Winter', 'Bo Lind', 'Cy Rook']) await make('/api/candidates', { name, label: 'Nurse' });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function make(path: string, body: object): Promise<string> {
  const reply = await fetch(server.url + path, {
    method: 'POST',
    headers: { cookie: session.cookie, origin: server.url, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return Object(await reply.json()).id;
}

const open = async () =>
  (await openContext(browser, server, session, { viewport: { width: 1280, height: 800 } })).newPage();
const onShortlist = (page: Page) => page.getByRole('list', { name: 'Shortlist' }).getByRole('listitem');
const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'Chosen candidates' });

it('all that match come on the shortlist of a job with the keyboard, are taken back, and are put on it again', async () => {
  const page = await open();
  const errors = watchErrors(page);
  await page.goto('/candidates');
  await page.getByRole('link', { name: 'Cy Rook' }).waitFor();
  await page.keyboard.press('Control+a');
  await page.getByText('3 chosen').waitFor();
  const add = async () => {
    await toolbar(page).getByRole('button', { name: 'Job' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add 3 candidates to a job' });
    await dialog.getByLabel('Job', { exact: true }).selectOption({ label: 'Night nurse' });
    await takePicture(page, 'shortlist-dialog');
    await dialog.getByRole('button', { name: 'Add to the job' }).focus();
    const answered = page.waitForResponse((response) => response.url().endsWith('/bulk-changes'));
    await page.keyboard.press('Enter');
    expect((await answered).status()).toBe(200);
  };
  await add();
  await page.getByText('Added to the shortlist: 3 candidates').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back for 3 candidates').waitFor();
  await page.keyboard.press('Control+a');
  await page.getByText('3 chosen').waitFor();
  await add();
  await page.goto(`/jobs/${job}`);
  await page.getByRole('heading', { name: 'Shortlist (3)' }).waitFor();
  expect(errors.all).toEqual([]);
  await page.context().close();
});

it('somebody is taken off in the job’s page and put on again in their own', async () => {
  const page = await open();
  await page.goto(`/jobs/${job}`);
  await page.getByRole('button', { name: 'Take Bo Lind off the shortlist' }).click();
  await expect.poll(() => onShortlist(page).count()).toBe(2);
  await page.goto('/candidates');
  await page.getByRole('link', { name: 'Bo Lind' }).click();
  await page.getByLabel('Add to the shortlist of a job').selectOption({ label: 'Night nurse' });
  await page.getByRole('list', { name: 'Shortlists' }).getByRole('link', { name: 'Night nurse' }).click();
  await expect.poll(() => onShortlist(page).count()).toBe(3);
  await page.context().close();
});

it('an import puts everybody in it on the shortlist of its job', async () => {
  const page = await open();
  await page.goto('/import');
  await page.getByLabel('Job', { exact: true }).selectOption({ label: 'Night nurse' });
  await page.getByLabel('Files to import').setInputFiles([textResume(PEOPLE[0])]);
  await page.getByText('1 of 1 files done').waitFor({ timeout: 200_000 });
  await page.getByRole('link', { name: 'Night nurse' }).click();
  await onShortlist(page).filter({ hasText: PEOPLE[0].name }).waitFor();
  await page.context().close();
});

it('an admin gives candidates another owner, and gives them back', async () => {
  const page = await open();
  await page.goto('/candidates');
  await page.getByRole('link', { name: 'Cy Rook' }).waitFor();
  await page.keyboard.press('Control+a');
  await toolbar(page).getByRole('button', { name: 'Owner' }).click();
  const dialog = page.getByRole('dialog', { name: /^Owner of / });
  await expect.poll(() => dialog.getByLabel('Owner', { exact: true }).inputValue()).not.toBe('');
  await dialog.getByLabel('Owner', { exact: true }).selectOption({ label: 'Nobody' });
  await dialog.getByRole('button', { name: 'Set the owner' }).click();
  await page.getByText(/^Owner set for \d candidates$/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/^Taken back for \d candidates$/).waitFor();
  await page.getByRole('link', { name: 'Ada Winter' }).click();
  await page.getByRole('region', { name: 'In short' }).getByText(ADMIN.name).waitFor();
  await page.context().close();
});

it.each(VIEWS)('the pages with a shortlist can be used by everybody: $name', async ({ name: _name, ...view }) => {
  const context = await openContext(browser, server, session, view);
  const page = await context.newPage();
  await page.goto(`/jobs/${job}`);
  await onShortlist(page).first().waitFor();
  await checkView(page, 'shortlist-job');
  await onShortlist(page).filter({ hasText: 'Ada Winter' }).getByRole('link').click();
  await page.getByRole('list', { name: 'Shortlists' }).scrollIntoViewIfNeeded();
  await checkView(page, 'shortlist-candidate');
  await page.goto('/import');
  await page.getByLabel('Job', { exact: true }).waitFor();
  await checkView(page, 'shortlist-import');
  await context.close();
});
