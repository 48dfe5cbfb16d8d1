// A picture of two candidates side by side for the documentation. Invented people only.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { sendPairs } from './duplicate-people.ts';
import { openContext, type TestServer } from './harness.ts';

/** Writes `merge.png`. */
export async function shootMerge(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  await sendPairs(server, session);
  const look = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.4, colorScheme: 'light' } as const;
  const context = await openContext(browser, server, session, look);
  const page = await context.newPage();
  await page.goto('/duplicates');
  await page.getByRole('link', { name: 'Compare Imogen Thistlewood and Imogen Thistlewood' }).click();
  await page.getByRole('region', { name: 'Differences' }).waitFor();
  await page.getByRole('region', { name: 'Why they may be one person' }).waitFor();
  await page.screenshot({ path: join(folder, 'merge.png') });
  await context.close();
}
