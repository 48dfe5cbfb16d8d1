import type { Job } from '@vitae/schema/api';
import { JobMatches } from '@vitae/schema/api';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { fillPool } from './fill-pool.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { addJob, BEST, importBest } from './matches-fixture.ts';
import { expectAccessible, expectNoOverflow, expectReadableInDark, watchErrors } from './page-checks.ts';

/** Far more than are shown at once; how ten thousand and more are ranked is measured in bench/. */
const CANDIDATES = 2_000;
/** The first question reads the whole pool; on a busy machine that takes a while. Milliseconds. */
const FIRST_LOOK = 120_000;

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
let job: Job;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  await fillPool(server, CANDIDATES);
  job = await addJob(server, session);
  await matchesOf('');
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function matchesOf(query: string): Promise<JobMatches> {
  const headers = { cookie: session.cookie };
  const signal = AbortSignal.timeout(FIRST_LOOK);
  const reply = await fetch(`${server.url}/api/jobs/${job.id}/matches${query}`, { headers, signal });
  return JobMatches.parse(await reply.json());
}

const table = (page: Page) => page.getByRole('table', { name: 'Matches' });
const names = (page: Page) => page.locator('[data-candidate]');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Reasons for the match' });
const scoresOf = ({ items }: JobMatches) => items.map(({ candidate }) => candidate.id);
const shownOrder = (page: Page) =>
  names(page).evaluateAll((found) => found.map((one) => one.getAttribute('data-candidate')));

async function openMatches(look: BrowserContextOptions = {}): Promise<Page> {
  const wide = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;
  const page = await (await openContext(browser, server, session, { ...wide, ...look })).newPage();
  await page.goto(`/jobs/${job.id}/matches`);
  await names(page).first().waitFor();
  return page;
}

const VIEWS = [
  { name: 'wide', viewport: { width: 1440, height: 900 }, isMobile: false },
  { name: 'a phone', viewport: { width: 390, height: 844 }, isMobile: true },
] as const;

it.each(VIEWS)('list, weights, reasons and comparison have no violation on $name', async ({ name: _name, ...view }) => {
  const page = await openMatches({ ...view, hasTouch: view.isMobile });
  const errors = watchErrors(page);
  const check = async () => {
    await expectAccessible(page);
    await expectReadableInDark(page);
    await expectNoOverflow(page);
  };
  await page.getByRole('button', { name: 'Weights' }).click();
  await check();
  await names(page).first().click();
  await panel(page).getByRole('list', { name: 'Reasons' }).waitFor();
  await check();
  await panel(page).getByRole('button', { name: 'Close the reasons' }).click();
  for (const at of [0, 1, 2])
    await page
      .getByRole('checkbox', { name: /^Compare/ })
      .nth(at)
      .check();
  await page.getByRole('button', { name: /^Compare 3/ }).click();
  await page.getByRole('table', { name: 'Candidates side by side' }).waitFor();
  await check();
  expect(errors.all).toEqual([]);
  await page.context().close();
});

it('shows the true order of the whole pool for every position of the sliders, moved with the keyboard', async () => {
  const page = await openMatches();
  expect(await shownOrder(page)).toEqual(scoresOf(await matchesOf('')));
  await page.keyboard.press('w');
  await page.getByRole('slider', { name: 'Place' }).focus();
  await page.keyboard.press('End');
  await page.getByRole('slider', { name: 'Skills' }).focus();
  await page.keyboard.press('Home');
  const tried = scoresOf(await matchesOf('?skills=0&experience=25&education=15&location=100'));
  await expect.poll(() => shownOrder(page)).toEqual(tried);
  expect(tried).not.toEqual(scoresOf(await matchesOf('')));
  await page.reload();
  await names(page).first().waitFor();
  expect(await shownOrder(page)).toEqual(tried);

  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('Saved for this job').waitFor();
  expect(scoresOf(await matchesOf(''))).toEqual(tried);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('menuitem', { name: 'Give up this job’s own weights' }).click();
  await page.getByText('This job follows the workspace now').waitFor();
  await expect.poll(() => shownOrder(page)).not.toEqual(tried);
  await page.context().close();
});

it('walks, hides with a way back, says good, and is blind, with the keyboard alone', async () => {
  const page = await openMatches();
  const [first, second] = (await matchesOf('')).items;
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await panel(page)
    .getByRole('heading', { name: first?.candidate.name ?? '' })
    .waitFor();
  await page.keyboard.press('j');
  await panel(page)
    .getByRole('heading', { name: second?.candidate.name ?? '' })
    .waitFor();
  await page.keyboard.press('h');
  await expect.poll(async () => (await shownOrder(page)).includes(second?.candidate.id ?? '')).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await shownOrder(page)).includes(second?.candidate.id ?? '')).toBe(true);
  await page.keyboard.press('g');
  await panel(page).getByRole('button', { name: 'Good', pressed: true }).waitFor();
  await page.keyboard.press('g');
  await panel(page).getByRole('button', { name: 'Good', pressed: false }).waitFor();

  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await table(page)
    .getByRole('button', { name: /^Candidate [0-9A-F]{4}$/ })
    .first()
    .waitFor();
  const shown = await page.locator('main').textContent();
  for (const { candidate } of [first, second].filter((match) => match !== undefined)) {
    expect(shown).not.toContain(candidate.name);
  }
  await page.context().close();
});

it('shows a new candidate without a reload, with the line that opens in the document, and their jobs', async () => {
  const page = await openMatches();
  await importBest(server, session);
  const row = table(page).getByRole('row', { name: new RegExp(BEST.name) });
  await row.waitFor();
  await row.getByText(/^(New|Changed)$/).waitFor();
  expect((await names(page).first().textContent()) ?? '').toBe(BEST.name);
  await names(page).first().focus();
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('link', { name: new RegExp(BEST.line) })
    .click();
  await page.waitForURL(/\/resumes\/.*at=/);
  await page.getByText(BEST.line).first().waitFor();

  await page.goBack();
  await panel(page).getByRole('link', { name: 'Whole profile' }).click();
  await page.getByRole('heading', { name: BEST.name, level: 1 }).waitFor();
  const jobs = page.getByRole('list', { name: 'Matched jobs' });
  await jobs.getByRole('link', { name: job.title }).waitFor();
  await expectAccessible(page);
  await jobs.getByRole('link', { name: job.title }).click();
  await panel(page).getByRole('heading', { name: BEST.name }).waitFor();
  await page.context().close();
});
