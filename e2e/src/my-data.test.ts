// What somebody who signs in as a candidate sees of what is held about them, and takes back.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, signUp, startServer, type TestServer } from './harness.ts';
import { watchErrors } from './page-checks.ts';
import { checkView, VIEWS } from './page-views.ts';

let server: TestServer;
let browser: Browser;
let slug = '';
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { VITAE_OPEN_SIGN_UP: 'true' } }), borrowBrowser()]);
  const session = await setUp(server);
  const send = async (method: string, path: string, body: object) => {
    const headers = { cookie: session.cookie, origin: server.url, 'content-type': 'application/json' };
    const reply = await fetch(server.url + path, { method, headers, body: JSON.stringify(body) });
    return (await reply.json()) as { id: string; slug: string };
  };
  const { id } = await send('POST', '/api/jobs', { title: 'Logistics Planner' });
  ({ slug } = await send('PUT', `/api/jobs/${id}/page`, { takesApplications: true }));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const cv = (name: string, email: string) => ({
  name: 'cv.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    `${name}\n${email}\n\nExperience\n\nPlanner\nHafen Logistik AG, Basel\nMay 2018 - Present\n- Berths of ships\n`,
  ),
});

it.each(VIEWS)(
  'a candidate sees who holds what, takes a consent back, downloads and erases, on $name',
  async ({ name: _, ...view }) => {
    const person = { name: 'Mira Beispiel', email: `mira${view.viewport.width}@people.example` };
    const session = await signUp(server, person);
    const page = await (await openContext(browser, server, session, view)).newPage();
    const errors = watchErrors(page);
    await page.goto('/my-data');
    await page.getByText('Nothing is held about you').waitFor();
    await checkView(page, 'my-data-empty');

    await page.goto('/');
    await page.getByLabel('Files to upload').setInputFiles(cv(person.name, person.email));
    await page.getByRole('table', { name: 'Résumés' }).getByText('Created', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Close the uploads' }).click();
    await page.goto(`/apply/${slug}`);
    await page.getByLabel('Name', { exact: true }).fill(person.name);
    await page.getByLabel('E-mail address').fill(person.email);
    await page.getByLabel('Résumé').setInputFiles(cv(person.name, person.email));
    await page.getByText('You are signed in as').waitFor();
    await page.getByLabel(/^I agree/).check();
    await page.getByRole('button', { name: 'Send the application' }).click();
    await page.getByText('your document could be read').waitFor();

    await page.goto('/my-data');
    const recruiters = page.getByRole('region', { name: 'Example Recruiting' });
    await recruiters.getByText('you applied for a job there').waitFor();
    await recruiters.getByText('Logistics Planner').first().waitFor();
    await page.getByRole('link', { name: 'Look at and correct cv.txt' }).waitFor();
    await checkView(page, 'my-data');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download everything' }).click();
    expect((await download).suggestedFilename()).toBe('my-data.zip');
    // With the keyboard alone.
    await recruiters.getByRole('button', { name: 'Take it back' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).press('Enter');
    await recruiters.getByText('Withdrawn', { exact: true }).waitFor();
    await recruiters.getByRole('button', { name: 'Erase my data' }).focus();
    await page.keyboard.press('Enter');
    const asking = page.getByRole('alertdialog');
    await checkView(page, 'my-data-erase');
    await asking.getByRole('button', { name: 'Erase my data' }).press('Enter');
    await page.getByRole('region', { name: 'What you had erased' }).getByText('Nothing is left').waitFor();
    await recruiters.waitFor({ state: 'detached' });
    await asking.waitFor({ state: 'detached' });
    await checkView(page, 'my-data-erased');
    expect(errors.all).toEqual([]);
    await page.context().close();
  },
);
