// A picture of a bulk import for the documentation: what became of each file. Invented people only.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openContext, type TestServer } from './harness.ts';
import { LIGHT } from './picture-looks.ts';
import { damagedPdf, emptyFile, htmlResume, PEOPLE, pdfResume, textResume } from './test-documents.ts';

/** Writes `import-batch.png`. */
export async function shootBatch(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  const context = await openContext(browser, server, session, LIGHT);
  const page = await context.newPage();
  await page.goto('/import');
  await page.getByLabel('Name of the import').fill('Spring fair');
  await page.getByLabel('Source').fill('Job fair in Leipzig');
  await page.getByLabel('Tags').fill('fair, 2026');
  const [kim, noor, alex, jo] = PEOPLE;
  const good = [textResume(kim), htmlResume(noor), pdfResume(alex), textResume(jo)];
  const again = { ...textResume(kim), name: 'kim-once-more.txt' };
  await page.getByLabel('Files to import').setInputFiles([...good, again, damagedPdf(), emptyFile()]);
  await page.getByText('7 of 7 files done').waitFor({ timeout: 240_000 });
  await page.getByRole('table').getByText('Created', { exact: true }).nth(3).waitFor();
  await page.screenshot({ path: join(folder, 'import-batch.png') });
  await context.close();
}
