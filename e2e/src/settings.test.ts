import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { ADMIN, openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, type PageErrors, watchErrors } from './page-checks.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
let context: BrowserContext;
let page: Page;
let errors: PageErrors;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  context = await openContext(browser, server, session);
  page = await context.newPage();
  errors = watchErrors(page, [/40[14]/]);
});
afterEach(() => context.close());

describe('the settings', () => {
  it('invite a recruiter, who joins with the link and does not see the parts for admins', async () => {
    await page.goto('/settings/members');
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByLabel('E-mail address').fill('sam@example.com');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make the invitation' }).click();
    const link = await page.getByLabel('Link to join').inputValue();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('cell', { name: 'sam@example.com' }).waitFor();

    const guest = await openContext(browser, server);
    const guestPage = await guest.newPage();
    await guestPage.goto(link.replace(/^https?:\/\/[^/]+/, server.url));
    await guestPage.getByText(`You are invited to “${ADMIN.workspaceName}” as a recruiter.`).waitFor();
    expect(guestPage.url()).not.toContain('token');
    await expectAccessible(guestPage);
    await guestPage.getByLabel('Your name').fill('Sam Sample');
    await guestPage.getByLabel('Password', { exact: true }).fill('another sentence here');
    await guestPage.getByRole('button', { name: 'Create the account and join' }).click();
    await guestPage.getByRole('heading', { name: 'Résumés', exact: true }).waitFor();
    await guestPage.getByRole('link', { name: 'Settings' }).click();
    await guestPage.getByRole('navigation', { name: 'Settings' }).waitFor();
    expect(await guestPage.getByRole('link', { name: 'Members' }).count()).toBe(0);
    await guestPage.goto('/settings/members');
    await guestPage.getByRole('heading', { name: 'My account' }).waitFor();
    await guest.close();

    await page.reload();
    await page.getByLabel('Role of Sam Sample').selectOption('Admin');
    await page.getByText('The role is changed.').waitFor();
    expect(errors.all).toEqual([]);
  });

  it('make an API key that works, is shown once, and ends when it is revoked', async () => {
    await page.goto('/settings/api-keys');
    await page.getByRole('button', { name: 'New key' }).click();
    await page.getByLabel('Name').fill('Nightly import');
    await page.getByLabel('Write résumés').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Create the key' }).click();
    const key = await page.getByLabel('API key', { exact: true }).inputValue();
    await expectAccessible(page);
    const call = () => fetch(`${server.url}/api/resumes`, { headers: { authorization: `Bearer ${key}` } });
    expect((await call()).status).toBe(200);
    await page.getByRole('button', { name: 'I have stored it' }).click();
    await page.getByRole('cell', { name: /^Nightly import/ }).waitFor();
    expect(await page.getByText(key).count()).toBe(0);
    await page.getByRole('button', { name: 'More for Nightly import' }).click();
    await page.getByRole('menuitem', { name: 'Revoke' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Revoke the key' }).click();
    await page.getByText('You have no keys.').waitFor();
    expect((await call()).status).toBe(401);
    expect(errors.all).toEqual([]);
  });

  it('rename the workspace and me, and keep it over a reload', async () => {
    await page.goto('/settings/workspace');
    await page.getByLabel('Name').fill('Sample Talent');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page.getByText('The name of the workspace is saved.').waitFor();
    await page.goto('/settings/account');
    await page.getByLabel('Name', { exact: true }).fill('Robin Renamed');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page.getByText('Your name is saved.').waitFor();
    await page.reload();
    await page
      .getByRole('button', { name: 'Sample Talent: workspace and account' })
      .getByText('Robin Renamed')
      .waitFor();
    expect(errors.all).toEqual([]);
  });

  it('change the theme, and remember it', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/settings/appearance');
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    expect(await theme()).toBe('light');
    await page.getByLabel('Dark').check();
    expect(await theme()).toBe('dark');
    await page.reload();
    expect(await theme()).toBe('dark');
    await page.getByLabel('Like the system').check();
    expect(await theme()).toBe('light');
  });

  it('change the password, which ends the other sessions', async () => {
    const other = await openContext(browser, server);
    const otherPage = await other.newPage();
    await otherPage.goto('/sign-in?back=/settings/account');
    await otherPage.getByLabel('E-mail address').fill(ADMIN.email);
    await otherPage.getByLabel('Password', { exact: true }).fill(ADMIN.password);
    await otherPage.getByRole('button', { name: 'Sign in' }).click();
    await otherPage.getByLabel('Current password').fill('wrong');
    await otherPage.getByLabel('New password').fill('a new sentence for tests');
    await otherPage.getByRole('button', { name: 'Change the password' }).click();
    await otherPage.getByRole('alert').waitFor();
    await otherPage.getByLabel('Current password').fill(ADMIN.password);
    await otherPage.getByRole('button', { name: 'Change the password' }).click();
    await otherPage.getByText('Your password is changed.').waitFor();
    await page.goto('/settings/account');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await other.close();
  });
});
