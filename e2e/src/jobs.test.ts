import type { Browser, Page } from 'playwright-core';
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

const DESCRIPTION = `Welder (m/f/d) – Leeds
Northgate Ironworks | Full-time

Your tasks
- Build frames for machines

Requirements
- TIG welding and Technical drawing
- 3 to 5 years of experience
- Good English (B2)
- Soldering is a plus

We offer
£31,000 - £36,000 per year`;

const CV =
  'Iva Moor\niva.moor@example.com\n\nExperience\n\nWelder\nIronworks, Leeds\nMay 2018 - Present\n- TIG welding\n';

it('a description becomes a job with a public page, through which somebody applies', async () => {
  const page = await (await openContext(browser, server, session)).newPage();
  const errors = watchErrors(page);
  await page.goto('/jobs');
  await page.getByText('No jobs yet').waitFor();
  await expectAccessible(page);

  // With the keyboard alone, from the empty list to the new job.
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Description' }).focus();
  await page.keyboard.insertText(DESCRIPTION);
  await page.getByRole('button', { name: 'Read the description' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel('Title', { exact: true }).inputValue()).toBe('Welder');
  expect(await page.getByLabel('Years, at least').inputValue()).toBe('3');
  expect(await page.getByLabel('Salary to').inputValue()).toBe('36000');
  await page.getByLabel('TIG welding: must or a plus').focus();
  expect(await page.locator('mark[data-lit]').textContent()).toBe('TIG welding');
  expect(await page.getByLabel('Soldering: must or a plus').inputValue()).toBe('nice');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take out Soldering' }).click();
  await page.getByLabel('Another skill').fill('Forklift operation');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add the job' }).click();
  await page.getByRole('heading', { name: 'Welder', level: 1 }).waitFor();

  await page.getByLabel('Take applications').click();
  const address = await page.getByLabel('Address').inputValue();
  await expectAccessible(page);
  await expectReadableInDark(page);
  await applyAt(new URL(address).pathname);

  await page.reload();
  const groups = page.getByRole('table', { name: 'Groups of applicants' });
  await groups.getByText('under 5').waitFor();
  await groups.getByText('Small sample').waitFor();
  await groups.scrollIntoViewIfNeeded();
  await expectAccessible(page);
  await expectReadableInDark(page);
  await takePicture(page, 'fairness', { fullPage: true });
  await page.goto('/jobs/fairness');
  const report = page.getByRole('region', { name: 'Fairness over all jobs' });
  await report.getByText('Over one job').waitFor();
  await report.getByText('Small sample').waitFor();
  await expectAccessible(page);
  await expectReadableInDark(page);
  await expectNoOverflow(page);
  await takePicture(page, 'fairness-all-jobs');
  await page.goBack();
  await page.getByRole('list', { name: 'Applicants' }).getByRole('link', { name: 'Iva Moor' }).click();
  await page.getByRole('heading', { name: 'Iva Moor', level: 1 }).waitFor();
  await page.goto('/jobs');
  await page.getByRole('table', { name: 'Jobs' }).getByRole('link', { name: 'Welder', exact: true }).waitFor();
  await expectAccessible(page);
  await expectReadableInDark(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverflow(page);
  await page.getByRole('link', { name: 'Welder', exact: true }).click();
  await page.getByRole('heading', { name: 'Welder', level: 1 }).waitFor();
  await expectNoOverflow(page);
  expect(errors.all).toEqual([]);
  await page.context().close();
});

/** As a stranger with a phone. */
async function applyAt(path: string): Promise<void> {
  const look = { viewport: { width: 390, height: 844 } };
  const page = await (await openContext(browser, server, undefined, look)).newPage();
  await page.goto(path);
  await page.getByRole('heading', { name: 'Welder', level: 1 }).waitFor();
  await expectAccessible(page);
  await expectReadableInDark(page);
  await expectNoOverflow(page);
  await page.getByRole('button', { name: 'Send the application' }).click();
  await page.getByText('Enter your name.').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Iva Moor');
  await page.getByLabel('E-mail address').fill('iva.moor@example.com');
  await page.getByLabel('Résumé').setInputFiles({ name: 'cv.txt', mimeType: 'text/plain', buffer: Buffer.from(CV) });
  await page.getByLabel(/^I agree/).check();
  await page.getByRole('button', { name: 'Send the application' }).click();
  await page.getByText('your document could be read').waitFor();
  await tellOfOneself(page);
  await page.context().close();
}

/** Voluntary, and taken back again. */
async function tellOfOneself(page: Page): Promise<void> {
  await page.getByLabel('Your gender').selectOption('Woman');
  await expectAccessible(page);
  await expectReadableInDark(page);
  await expectNoOverflow(page);
  await takePicture(page, 'about-me', { fullPage: true });
  expect(await page.getByRole('button', { name: 'Send these answers' }).isDisabled()).toBe(true);
  await page.getByLabel(/^I tell this of my own will/).check();
  await page.getByRole('button', { name: 'Send these answers' }).click();
  await page.getByRole('button', { name: 'Take them back' }).click();
  await page.getByLabel('Your gender').selectOption('Woman');
  await page.getByLabel(/^I tell this of my own will/).check();
  await page.getByRole('button', { name: 'Send these answers' }).click();
  await page.getByText('Your answers are kept apart').waitFor();
  await expectAccessible(page);
}

it('a page of a job that takes no applications says so', async () => {
  const page = await (await openContext(browser, server)).newPage();
  await page.goto('/apply/nothing-0123456789');
  await page.getByRole('heading', { name: 'This job takes no applications' }).waitFor();
  await expectAccessible(page);
  await page.context().close();
});
