// Pictures of set-up, upload and queue for the documentation, with the sample résumés of invented people.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { ADMIN, openContext, type TestServer } from './harness.ts';
import { damagedPdf } from './test-documents.ts';

const SAMPLES = fileURLToPath(new URL('../../fixtures/samples', import.meta.url));
const WIDE: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1.4,
  colorScheme: 'light',
};
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  colorScheme: 'light',
};
/** Slow enough to see the bytes on their way. */
const SLOW = 60_000;
/** All samples are read by then, also the scan; milliseconds. */
const READING_TIME = 240_000;

/** Writes `set-up.png`; nothing is sent. */
export async function shootSetup(browser: Browser, server: TestServer, folder: string): Promise<void> {
  const context = await openContext(browser, server, undefined, WIDE);
  const page = await context.newPage();
  await page.goto(server.setupLink ?? '');
  await page.getByLabel('Your name').fill(ADMIN.name);
  await page.getByLabel('E-mail address').fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await page.getByLabel('Name of the workspace').fill(ADMIN.workspaceName);
  await page.screenshot({ path: join(folder, 'set-up.png') });
  await context.close();
}

/** Writes `upload.png` (in the middle of it), `queue.png`, `queue-dark.png` and `queue-phone.png`. */
export async function shootQueue(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  const context = await openContext(browser, server, session, WIDE);
  const page = await context.newPage();
  await page.goto('/');
  const names = (await readdir(SAMPLES)).filter((name) => !name.endsWith('.json'));
  const picker = page.getByLabel('Files to upload');
  await picker.setInputFiles(damagedPdf());
  await list(page).getByText('Unreadable').first().waitFor();
  await picker.setInputFiles(names.slice(0, 4).map((name) => join(SAMPLES, name)));
  await list(page).getByText('Created', { exact: true }).nth(1).waitFor();
  const network = await context.newCDPSession(page);
  await throttle(network, SLOW);
  await picker.setInputFiles(names.slice(4).map((name) => join(SAMPLES, name)));
  await page
    .getByText(/[2-9]\d% of .* sent/)
    .first()
    .waitFor();
  await page.screenshot({ path: join(folder, 'upload.png') });
  await throttle(network, -1);
  await page.waitForFunction(() => document.querySelectorAll('[role="progressbar"]').length === 0, undefined, {
    timeout: READING_TIME,
  });
  await page.getByRole('button', { name: 'Close the uploads' }).click();
  await page.screenshot({ path: join(folder, 'queue.png') });
  await context.close();
  await shootList(browser, server, session, join(folder, 'queue-dark.png'), { ...WIDE, colorScheme: 'dark' });
  await shootList(browser, server, session, join(folder, 'queue-phone.png'), PHONE);
}

const list = (page: Page) => page.getByRole('table', { name: 'Résumés' });

/** Of one session: two of them would both hold. */
async function throttle(client: CDPSession, bytesPerSecond: number): Promise<void> {
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytesPerSecond,
  });
}

async function shootList(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  path: string,
  look: BrowserContextOptions,
): Promise<void> {
  const context = await openContext(browser, server, session, look);
  const page = await context.newPage();
  await page.goto('/');
  await list(page).getByText('Created', { exact: true }).first().waitFor();
  await page.screenshot({ path });
  await context.close();
}
