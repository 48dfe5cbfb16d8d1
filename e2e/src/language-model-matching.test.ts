// A language model beside the reading of a job and the reasons of a match: what it adds is marked, what it makes up is not there.
import { LLMock } from '@copilotkit/aimock';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, expectReadableInDark, watchErrors } from './page-checks.ts';
import { takePicture } from './page-views.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
const model = new LLMock({ port: 0, logLevel: 'silent' });
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  await model.start();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await model.stop();
});

const DESCRIPTION = `Welder (m/f/d) – Leeds
Northgate Ironworks | Full-time

Requirements
- TIG welding and Technical drawing
- Five winters on submarine hulls
- Knows the yard book of Harland

We offer
£31,000 - £36,000 per year`;

const CV =
  'Iva Moor\niva.moor@example.com\n\nExperience\n\nWelder\nIronworks, Leeds\nMay 2018 - Present\n- TIG welding\n\nSkills\n\nTIG welding\n';

const found = (value: string | null) => ({ value, line: null });
const words = found(null);
const NOTHING = {
  title: words,
  seniority: { level: null, words },
  min_years: { years: null, words },
  max_years: { years: null, words },
  skills: [],
  education: { level: null, field: words, required: null, words },
  languages: [],
  place: { city: words, country: words },
  arrangement: { kind: null, words },
  salary: { min: null, max: null, currency: null, period: null, words },
  contract: { kind: null, words },
  hours: { kind: null, words },
};

/** With a skill and years that stand there, and a skill and a degree that don't. */
const READING = JSON.stringify({
  ...NOTHING,
  min_years: { years: 5, words: found('Five winters on submarine hulls') },
  skills: ['submarine hulls', 'Kubernetes'].map((name) => ({ name: found(name), importance: 'must' })),
  education: { level: 7, field: found('Physics'), required: true, words: found('a master of physics') },
});
const SENTENCE = 'The candidate meets TIG welding; not found: Technical drawing and submarine hulls.';

async function call(method: string, path: string, body: object): Promise<void> {
  const headers = { cookie: session.cookie, origin: server.url, 'content-type': 'application/json' };
  const reply = await fetch(`${server.url}${path}`, { method, headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${path} was answered with ${reply.status}: ${await reply.text()}`);
}

it('adds and marks what it found in a description, names what it made up, and writes the sentence of a match', async () => {
  model.on({}, (request) => {
    const asked = JSON.stringify(request.messages);
    return { content: asked.includes('TIG welding: met') ? JSON.stringify({ sentence: SENTENCE }) : READING };
  });
  const provider = { name: 'Fake', kind: 'openai', baseUrl: `${model.url}/v1`, model: 'gpt-6-luna', key: 'sk-test' };
  await call('POST', '/api/admin/llm/providers', provider);
  await call('PUT', '/api/admin/flags', { mode: 'on', percentage: 0, engine: 'hybrid', fallback: true, maxRetries: 0 });

  const view = { viewport: { width: 1360, height: 900 } };
  const page = await (await openContext(browser, server, session, view)).newPage();
  const errors = watchErrors(page);
  await page.goto('/jobs/new');
  await page.getByRole('textbox', { name: 'Description' }).fill(DESCRIPTION);
  await page.getByRole('button', { name: 'Read the description' }).click();
  await page.getByText('The language model found 2 values more').waitFor();
  const leftOut = page.getByRole('list', { name: 'Not in the description' });
  expect(await leftOut.getByRole('listitem').allTextContents()).toEqual(['Skill: Kubernetes', 'Education: level 7']);
  expect(await page.getByLabel('Years, at least').inputValue()).toBe('5');
  const skills = page.getByRole('list', { name: 'Skills' }).getByRole('listitem');
  await expect.poll(() => skills.filter({ hasText: 'submarine hulls' }).innerText()).toContain('Language model');
  expect(await skills.filter({ hasText: 'TIG welding' }).innerText()).not.toContain('Language model');
  expect(await skills.filter({ hasText: 'Kubernetes' }).count()).toBe(0);
  await expectAccessible(page);
  await expectReadableInDark(page);
  await takePicture(page, 'job-read-by-model', { fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverflow(page);
  await page.setViewportSize(view.viewport);
  await page.getByRole('button', { name: 'Add the job' }).click();
  await page.getByRole('heading', { name: 'Welder', level: 1 }).waitFor();
  const marked = page.locator('mark[title="Years, at least, found by the language model"]');
  expect(await marked.textContent()).toBe('Five winters on submarine hulls');

  const body = new FormData();
  body.append('file', new Blob([CV], { type: 'text/plain' }), 'iva-moor.txt');
  const headers = { cookie: session.cookie, origin: server.url };
  expect((await fetch(`${server.url}/api/resumes/upload`, { method: 'POST', headers, body })).status).toBe(202);
  const pool = async () => {
    const reply = await fetch(`${server.url}/api/candidates`, { headers });
    return JSON.stringify(await reply.json());
  };
  await expect.poll(pool, { timeout: 120_000 }).toContain('Iva Moor');
  await page.goto(`${page.url()}/matches`);
  await page.locator('[data-candidate]').first().waitFor();
  await page.locator('[data-candidate]').first().click();
  const panel = page.getByRole('complementary', { name: 'Reasons for the match' });
  await panel.getByText(SENTENCE).waitFor();
  await panel.getByText('Written by the language model from the facts below').waitFor();
  await expectAccessible(page);
  await expectReadableInDark(page);
  await takePicture(page, 'match-sentence');
  expect(errors.all).toEqual([]);
});
