import { afterAll, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer } from './harness.ts';
import { expectAccessible } from './page-checks.ts';
import { PEOPLE, textResume } from './test-documents.ts';

const browser = await borrowBrowser();
afterAll(() => browser.close());

describe('when the server goes away', () => {
  it('the page says so, keeps what is to be sent, and goes on by itself when it is back', async () => {
    const server = await startServer();
    const session = await setUp(server);
    const port = new URL(server.url).port;
    const context = await openContext(browser, server, session);
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('heading', { name: 'Drop résumés anywhere' }).waitFor();
    await server.kill();
    await page.getByText('Vitae does not answer.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Files to upload').setInputFiles([textResume(PEOPLE[0])]);
    await page.getByText('Trying again.').waitFor();

    const again = await startServer({ dataFolder: server.dataFolder, env: { PORT: port } });
    await page.getByText('The connection is back.').waitFor({ timeout: 40_000 });
    await page.getByRole('link', { name: PEOPLE[0].name }).waitFor({ timeout: 40_000 });
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await context.close();
    await again.stop();
    await server.stop();
  });
});
