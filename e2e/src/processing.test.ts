// Background work as recruiters and the admin of the installation see it, and what they do about it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { watchErrors } from './page-checks.ts';
import { checkView, VIEWS } from './page-views.ts';
import { damagedPdf } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  const cv =
    'Iva Moor\niva.moor@example.com\n\nExperience\n\nWelder\nIronworks, Leeds\nMay 2018 - Present\n- Welding\n';
  await upload('iva.txt', cv);
  await upload('broken.pdf', damagedPdf().buffer);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function upload(name: string, content: string | Uint8Array): Promise<void> {
  const form = new FormData();
  form.set('file', new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name);
  const headers = { cookie: session.cookie, origin: server.url };
  const reply = await fetch(`${server.url}/api/resumes/upload`, { method: 'POST', headers, body: form });
  expect(reply.status).toBe(202);
}

it.each(VIEWS)(
  'tasks are shown with their reason, narrowed, and a document is read again, on $name',
  async ({ name: _, ...view }) => {
    const page = await (await openContext(browser, server, session, view)).newPage();
    const errors = watchErrors(page);
    await page.goto('/processing');
    const tasks = page.getByRole('list', { name: 'Tasks' });
    const broken = tasks.getByRole('listitem').filter({ hasText: 'broken.pdf' });
    await broken.first().getByText('Unreadable').waitFor();
    await tasks.getByRole('link', { name: 'iva.txt', exact: true }).waitFor();
    await checkView(page, 'processing');
    await page.getByLabel('Outcome').selectOption('unreadable');
    await tasks.getByRole('link', { name: 'iva.txt', exact: true }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('outcome')).toBe('unreadable');
    const before = await broken.count();
    await broken.first().getByRole('button', { name: 'Read again: broken.pdf' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect.poll(() => broken.count()).toBe(before + 1);
    await broken.first().getByText('Unreadable').waitFor();

    await page.goto('/admin/processing');
    await page.getByRole('region', { name: 'All background work' }).getByText('iva.txt').waitFor();
    await page.getByRole('combobox', { name: 'Workspace' }).selectOption('Example Recruiting');
    await page.getByRole('region', { name: 'All background work' }).getByText('iva.txt').waitFor();
    await checkView(page, 'all-processing');
    await page.getByLabel('State').selectOption('cancelled');
    await page.getByText('Nothing fits').waitFor();
    expect(errors.all).toEqual([]);
    await page.context().close();
  },
);
