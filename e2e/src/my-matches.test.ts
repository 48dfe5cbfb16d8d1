// What somebody who signs in as a candidate sees of the jobs that fit them, and the log of what recruiters decide.
import { randomUUID } from 'node:crypto';
import { JobMatches, UploadReply } from '@vitae/schema/api';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, signUp, startServer, type TestServer } from './harness.ts';
import { addJob, BEST, importBest } from './matches-fixture.ts';
import { watchErrors } from './page-checks.ts';
import { checkView, VIEWS } from './page-views.ts';

let server: TestServer;
let browser: Browser;
let staff: { cookie: string };
let jobId = '';
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { VITAE_OPEN_SIGN_UP: 'true' } }), borrowBrowser()]);
  staff = await setUp(server);
  jobId = (await addJob(server, staff)).id;
  await send(staff, 'PUT', `/api/jobs/${jobId}/page`, { takesApplications: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function send({ cookie }: { cookie: string }, method: string, path: string, body?: object): Promise<unknown> {
  const headers = { cookie, origin: server.url, 'content-type': 'application/json' };
  const reply = await fetch(server.url + path, {
    ...{ method, headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return await reply.json();
}

async function upload({ cookie }: { cookie: string }, name: string, text: string): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([text], { type: 'text/plain' }), name);
  const headers = { cookie, origin: server.url };
  const reply = await fetch(`${server.url}/api/resumes/upload`, { method: 'POST', headers, body });
  return UploadReply.parse(await reply.json()).resumeId;
}

it.each(VIEWS)(
  'a candidate sees the jobs that fit, why, what is missing, and the way to apply, on $name',
  async ({ name: _, ...view }) => {
    const person = { name: 'Mira Beispiel', email: `mira-${randomUUID()}@people.example` };
    const session = await signUp(server, person);
    const page = await (await openContext(browser, server, session, view)).newPage();
    const errors = watchErrors(page);
    await page.goto('/my-jobs');
    await page.getByText('Send a résumé first').waitFor();
    await checkView(page, 'my-jobs-empty');

    const lines = [person.name, person.email, 'Berlin, Germany', '', 'Experience', '', 'Software Engineer'];
    const text = [...lines, 'Bluepoint Systems, Berlin', '01/2017 - Present', '- Built services with Python'].join(
      '\n',
    );
    await upload(session, 'baker.txt', text.replace('Software Engineer', 'Baker').replace('Python', 'flour'));
    await upload(session, 'developer.txt', `${text}\n\nSkills\n\nPython, Docker\n`);
    const jobs = page.getByRole('list', { name: 'Jobs that fit', exact: true });
    await expect
      .poll(async () => {
        await page.reload();
        await page.getByRole('heading', { name: 'Jobs that fit' }).waitFor();
        return await page.getByLabel('Compared with').locator('option').allTextContents();
      })
      .toHaveLength(2);
    await page.getByLabel('Compared with').selectOption({ label: await labelOf('developer.txt') });
    const job = jobs.getByRole('listitem').filter({ hasText: 'Senior software engineer' }).first();
    await job.getByText('Northgate Software').first().waitFor();
    await job.getByText('Not found in your résumé:').waitFor();
    expect(await job.getByText('Not found in your résumé:').textContent()).toContain('Kubernetes');
    // With the keyboard alone.
    await job.locator('summary').focus();
    await page.keyboard.press('Enter');
    const reasons = job.getByRole('list', { name: 'Reasons' });
    await reasons
      .getByRole('link', { name: /Python/ })
      .first()
      .waitFor();
    await checkView(page, 'my-jobs');
    await page.getByLabel('Compared with').selectOption({ label: await labelOf('baker.txt') });
    await expect.poll(() => job.getByText('Not found in your résumé:').textContent()).toContain('Python');
    expect(new URL(page.url()).searchParams.get('resume')).not.toBeNull();

    await job.getByRole('link', { name: 'See the job: Senior software engineer' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('You are signed in as').waitFor();
    expect(errors.all).toEqual([]);
    await page.context().close();

    async function labelOf(filename: string): Promise<string> {
      const labels = await page.getByLabel('Compared with').locator('option').allTextContents();
      return labels.find((label) => label.startsWith(filename)) ?? '';
    }
  },
);

it.each(VIEWS)(
  'a recruiter sees what was decided and what the system had said, narrows it and takes it along, on $name',
  async ({ name: _, ...view }) => {
    const page = await (await openContext(browser, server, staff, view)).newPage();
    const errors = watchErrors(page);
    if (view.viewport.width > 1000) {
      await page.goto('/jobs/decisions');
      await page.getByText('Nothing was decided yet').waitFor();
      await checkView(page, 'decisions-empty');
      await importBest(server, staff);
    }
    const matches = async () => JobMatches.parse(await send(staff, 'GET', `/api/jobs/${jobId}/matches`)).items;
    await expect.poll(async () => (await matches()).map(({ candidate }) => candidate.name)).toContain(BEST.name);
    const match = (await matches()).find(({ candidate }) => candidate.name === BEST.name);
    const said = { verdict: 'good', reason: 'Knows our tools' };
    await send(staff, 'PUT', `/api/matches/${match?.id}/feedback`, said);
    await send(staff, 'PUT', `/api/matches/${match?.id}/feedback`, { verdict: null });

    await page.goto(`/jobs/${jobId}/matches`);
    await page.getByRole('navigation', { name: 'Parts of the job' }).getByRole('link', { name: 'Decisions' }).click();
    const table = page.getByRole('table', { name: 'Decisions' });
    const good = table.getByRole('row').filter({ hasText: 'Knows our tools' }).first();
    await good.getByRole('link', { name: BEST.name }).waitFor();
    await good.getByText('Strong').waitFor();
    await good.getByText('1 of 1').waitFor();
    await table.getByText('Taken back').first().waitFor();
    expect(await page.getByLabel('Job', { exact: true }).inputValue()).toBe(jobId);
    await checkView(page, 'decisions');
    await page.getByLabel('Decision', { exact: true }).selectOption('taken-back');
    await good.waitFor({ state: 'detached' });
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('decisions.csv');
    await page.getByRole('button', { name: 'Clear the filters' }).focus();
    await page.keyboard.press('Enter');
    await good.waitFor();
    await page.getByRole('navigation', { name: 'Parts of the jobs' }).getByRole('link', { name: 'Fairness' }).click();
    await page.getByText('No applicant has told anything yet').waitFor();
    await checkView(page, 'fairness-empty');
    expect(errors.all).toEqual([]);
    await page.context().close();
  },
);
