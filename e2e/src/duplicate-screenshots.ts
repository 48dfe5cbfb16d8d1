// Pictures of two candidates side by side for the documentation. Invented people only.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { sendPairs } from './duplicate-people.ts';
import { openContext, type TestServer } from './harness.ts';
import { DARK, DARK_PHONE, LIGHT } from './picture-looks.ts';

/** Writes `merge.png`, `merge-dark.png` and `merge-phone.png`. */
export async function shootMerge(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  await sendPairs(server, session);
  for (const [name, look] of [
    ['merge', LIGHT],
    ['merge-dark', DARK],
    ['merge-phone', DARK_PHONE],
  ] as const) {
    const context = await openContext(browser, server, session, look);
    const page = await context.newPage();
    await page.goto('/duplicates');
    await page.getByRole('link', { name: 'Compare Imogen Thistlewood and Imogen Thistlewood' }).click();
    await page.getByRole('region', { name: 'Differences' }).waitFor();
    await page.getByRole('region', { name: 'Why they may be one person' }).waitFor();
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
}
