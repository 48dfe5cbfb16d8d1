import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, watchErrors } from './page-checks.ts';

/** What is offered, as the server reads it too. */
const samples: unknown[] = JSON.parse(
  await readFile(new URL('../../fixtures/samples/index.json', import.meta.url), 'utf8'),
);

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it('sample résumés come with one click, are read like all others, and go with one click', async () => {
  const context = await openContext(browser, server, await setUp(server), { viewport: { width: 1360, height: 1000 } });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Try with sample résumés' }).click();
  const rows = page.getByRole('table', { name: 'Résumés' }).getByRole('row').filter({ hasText: 'Sample' });
  await rows.nth(samples.length - 1).waitFor();
  await expect.poll(() => rows.count()).toBe(samples.length);
  await page.getByText('Some of these are samples').waitFor();
  // Read to the end: nobody waits any more, and nearly all of them have a name.
  await page.waitForFunction(() => document.querySelectorAll('[role="progressbar"]').length === 0, undefined, {
    timeout: 180_000,
  });
  await expect
    .poll(() => rows.getByText('Created', { exact: true }).count())
    .toBeGreaterThanOrEqual(samples.length - 1);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove the samples' }).click();
  await page.getByRole('heading', { name: 'Drop résumés anywhere on this page' }).waitFor();
  await expect.poll(() => page.getByText('Some of these are samples').count()).toBe(0);
  expect(errors.all).toEqual([]);
  await context.close();
});
