import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { fillPool } from './fill-pool.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectNoOverflow, expectReadableInDark, watchErrors } from './page-checks.ts';

const CANDIDATES = 10_000;

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  await fillPool(server, CANDIDATES);
}, 900_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A busy machine takes its time. */
const SOON = { timeout: 30_000 };

const rows = (page: Page) => page.getByRole('table', { name: 'Candidates' }).getByRole('link');
const heading = (page: Page) => page.getByRole('heading', { name: 'Candidates', level: 1 }).locator('xpath=..');
const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search profiles and documents' });

async function countOf(page: Page): Promise<number> {
  return Number(((await heading(page).textContent()) ?? '').replaceAll(/\D/g, ''));
}

async function openPool(look: BrowserContextOptions = {}, address = '/candidates'): Promise<Page> {
  const page = await (await openContext(browser, server, session, look)).newPage();
  await page.goto(address);
  await rows(page).first().waitFor();
  return page;
}

const WIDE = { width: 1440, height: 900 };
const VIEWS = [
  { name: 'a wide screen', viewport: WIDE, isMobile: false },
  { name: 'a phone', viewport: { width: 390, height: 844 }, isMobile: true },
] as const;

it.each(VIEWS)('search, filters and what is found have no violation on $name', async ({ name: _name, ...view }) => {
  const page = await openPool({ ...view, hasTouch: view.isMobile }, '/candidates?text=regional&countryCode=["DE"]');
  const errors = watchErrors(page);
  await page.getByRole('button', { name: 'Remove the filter Country: Germany' }).waitFor();
  await page.locator('mark').first().waitFor();
  await expectAccessible(page);
  if (view.isMobile) await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: 'Active' }).waitFor();
  await expectAccessible(page);
  await expectReadableInDark(page);
  await expectNoOverflow(page);
  expect(errors.all).toEqual([]);
  await page.context().close();
});

describe('ten thousand candidates', () => {
  it('are all there to scroll through, with only what is in sight drawn', async () => {
    const page = await openPool({ viewport: WIDE });
    expect(await countOf(page)).toBe(CANDIDATES);
    const first = await rows(page).first().textContent();
    const scroller = page.getByRole('table', { name: 'Candidates' }).locator('xpath=..');
    const depth = () => scroller.evaluate((element) => element.scrollHeight);
    const shallow = await depth();
    for (let step = 0; step < 4; step++) {
      const before = await depth();
      await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await expect.poll(depth, SOON).toBeGreaterThan(before);
    }
    expect(await depth()).toBeGreaterThan(shallow * 4);
    expect(await rows(page).first().textContent()).not.toBe(first);
    expect(await rows(page).count()).toBeLessThan(60);
    await page.context().close();
  });

  it('are searched and filtered with the keyboard alone, and the address keeps it', async () => {
    const page = await openPool({ viewport: WIDE });
    await page.keyboard.press('/');
    await page.keyboard.type('regional databases');
    await expect.poll(() => new URL(page.url()).searchParams.get('text'), SOON).toBe('regional databases');
    await expect.poll(() => page.locator('mark').first().textContent(), SOON).toMatch(/regional|databases/i);
    const searched = await countOf(page);
    expect(searched).toBeGreaterThan(0);
    expect(searched).toBeLessThan(CANDIDATES);
    await page.getByRole('combobox', { name: 'Add a skill' }).focus();
    await page.keyboard.type('postgr');
    await page.getByRole('option', { name: /PostgreSQL/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove the filter Skill: PostgreSQL' }).waitFor();
    await expect.poll(() => countOf(page), SOON).toBeLessThan(searched);
    const filtered = await countOf(page);
    await page.reload();
    await expect.poll(() => countOf(page), SOON).toBe(filtered);
    await searchBox(page).focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused, SOON).toBe(await rows(page).first().textContent());
    await page.getByRole('button', { name: 'Remove the filter Skill: PostgreSQL' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => countOf(page), SOON).toBe(searched);
    await page.context().close();
  });

  it('a count beside a value is what the filter leaves', async () => {
    const page = await openPool({ viewport: WIDE });
    const value = page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: 'Placed' });
    await value.waitFor();
    const told = (await value.locator('xpath=ancestor::div[1]').textContent())?.replaceAll(/\D/g, '');
    await value.check();
    await expect.poll(() => countOf(page), SOON).toBe(Number(told));
    await page.context().close();
  });

  it('mistyped words are put right, and an empty result names the filter that left nobody', async () => {
    const page = await openPool({ viewport: WIDE });
    await searchBox(page).fill('postgersql');
    await page.getByText('Showing results for postgresql').waitFor();
    await page.goto('/candidates?text=regional&title=astronaut');
    await page.getByText('the filter Title: astronaut').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Without title/ }).click();
    await rows(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get('title')).toBeNull();
    await page.context().close();
  });

  it('a search is saved as a view, opened again with what it kept, and deleted', async () => {
    const page = await openPool({ viewport: WIDE }, '/candidates?text=regional&countryCode=["DE"]');
    const found = await countOf(page);
    const choose = async (item: string | RegExp) => {
      await page.getByRole('button', { name: /^(Views|German)/ }).press('Enter');
      await page.getByRole('menuitem', { name: item }).press('Enter');
    };
    await choose('Save this search as a view');
    await page.getByRole('textbox', { name: 'Name' }).fill('German offices');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save the view' }).click();
    await page.getByRole('button', { name: 'German offices' }).waitFor();
    await page.goto('/candidates');
    await expect.poll(() => countOf(page), SOON).toBe(CANDIDATES);
    await choose(/^German offices/);
    await expect.poll(() => countOf(page), SOON).toBe(found);
    await choose(/^Delete/);
    await page.getByRole('button', { name: 'Delete the view' }).click();
    await page.getByRole('button', { name: 'Views', exact: true }).waitFor();
    await page.context().close();
  });

  it('candidates that are like one are named beside it, with reasons', async () => {
    const page = await openPool({ viewport: WIDE }, '/candidates?skill=["PostgreSQL"]');
    await rows(page).first().press('o');
    const similar = page.getByRole('list', { name: 'More like this' }).getByRole('listitem');
    await similar.first().getByText(/skill/i).waitFor();
    await page.context().close();
  });
});

describe('many candidates at once', () => {
  /** What runs in the background comes to its end by then. */
  const told = (page: Page, text: RegExp) => page.getByText(text).first().waitFor({ timeout: 150_000 });
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it('all that match are chosen, get a status and get theirs back, with the keyboard alone', async () => {
    const page = await openPool({ viewport: WIDE }, '/candidates?status=["placed"]');
    const errors = watchErrors(page);
    const placed = await countOf(page);
    await press(page, 'j', 'Space');
    await page.getByText('1 chosen').waitFor();
    await press(page, 'Shift+J', 'Shift+ArrowDown');
    await page.getByText('3 chosen').waitFor();
    await expectAccessible(page);
    await expectReadableInDark(page);
    await press(page, 'ControlOrMeta+A');
    await page.getByText('100 chosen').waitFor();
    await press(page, 'ControlOrMeta+A');
    await page.getByText(`All ${placed.toLocaleString('en')} chosen`).waitFor();
    await page.getByRole('toolbar', { name: 'Chosen candidates' }).getByRole('button', { name: 'Status' }).focus();
    await press(page, 'Enter');
    await page.getByRole('menuitem', { name: 'Archived' }).focus();
    await press(page, 'Enter');
    await told(page, new RegExp(`Status set for ${placed.toLocaleString('en')} candidates`));
    await page.getByText('the filter Status: Placed').waitFor(SOON);
    await page.getByRole('button', { name: 'Undo' }).focus();
    await press(page, 'Enter');
    await told(page, new RegExp(`Taken back for ${placed.toLocaleString('en')} candidates`));
    await expect.poll(() => countOf(page), SOON).toBe(placed);
    expect(errors.all).toEqual([]);
    await page.context().close();
  });

  it('some that are chosen by click get a tag', async () => {
    const page = await openPool({ viewport: WIDE });
    const boxes = page.getByRole('table', { name: 'Candidates' }).getByRole('checkbox', { name: /^Choose (?!all)/ });
    await boxes.nth(0).check();
    await boxes.nth(2).check();
    await boxes.nth(4).click({ modifiers: ['Shift'] });
    await page.getByText('4 chosen').waitFor();
    await page.getByRole('button', { name: 'Tags' }).click();
    await page
      .getByRole('textbox', { name: 'Add' })
      .or(page.getByRole('combobox', { name: 'Add' }))
      .first()
      .fill('shortlist, spring');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Change the tags' }).click();
    await told(page, /Tags changed on 4 candidates/);
    await page.goto('/candidates?tag=["shortlist"]');
    await expect.poll(() => countOf(page), SOON).toBe(4);
    await page.context().close();
  });

  it('all that match are exported as a table', async () => {
    const page = await openPool(
      { viewport: WIDE, acceptDownloads: true },
      '/candidates?text=regional&countryCode=["PL"]',
    );
    const found = await countOf(page);
    await press(page, 'ControlOrMeta+A', 'ControlOrMeta+A');
    await page.getByRole('button', { name: 'Export' }).focus();
    await press(page, 'Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /CSV/ }).first().press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^candidates-[\d-]+\.csv$/);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect(lines.length - 1).toBe(found);
    await page.context().close();
  });

  it('deleting all that match wants the number typed', async () => {
    const page = await openPool({ viewport: WIDE }, '/candidates?text=regional&countryCode=["ES"]&status=["placed"]');
    const found = await countOf(page);
    expect(found).toBeGreaterThan(20);
    await press(page, 'ControlOrMeta+A', 'ControlOrMeta+A');
    await page.getByRole('toolbar', { name: 'Chosen candidates' }).getByRole('button', { name: 'Delete' }).click();
    const sure = page.getByRole('button', { name: `Delete ${found.toLocaleString('en')} candidates` });
    expect(await sure.isDisabled()).toBe(true);
    await expectAccessible(page);
    await page.getByRole('textbox', { name: `Type ${found} to go on` }).fill(String(found));
    await expect.poll(() => sure.isEnabled()).toBe(true);
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await countOf(page)).toBe(found);
    await page.context().close();
  });
});
