// Consents, blind view, notices: what a recruiter does so that people's data stays theirs.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { watchErrors } from './page-checks.ts';
import { checkView, VIEWS } from './page-views.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
let candidateId = '';
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  candidateId = await addCandidate({
    name: 'Mira Beispiel',
    email: 'mira@people.example',
    label: 'Planner',
    city: 'Bern',
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function addCandidate(person: Record<string, string>): Promise<string> {
  const headers = { cookie: session.cookie, origin: server.url, 'content-type': 'application/json' };
  const reply = await fetch(`${server.url}/api/candidates`, { method: 'POST', headers, body: JSON.stringify(person) });
  return ((await reply.json()) as { id: string }).id;
}

it.each(VIEWS)(
  'a basis is recorded and withdrawn, and the person is hidden, on $name',
  async ({ name: _, ...view }) => {
    const page = await (await openContext(browser, server, session, view)).newPage();
    const errors = watchErrors(page);
    await page.goto(`/candidates/${candidateId}`);
    const section = page.getByRole('region', { name: 'Legal basis' });
    await section.getByRole('button', { name: 'Record a basis' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Record a basis' });
    await dialog.getByRole('textbox', { name: 'Where it was given' }).fill('Form on our site');
    await dialog.getByLabel('Ends on').fill('2040-01-31');
    await checkView(page, 'consent-dialog');
    await page.keyboard.press('Enter');
    await section.getByText('until 31 Jan 2040').first().waitFor();
    await section.getByRole('button', { name: 'Consent was withdrawn' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Record it' }).click();
    await section.getByText('No basis holds now.').waitFor();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await checkView(page, 'consents');
    await page.getByRole('button', { name: 'Blind view' }).click();
    await page.getByText('are hidden').waitFor();
    const shown = await page.getByRole('main').textContent();
    expect(shown).toContain('Planner');
    expect(shown).not.toMatch(/Mira|Beispiel|mira@|Bern/);
    await checkView(page, 'blind');
    expect(errors.all).toEqual([]);
    await page.context().close();
  },
);

it.each(VIEWS)('open notices are listed, looked at and marked, on $name', async ({ name: _, ...view }) => {
  const [name, other] = [`Nils Offen ${view.viewport.width}`, `Ola Offen ${view.viewport.width}`];
  for (const one of [name, other]) await addCandidate({ name: one });
  const page = await (await openContext(browser, server, session, view)).newPage();
  const errors = watchErrors(page);
  await page.goto('/settings/notices');
  await page.getByLabel('Who is responsible').fill('Example Recruiting, Bern');
  await page.getByRole('button', { name: 'Save the text' }).click();
  await page.getByText(/^Version \d/).waitFor();
  await checkView(page, 'notice-text');
  await page.goto('/notices');
  await page.getByRole('checkbox', { name: `Choose ${name}` }).focus();
  await page.keyboard.press('Space');
  await checkView(page, 'notices');
  await page.getByRole('button', { name: 'Mark as given' }).click();
  await page.getByRole('link', { name }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: other }).click();
  await page.getByRole('button', { name: 'Look at it and give it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Notice to the person' });
  await dialog.getByText(`Dear ${other},`).waitFor();
  await checkView(page, 'notice');
  await dialog.getByRole('button', { name: 'Given in another way' }).click();
  await page
    .getByRole('region', { name: 'Notice to the person' })
    .getByText(/Given in another way on/)
    .waitFor();
  expect(errors.all).toEqual([]);
  await page.context().close();
});

it.each(VIEWS)('a retention rule is made, looked at and switched on, on $name', async ({ name: _, ...view }) => {
  const page = await (await openContext(browser, server, session, view)).newPage();
  const errors = watchErrors(page);
  await page.goto('/settings/retention');
  const months = String(view.viewport.width % 100);
  await page.getByLabel('For so many months').fill(months);
  await page.getByRole('button', { name: 'Make the rule' }).click();
  const rule = page.getByRole('listitem').filter({ hasText: `for ${months} months` });
  await rule.getByText('Off', { exact: true }).waitFor();
  await rule.getByRole('button', { name: 'Preview' }).click();
  const dialog = page.getByRole('dialog', { name: 'Whom the rule hits' });
  await dialog.getByText('Now: nobody').waitFor();
  await checkView(page, 'retention-preview');
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  await rule.getByText('On', { exact: true }).waitFor();
  await dialog.waitFor({ state: 'detached' });
  await checkView(page, 'retention');
  expect(errors.all).toEqual([]);
  await page.context().close();
});
