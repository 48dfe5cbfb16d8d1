// The review in a real browser against a real server: a value and its place, edits that stay, and the keyboard.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import {
  boxOf,
  field,
  litPlace,
  openReview,
  samplePdf,
  saved,
  share,
  showAllFields,
  textBox,
  untilRead,
  uploadResume,
} from './review-fixture.ts';

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let session: { cookie: string };
let pdf: Buffer;
let resumeId: string;
let uploads = 0;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  pdf = await samplePdf(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  context = await openContext(browser, server, session, { viewport: { width: 1400, height: 900 } });
  uploads += 1;
  // A comment behind the end makes every upload another document; the same bytes would be linked to the first one.
  const buffer = Buffer.concat([pdf, Buffer.from(`\n% ${uploads}\n`)]);
  resumeId = await uploadResume(context, server.url, {
    name: 'nora-lindqvist.pdf',
    mimeType: 'application/pdf',
    buffer,
  });
  page = await openReview(context, resumeId);
});
afterEach(async () => {
  await context?.close();
});

describe('a value and its place', () => {
  it('lights the place up when the field gets the focus, exactly over the text', async () => {
    await showAllFields(page);
    await field(page, 'basics/emails/0').click();
    const lit = litPlace(page);
    await lit.waitFor();
    expect(await lit.count()).toBe(1);
    const [mark, text] = [await boxOf(lit), await textBox(page, 'nora.lindqvist@example.org')];
    expect(share(text, mark)).toBeGreaterThan(0.8);
    expect(share(mark, text)).toBeGreaterThan(0.6);
  });

  it('brings a place that is out of sight into view', async () => {
    await page.setViewportSize({ width: 1400, height: 420 });
    await showAllFields(page);
    const row = page.getByRole('textbox', { name: /^Language, German/ });
    await row.click();
    const region = await boxOf(page.getByRole('region', { name: 'Pages' }));
    await expect.poll(async () => share(await boxOf(litPlace(page).first()), region)).toBeGreaterThan(0.99);
  });

  it('lights the field up when the place is hovered, and goes to it by a click', async () => {
    await showAllFields(page);
    const text = await textBox(page, 'nora.lindqvist@example.org');
    const [x, y] = [text.x + text.width / 2, text.y + text.height / 2];
    await page.mouse.move(x, y);
    const row = page.locator('[data-row]', { has: field(page, 'basics/emails/0') });
    await expect.poll(() => row.getAttribute('data-lit')).toBe('hover');
    await page.mouse.click(x, y);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field:basics/emails/0');
  });

  it('uses selected text as a value, with its place', async () => {
    const text = await textBox(page, 'Northern Bay Hospital');
    await page.mouse.move(text.x + 1, text.y + text.height / 2);
    await page.mouse.down();
    await page.mouse.move(text.x + text.width - 1, text.y + text.height / 2, { steps: 6 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Use as…' }).click();
    await page.keyboard.type('new volunteer organisation');
    await page.getByRole('listbox', { name: 'Fields' }).getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const added = page.getByRole('textbox', { name: /^Organisation/ });
    await expect.poll(() => added.inputValue()).toBe('Northern Bay Hospital');
    await expect.poll(() => litPlace(page).count()).toBe(1);
    expect(share(await textBox(page, 'Northern Bay Hospital'), await boxOf(litPlace(page)))).toBeGreaterThan(0.8);
    await saved(page);
  });
});

describe('edits', () => {
  it('stay over a reload, and can be undone and redone', async () => {
    await showAllFields(page);
    await field(page, 'basics/name').fill('Nora Maria Lindqvist');
    await page.keyboard.press('Enter');
    await saved(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Nora Maria Lindqvist' }).waitFor();
    await showAllFields(page);
    await field(page, 'basics/label').fill('Ward Manager');
    await page.keyboard.press('Enter');
    await saved(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => field(page, 'basics/label').inputValue()).not.toBe('Ward Manager');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => field(page, 'basics/label').inputValue()).toBe('Ward Manager');
    await saved(page);
  });

  it('stay when the document is read again', async () => {
    await showAllFields(page);
    await field(page, 'basics/label').fill('Ward Manager');
    await page.keyboard.press('Enter');
    await saved(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Read again' }).click();
    await expect
      .poll(
        async () =>
          ((await (await context.request.get(`/api/resumes/${resumeId}`)).json()) as { version: number }).version,
        { timeout: 60_000 },
      )
      .toBe(3);
    await untilRead(context, resumeId);
    await page.reload();
    await showAllFields(page);
    await expect.poll(() => field(page, 'basics/label').inputValue()).toBe('Ward Manager');
  });

  it('are kept while the server is away, over a reload, and saved when it is back', async () => {
    await showAllFields(page);
    await page.route('**/api/resumes/*/profile', (route) => route.abort());
    await field(page, 'basics/name').fill('Nora M. Lindqvist');
    await page.keyboard.press('Enter');
    await page.getByText('1 edit not saved yet').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Nora M. Lindqvist' }).waitFor();
    await page.unroute('**/api/resumes/*/profile');
    await saved(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Nora M. Lindqvist' }).waitFor();
  });

  it('of two people are put together, and the same value is asked about', async () => {
    const other = await openReview(context, resumeId);
    await showAllFields(page);
    await showAllFields(other);
    await field(other, 'basics/name').fill('Nora L.');
    await other.keyboard.press('Enter');
    await saved(other);
    await field(page, 'basics/label').fill('Ward Manager');
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page, 'basics/name').inputValue()).toBe('Nora L.');
    expect(await field(page, 'basics/label').inputValue()).toBe('Ward Manager');
    await field(other, 'basics/label').fill('Matron');
    await other.keyboard.press('Enter');
    await other.getByText('Somebody else changed the same values').waitFor();
    await other.getByRole('button', { name: 'Take theirs' }).click();
    await expect.poll(() => field(other, 'basics/label').inputValue()).toBe('Ward Manager');
  });

  it('show a broken rule at once, and the history tells who did what', async () => {
    await showAllFields(page);
    const end = page.getByRole('textbox', { name: /^End date, Head Nurse/ });
    await end.fill('2001');
    await page.keyboard.press('Enter');
    await page.getByText('The end is before the start.').first().waitFor();
    await saved(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    const dialog = page.getByRole('dialog', { name: 'History' });
    await dialog.getByText('Robin Example').waitFor();
    await dialog.getByRole('button', { name: 'Restore version 1' }).click();
    await expect.poll(() => end.inputValue()).toBe('Present');
    await saved(page);
  });
});

describe('the keyboard', () => {
  it('walks what needs a person, confirms, and says when all is checked', async () => {
    const toCheck = page.getByText(/^\d+ to check$/);
    const count = async () => Number.parseInt((await toCheck.textContent()) ?? '', 10);
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await page.keyboard.press('v');
    const seen = new Set<string>();
    for (let step = 0; step < before; step += 1) {
      const active = await page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['state'],
      );
      expect(['check', 'failed']).toContain(active);
      seen.add(await page.evaluate(() => document.activeElement?.id ?? ''));
      await page.keyboard.press('Enter');
    }
    expect(seen.size).toBe(before);
    await page.getByText('Everything is checked.').waitFor();
    await saved(page);
  });

  it('goes with Tab from one value to check to the next, and leaves at the end', async () => {
    await page.keyboard.press('v');
    const ids: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const row = await page.evaluate(() => {
        const element = document.activeElement?.closest<HTMLElement>('[data-row]');
        return element == null
          ? undefined
          : { id: document.activeElement?.id ?? '', state: element.dataset['state'] ?? '' };
      });
      if (row === undefined) break;
      expect(['check', 'failed']).toContain(row.state);
      ids.push(row.id);
      await page.keyboard.press('Tab');
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(Number.parseInt((await page.getByText(/^\d+ to check$/).textContent()) ?? '', 10));
  });

  it('selects text and puts it into a field', async () => {
    await page.keyboard.press('t');
    const text = page.getByRole('textbox', { name: 'Text of the document' });
    // Before the text is there, nothing can be selected.
    await text.getByText('Nora Lindqvist').first().waitFor();
    await text.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+End');
    await page.getByRole('button', { name: 'Use as…' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Field' }).waitFor();
    await page.keyboard.type('nationality');
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page, 'basics/nationality').inputValue()).toBe('Nora Lindqvist');
  });

  it('leaves an edit with Escape without saving it', async () => {
    await showAllFields(page);
    await field(page, 'basics/name').fill('Somebody Else');
    await page.keyboard.press('Escape');
    expect(await field(page, 'basics/name').inputValue()).toBe('Nora Lindqvist');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});
