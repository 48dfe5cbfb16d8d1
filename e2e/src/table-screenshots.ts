// Pictures of a spreadsheet whose columns are mapped, for the documentation. Invented people only.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openContext, type TestServer } from './harness.ts';
import { DARK, DARK_PHONE } from './picture-looks.ts';

const TABLE = [
  'Name,Mail,Town,Firm,Shoe size',
  'Kim Sample,kim.sample@example.com,Leeds,Sample Works,38',
  'Noor Example,no mail,York,Example Group,41',
  'Alex Muster,alex.muster@example.com,Hull,Muster Ltd,44',
].join('\n');

/** Writes `spreadsheet-dark.png` and `spreadsheet-phone.png`; nothing is imported. */
export async function shootTable(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  for (const [name, look] of [
    ['spreadsheet-dark', DARK],
    ['spreadsheet-phone', DARK_PHONE],
  ] as const) {
    const context = await openContext(browser, server, session, look);
    const page = await context.newPage();
    await page.goto('/import');
    const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
    await page.getByLabel('Spreadsheet to import').setInputFiles(file);
    await page.getByRole('table', { name: 'First rows' }).getByText('Alex Muster').waitFor();
    await page.getByRole('region', { name: 'Columns' }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
}
