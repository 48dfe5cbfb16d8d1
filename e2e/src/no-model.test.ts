// Without a provider nothing about language models disturbs anybody: no word, no error, no dead button, and every import works.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { type Call, callAs, importText } from './call-server.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, watchErrors } from './page-checks.ts';
import { damagedPdf, htmlResume, PEOPLE, pdfResume, resumeLines, textResume } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
let call: Call;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  call = callAs(server, session);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const PAGES = [
  ...['/', '/candidates', '/jobs', '/jobs/new', '/import', '/processing', '/duplicates', '/notices'],
  ...['account', 'appearance', 'api-keys', 'notices', 'retention', 'skills', 'matching', 'members', 'workspace'].map(
    (tab) => `/settings/${tab}`,
  ),
];
/** The first documents wait until the engine is loaded. */
const IMPORT = { timeout: 120_000 };
const ABOUT_MODELS = /language model|\bLLM\b|\bAI\b/i;

it('imports in every way, and no page for users says a word of language models', async () => {
  const context = await openContext(browser, server, session, { viewport: { width: 1360, height: 900 } });
  const page = await context.newPage();
  const errors = watchErrors(page);
  const refused: string[] = [];
  page.on('response', (reply) => {
    if (reply.status() >= 400) refused.push(`${reply.status()} ${reply.url()}`);
  });

  await page.goto('/');
  await page.getByLabel('Files to upload').setInputFiles([textResume(PEOPLE[0])]);
  await page.getByRole('table', { name: 'Résumés' }).getByText(PEOPLE[0].name).first().waitFor(IMPORT);
  await page.goto('/import');
  const documents = [htmlResume(PEOPLE[1]), pdfResume(PEOPLE[2]), damagedPdf()];
  await page.getByLabel('Name of the import').fill('Spring fair');
  await page.getByLabel('Files to import').setInputFiles(documents);
  await page.getByRole('heading', { name: 'Spring fair' }).waitFor();
  await page.getByText('3 of 3 files done').waitFor(IMPORT);
  const batch = page.url();
  const resumeId = await importText(call, 'jo.txt', resumeLines(PEOPLE[3]).join('\n'));
  const old = new FormData();
  const { name, buffer } = textResume({ name: 'Lee Beispiel', label: 'Welder', email: 'lee.beispiel@example.com' });
  old.set('file', new Blob([Uint8Array.from(buffer)]), name);
  expect(JSON.parse(await call('POST', '/api/career-ark/cv/assistant', old))).toMatchObject({ method: 'local' });
  const people: { items: { id: string; candidateId: string | null }[] } = JSON.parse(
    await call('GET', '/api/resumes?limit=200'),
  );
  const candidateId = people.items.find(({ id }) => id === resumeId)?.candidateId;

  for (const path of [...PAGES, `/resumes/${resumeId}`, `/candidates/${candidateId}`, new URL(batch).pathname]) {
    await page.goto(path);
    await page.getByRole('heading').first().waitFor();
    await page.waitForFunction(() => document.querySelector('.animate-pulse-soft') === null);
    expect(await page.locator('body').innerText(), path).not.toMatch(ABOUT_MODELS);
  }
  await page.goto(`/resumes/${resumeId}`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Read again' }).waitFor();
  expect(await page.getByRole('menu').innerText()).not.toMatch(ABOUT_MODELS);
  await page.getByRole('menuitem', { name: 'Read again' }).click();
  await page.getByText('The document is being read again.').waitFor({ state: 'hidden' });

  const imported: { items: { status: string; outcome?: { kind: string } }[] } = JSON.parse(
    await call('GET', '/api/resumes?limit=200'),
  );
  expect(imported.items).toHaveLength(6);
  expect(errors.all).toEqual([]);
  expect(refused).toEqual([]);
});

it('tells the admin on each page of language models what is missing, and leaves no dead button', async () => {
  const page = await (await openContext(browser, server, session)).newPage();
  const errors = watchErrors(page);
  for (const [path, words] of [
    ['', 'There is none, and nothing is sent anywhere.'],
    ['/templates', 'CV data extractor'],
    ['/playground', 'There is nobody to ask'],
    ['/experiments', 'There is nobody to ask'],
    ['/usage', 'Nothing was asked'],
    ['/calls', 'Nothing was sent to a language model.'],
  ] as const) {
    await page.goto(`/admin/language-models${path}`);
    await page.getByText(words).first().waitFor();
    await expectAccessible(page);
    expect(await page.locator('main button:disabled').count(), path).toBe(0);
  }
  expect(errors.all).toEqual([]);
});
