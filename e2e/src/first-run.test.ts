import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { ADMIN, openContext, startServer, type TestServer } from './harness.ts';
import { expectAccessible, watchErrors } from './page-checks.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ firstStart: true }), borrowBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe('the first run', () => {
  it('lets only the holder of the link in, and takes the token out of the address bar', async () => {
    const context = await openContext(browser, server);
    const page = await context.newPage();
    const errors = watchErrors(page, [/401/]);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Open the set-up link' }).waitFor();
    await expectAccessible(page);

    // Pasted into the tab that shows the page already, and then reloaded: the token is gone from the address bar.
    await page.goto(`${server.url}/setup#token=guessed`);
    await page.getByRole('heading', { name: 'Set up Vitae' }).waitFor();
    await page.waitForURL(`${server.url}/setup`);
    await page.reload();
    await page.getByRole('heading', { name: 'Open the set-up link' }).waitFor();
    await page.goto(`${server.url}/setup#token=guessed`);
    await fillSetup(page);
    await page.getByRole('heading', { name: 'This set-up link is not valid' }).waitFor();
    await expectAccessible(page);

    await page.goto(server.setupLink ?? '');
    await page.getByRole('heading', { name: 'Set up Vitae' }).waitFor();
    expect(page.url()).toBe(`${server.url}/setup`);
    await page.getByRole('button', { name: 'Create the workspace' }).click();
    await page.getByText('Fill this in.').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
    await expectAccessible(page);
    await fillSetup(page);
    await page.getByRole('heading', { name: 'Drop résumés anywhere on this page' }).waitFor();
    expect(await page.title()).toBe('Résumés · Vitae');
    expect(errors.all).toEqual([]);
    await context.close();
  });

  it('is over after that', async () => {
    const context = await openContext(browser, server);
    const page = await context.newPage();
    await page.goto('/setup');
    await page.getByRole('heading', { name: 'Vitae is set up already' }).waitFor();
    await expectAccessible(page);
    await context.close();
  });
});

async function fillSetup(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill(ADMIN.name);
  await page.getByLabel('E-mail address').fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await page.getByLabel('Name of the workspace').fill(ADMIN.workspaceName);
  await page.getByRole('button', { name: 'Create the workspace' }).click();
}

describe('signing in', () => {
  it('leads back to the page that was asked for', async () => {
    const context = await openContext(browser, server);
    const page = await context.newPage();
    const errors = watchErrors(page, [/401/]);
    await page.goto('/settings/members');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await signIn(page, 'not the password');
    await page.getByRole('alert').getByText('The e-mail address or the password is not right.').waitFor();
    await expectAccessible(page);
    await signIn(page, ADMIN.password);
    await page.getByRole('heading', { name: 'Members' }).waitFor();
    expect(page.url()).toBe(`${server.url}/settings/members`);
    expect(errors.all).toEqual([]);
    await context.close();
  });

  it('never leads to another site', async () => {
    const context = await openContext(browser, server);
    const page = await context.newPage();
    await page.goto('/sign-in?back=//elsewhere.example/');
    await signIn(page, ADMIN.password);
    await page.getByRole('heading', { name: 'Résumés', exact: true }).waitFor();
    expect(new URL(page.url()).origin).toBe(server.url);
    await context.close();
  });

  it('ends with signing out, also in another tab', async () => {
    const context = await openContext(browser, server);
    const [page, other] = await Promise.all([context.newPage(), context.newPage()]);
    await page.goto('/');
    await signIn(page, ADMIN.password);
    await page.getByRole('heading', { name: 'Résumés', exact: true }).waitFor();
    await other.goto('/settings/account');
    await other.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
    await page.getByRole('button', { name: `${ADMIN.workspaceName}: workspace and account` }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await other.getByRole('link', { name: 'Members' }).click();
    await other.getByText('You were signed out. Sign in to go on where you were.').waitFor();
    await context.close();
  });

  it('shows what to do about a forgotten password', async () => {
    const context = await openContext(browser, server);
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Forgot the password?' }).click();
    await page.getByRole('heading', { name: 'Reset the password' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('E-mail address').fill('nobody@example.com');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
    await page.goto('/sign-up');
    await page.getByRole('heading', { name: 'Sign-up is closed' }).waitFor();
    await expectAccessible(page);
    await context.close();
  });
});
