import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, type PageErrors, watchErrors } from './page-checks.ts';
import { damagedPdf, emptyFile, PEOPLE, pdfResume, textResume } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
let context: BrowserContext;
let page: Page;
let errors: PageErrors;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  context = await openContext(browser, server, session, { viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  errors = watchErrors(page, [/ERR_INTERNET_DISCONNECTED/, /Failed to load resource/]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(() => page.unrouteAll());

/** Other people each time: a second try of a test finds nothing of the first. */
const newPeople = (prefix: string) =>
  PEOPLE.map((person, at) => ({ ...person, email: `${prefix}${at}-${Date.now().toString(36)}@people.example` }));

const tab = (name: RegExp) => page.getByRole('tab', { name });
const files = () => page.getByRole('table', { name: 'Files of this import' });

it('takes many files, shows what became of each by bin, and all of it works with the keyboard', async () => {
  await page.goto('/import');
  await page.getByText('No import yet').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Name of the import').fill('Spring fair');
  await page.getByLabel('Tags').fill('fair, 2026');
  const good = PEOPLE.slice(0, 2).map((person) => textResume(person));
  const [first] = good;
  if (first === undefined) throw new Error('There are no people.');
  const twin = { ...first, name: 'the-same-again.txt' };
  await page.getByLabel('Files to import').setInputFiles([...good, twin, damagedPdf(), emptyFile()]);
  await page.getByRole('heading', { name: 'Spring fair' }).waitFor();
  await page.getByText('5 of 5 files done').waitFor();
  await tab(/All\s*5/).waitFor();
  await expect
    .poll(() =>
      files()
        .getByText(/^(Waiting|Reading)$/)
        .count(),
    )
    .toBe(0);
  await tab(/Duplicate\s*1/).waitFor();
  await expectAccessible(page);

  await tab(/All/).focus();
  await page.keyboard.press('End');
  await page.getByText('The file is empty.').waitFor();
  await expect.poll(() => files().getByRole('row').count()).toBe(2);
  await tab(/Unreadable/).click();
  await files().getByText('Unreadable').waitFor();
  await page.reload();
  await files().getByText('Unreadable').waitFor();
  await page.getByRole('button', { name: 'Read one again' }).click();
  await page.getByText('5 of 5 files done').waitFor();
  expect(errors.all).toEqual([]);
});

it('goes on by itself after the tab was closed while the connection was lost', async () => {
  await page.goto('/import');
  await page.getByLabel('Name of the import').fill('Broken line');
  await page.route('**/api/batches/*/files?**', (route) => route.abort());
  const [, , person] = PEOPLE;
  if (person === undefined) throw new Error('There are too few people.');
  await page.getByLabel('Files to import').setInputFiles([textResume(person)]);
  await page.getByText('Sending waits and goes on by itself').waitFor();
  const address = page.url();
  await page.close();
  page = await context.newPage();
  await page.goto(address);
  await page.getByText('1 of 1 files done').waitFor();
  await page.goto('/import');
  await page.getByRole('link', { name: 'Broken line' }).waitFor();
  await page.getByRole('link', { name: 'Spring fair' }).waitFor();
});

it('goes on where it was when a lost connection comes back, and sends nothing twice', async () => {
  const network = await context.newCDPSession(page);
  const limit = (offline: boolean, uploadThroughput: number) =>
    network.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput });
  const answered: string[] = [];
  page.on('response', (response) => {
    if (response.ok() && /\/files\?/.test(response.url())) answered.push(response.url());
  });
  const name = `Train at ${Date.now()}`;
  await page.goto('/import');
  await page.getByLabel('Name of the import').fill(name);
  await limit(false, 100_000);
  const many = newPeople('train').flatMap((person) => {
    const document = pdfResume(person, 60_000);
    return [
      document,
      { ...document, name: `copy-of-${document.name}`, buffer: Buffer.concat([document.buffer, Buffer.from('\n')]) },
    ];
  });
  await page.getByLabel('Files to import').setInputFiles(many);
  await expect.poll(() => answered.length, { timeout: 40_000 }).toBeGreaterThan(0);
  await limit(true, 0);
  await page.getByText('Sending waits and goes on by itself').waitFor();
  // Other pages of the app are still there, and so is what is to be sent.
  await page.getByRole('link', { name: 'Import', exact: true }).first().click();
  await limit(false, -1);
  await page.getByRole('link', { name }).click();
  await page.getByText('8 of 8 files done').waitFor({ timeout: 150_000 });
  expect(new Set(answered).size).toBe(8);
  expect(answered.length).toBe(8);
});

it('takes a dropped folder with its folders, and archives inside of an archive', async () => {
  const [first, second, third] = newPeople('folder');
  if (first === undefined || second === undefined || third === undefined) throw new Error('There are too few people.');
  const folder = await mkdtemp(join(tmpdir(), 'vitae-drop-'));
  await mkdir(join(folder, 'cvs', 'old'), { recursive: true });
  await writeFile(join(folder, 'cvs', 'first.txt'), textResume(first).buffer);
  await writeFile(join(folder, 'cvs', 'old', 'second.txt'), textResume(second).buffer);
  const inner = zipSync({ 'deep/third.txt': textResume(third).buffer });
  await writeFile(join(folder, 'cvs', 'old', 'packed.zip'), zipSync({ 'inner.zip': inner }));
  await page.goto('/import');
  await page.getByLabel('Name of the import').fill('A folder');
  await dropFolder(join(folder, 'cvs'));
  await page.getByRole('heading', { name: 'A folder' }).waitFor();
  await page.getByText('3 of 3 files done').waitFor({ timeout: 150_000 });
  const taken = [
    ['cvs/', 'first.txt'],
    ['cvs/old/', 'second.txt'],
    ['cvs/old/packed.zip/inner.zip/deep/', 'third.txt'],
  ] as const;
  for (const [folderName, filename] of taken) {
    await files().getByRole('row').filter({ hasText: filename }).filter({ hasText: folderName }).waitFor();
  }
  await rm(folder, { recursive: true });
});

/** As the system does it: a page’s own events can’t hold folders. */
async function dropFolder(folder: string): Promise<void> {
  const input = await context.newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await input.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
}
