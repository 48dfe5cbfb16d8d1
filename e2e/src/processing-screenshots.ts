// Pictures of the background work for the documentation.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openContext, type TestServer } from './harness.ts';
import { DARK, DARK_PHONE, LIGHT } from './picture-looks.ts';

/** Writes `processing.png`, `processing-dark.png` and `processing-phone.png`; something must have been imported. */
export async function shootProcessing(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  for (const [name, look] of [
    ['processing', LIGHT],
    ['processing-dark', DARK],
    ['processing-phone', DARK_PHONE],
  ] as const) {
    const context = await openContext(browser, server, session, look);
    const page = await context.newPage();
    await page.goto('/processing');
    await page.getByRole('list', { name: 'Tasks' }).getByRole('listitem').first().waitFor();
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
}
