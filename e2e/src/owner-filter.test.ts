// The filter for the owner: shown where there are several, kept by a view, and for members who are no admins too.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { AcceptInvitationRequest, Invitation, Me } from '@vitae/schema/api';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { fillPool } from './fill-pool.ts';
import { ADMIN, openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectReadableInDark, watchErrors } from './page-checks.ts';

const CANDIDATES = 60;
const COLLEAGUE = { name: 'Mia Colleague', email: 'mia@example.com' };
const SOON = { timeout: 30_000 };

let server: TestServer;
let browser: Browser;
let admin: { cookie: string };
let colleague: { cookie: string };
let owned = 0;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  admin = await setUp(server);
  await fillPool(server, CANDIDATES);
  const { reply: made } = await post('/api/auth/invitations', { email: COLLEAGUE.email, role: 'recruiter' });
  const token = new URLSearchParams(new URL(Invitation.parse(made).link).hash.slice(1)).get('token');
  const accepted = AcceptInvitationRequest.parse({ token, name: COLLEAGUE.name, password: ADMIN.password });
  const { reply: me, cookie } = await post('/api/auth/invitations/accept', accepted, '');
  colleague = { cookie };
  const ownerId = Me.parse(me).user.id;
  const action = { kind: 'owner', ownerId };
  await post('/api/candidates/bulk-changes', { of: { query: { countryCode: ['DE'] } }, action });
  owned = await countOf('countryCode=DE');
  await vi.waitUntil(async () => (await countOf(`ownerId=${ownerId}`)) === owned, SOON);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function post(address: string, body: object, cookie = admin.cookie) {
  const reply = await fetch(server.url + address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...(cookie === '' ? {} : { cookie }) },
    body: JSON.stringify(body),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${address}: ${reply.status} ${text}`);
  const cookies = reply.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { reply: JSON.parse(text) as unknown, cookie: cookies.join('; ') };
}

async function countOf(query: string): Promise<number> {
  const reply = await fetch(`${server.url}/api/candidates/facets?${query}`, { headers: { cookie: admin.cookie } });
  return Number(Object(await reply.json()).total);
}

async function shown(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { name: 'Candidates', level: 1 }).locator('xpath=..');
  return Number(((await heading.textContent()) ?? '').replaceAll(/\D/g, ''));
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Filters' });

async function open(session: { cookie: string }): Promise<Page> {
  const context = await openContext(browser, server, session, { viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto('/candidates');
  await expect.poll(() => shown(page), SOON).toBe(CANDIDATES);
  return page;
}

async function unfold(page: Page, title: string): Promise<void> {
  await panel(page).locator('summary', { hasText: title }).press('Enter');
}

async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['VITAE_PICTURES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

it('a view keeps the owner that it was made with', async () => {
  const page = await open(admin);
  const errors = watchErrors(page);
  await unfold(page, 'Owner');
  const choice = panel(page).getByRole('checkbox', { name: COLLEAGUE.name });
  const told = await choice.locator('xpath=ancestor::div[1]').textContent();
  expect(Number(told?.replaceAll(/\D/g, ''))).toBe(owned);
  await choice.press('Space');
  await page.getByRole('button', { name: `Remove the filter Owner: ${COLLEAGUE.name}` }).waitFor();
  await expect.poll(() => shown(page), SOON).toBe(owned);
  await expectAccessible(page);
  await expectReadableInDark(page);
  await takePicture(page, 'owner-filter');
  await page.getByRole('button', { name: 'Views', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Save this search as a view' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('Of my colleague');
  await page.getByRole('button', { name: 'Save the view' }).click();
  await page.getByRole('button', { name: 'Of my colleague' }).waitFor();
  await page.goto('/candidates');
  await expect.poll(() => shown(page), SOON).toBe(CANDIDATES);
  await page.getByRole('button', { name: 'Views', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: /^Of my colleague/ }).press('Enter');
  await page.getByRole('button', { name: `Remove the filter Owner: ${COLLEAGUE.name}` }).waitFor();
  await expect.poll(() => shown(page), SOON).toBe(owned);
  expect(errors.all).toEqual([]);
  await page.context().close();
});

it('a member who is no admin finds their own and those of others', async () => {
  const page = await open(colleague);
  await unfold(page, 'Owner');
  await panel(page)
    .getByRole('checkbox', { name: `${COLLEAGUE.name} (you)` })
    .check();
  await expect.poll(() => shown(page), SOON).toBe(owned);
  await panel(page).getByRole('checkbox', { name: ADMIN.name }).check();
  await expect.poll(() => shown(page), SOON).toBe(CANDIDATES - owned);
  await page.getByRole('button', { name: `Remove the filter Owner: ${ADMIN.name}` }).waitFor();
  await page.context().close();
});

it('schools and the last days have numbers, and a number is what its filter leaves', async () => {
  const page = await open(admin);
  const choose = async (name: string | RegExp) => {
    const choice = panel(page).getByRole('checkbox', { name }).first();
    const told = await choice.locator('xpath=ancestor::div[1]').textContent();
    await choice.check();
    return Number(/[\d,]+$/.exec(told ?? '')?.[0].replaceAll(',', ''));
  };
  await unfold(page, 'Education');
  const ofSchool = await choose(/University$/);
  await expect.poll(() => shown(page), SOON).toBe(ofSchool);
  expect(ofSchool).toBeLessThan(CANDIDATES);
  await page.getByRole('button', { name: /^Remove the filter School/ }).click();
  await unfold(page, 'Added');
  const lately = await choose('Last 7 days');
  await page.getByRole('button', { name: /^Remove the filter Added: since/ }).waitFor();
  await expect.poll(() => shown(page), SOON).toBe(lately);
  await panel(page).getByRole('checkbox', { name: 'Last 7 days' }).scrollIntoViewIfNeeded();
  await expectAccessible(page);
  await takePicture(page, 'added-filter');
  await page.context().close();
});
