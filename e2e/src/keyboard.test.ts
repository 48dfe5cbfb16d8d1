import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { ADMIN, openContext, setUp, startServer, type TestServer } from './harness.ts';
import { PEOPLE, textResume } from './test-documents.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  await setUp(server);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

/** Tab until something has the focus; fails when it can't be reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (name.test(here)) return;
    met.push(here);
  }
  throw new Error(`Tab does not lead to ${name}, but to: ${met.join(' | ')}`);
}

/** Whether the element with the focus shows it. */
const hasVisibleFocus = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });

describe('the keyboard alone', () => {
  it('signs in, imports text, walks the list, deletes and opens', async () => {
    const context = await openContext(browser, server);
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(ADMIN.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(ADMIN.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Drop résumés anywhere' }).waitFor();

    for (const person of PEOPLE.slice(0, 3)) {
      await page.keyboard.press('p');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.insertText(textResume(person).buffer.toString());
      await tabTo(page, /^Import the text$/);
      expect(await hasVisibleFocus(page)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: person.name, exact: true }).waitFor();
    }

    await page.keyboard.press('/');
    expect(await focused(page)).toBe('');
    await page.keyboard.type('kim');
    await page.getByRole('link', { name: PEOPLE[1].name, exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: PEOPLE[1].name, exact: true }).waitFor();

    await tabTo(page, new RegExp(`^${PEOPLE[2].name}$`));
    expect(await hasVisibleFocus(page)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((name) => document.activeElement?.textContent === name, PEOPLE[1].name);
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 chosen').waitFor();
    await page.keyboard.press('Delete');
    await page.getByRole('alertdialog', { name: 'Delete 2 résumés?' }).waitFor();
    expect(await focused(page)).toBe('Cancel');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('2 résumés are deleted.').waitFor();

    await tabTo(page, new RegExp(`^${PEOPLE[2].name}$`));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/resumes\/.+/);
    await context.close();
  });

  it('has a skip link, a list of keys, and no traps', async () => {
    const context = await openContext(browser, server);
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(ADMIN.email);
    await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Résumés', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Résumés', exact: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys that work here' });
    await keys.getByText('Search', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    await page.keyboard.press(',');
    await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await context.close();
  });
});
