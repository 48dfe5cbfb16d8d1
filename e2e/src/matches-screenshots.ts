// Pictures of the matches of a job for the documentation. Invented people only.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openContext, type TestServer } from './harness.ts';
import { addJob, BEST, importBest } from './matches-fixture.ts';

/** Writes `matches.png`, `matches-dark.png`, `matches-phone.png`, `compare.png` and `job.png`, of the pool that `shootSearch` filled. */
export async function shootMatches(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  await importBest(server, session);
  const job = await addJob(server, session);
  const look = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.4, colorScheme: 'light' } as const;
  const page = await (await openContext(browser, server, session, look)).newPage();
  await page.goto(`/jobs/${job.id}`);
  await page.getByRole('heading', { name: job.title, level: 1 }).waitFor();
  await page.screenshot({ path: join(folder, 'job.png') });
  await openReasons(page, `/jobs/${job.id}/matches`);
  await page.getByRole('button', { name: 'Weights' }).click();
  await page.screenshot({ path: join(folder, 'matches.png') });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  await page.screenshot({ path: join(folder, 'matches-dark.png') });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Close the reasons' }).click();
  await page.getByRole('button', { name: 'Weights' }).click();
  for (const at of [0, 1, 2])
    await page
      .getByRole('checkbox', { name: /^Compare/ })
      .nth(at)
      .check();
  await page.getByRole('button', { name: /^Compare 3/ }).click();
  await page.getByRole('table', { name: 'Candidates side by side' }).waitFor();
  await page.screenshot({ path: join(folder, 'compare.png') });
  await page.context().close();

  const phone = {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  } as const;
  const small = await (await openContext(browser, server, session, { ...phone, colorScheme: 'light' })).newPage();
  await small.goto(`/jobs/${job.id}/matches`);
  await small.getByRole('button', { name: new RegExp(BEST.name) }).waitFor();
  await small.screenshot({ path: join(folder, 'matches-phone.png') });
  await small.context().close();
}

async function openReasons(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: BEST.name }).click();
  await page.getByRole('list', { name: 'Reasons' }).waitFor();
}
