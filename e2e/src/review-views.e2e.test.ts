// The review as people look at it: search, size, text, flowing documents, phones, light and dark; and that all can use it.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, expectReadableInDark } from './page-checks.ts';
import {
  boxOf,
  field,
  litPlace,
  openReview,
  sampleHtml,
  samplePdf,
  saved,
  share,
  showAllFields,
  textBox,
  uploadResume,
} from './review-fixture.ts';

const WIDE = { viewport: { width: 1400, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** Pages. */
const LONG = 24;

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
let context: BrowserContext;
let fixedId: string;
let flowId: string;
let longId: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), borrowBrowser()]);
  session = await setUp(server);
  const uploader = await openContext(browser, server, session);
  const pdf = await samplePdf(browser);
  fixedId = await uploadResume(uploader, server.url, {
    name: 'nora-lindqvist.pdf',
    mimeType: 'application/pdf',
    buffer: pdf,
  });
  flowId = await uploadResume(uploader, server.url, {
    name: 'nora-lindqvist.html',
    mimeType: 'text/html',
    buffer: sampleHtml(),
  });
  longId = await uploadResume(uploader, server.url, {
    name: 'long.pdf',
    mimeType: 'application/pdf',
    buffer: await samplePdf(browser, LONG),
  });
  await uploader.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
afterEach(async () => {
  await context?.close();
});

async function open(id: string, options: BrowserContextOptions): Promise<Page> {
  context = await openContext(browser, server, session, { reducedMotion: 'reduce', ...options });
  return openReview(context, id);
}

describe('the document', () => {
  it('is a picture in the resolution of the screen, in a frame that has its size at once', async () => {
    const page = await open(fixedId, WIDE);
    const picture = page.locator('.paper img').first();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
    const box = await boxOf(page.locator('.paper').first());
    expect(box.height / box.width).toBeCloseTo(842 / 595, 2);
  });

  it('is searched, all hits are marked, and the place of the current one is in view', async () => {
    const page = await open(fixedId, WIDE);
    await page.keyboard.press('/');
    await page.keyboard.type('NURSE');
    await page.getByText(/^1 of \d+$/).waitFor();
    const hits = page.locator('.hit');
    await expect.poll(() => hits.count()).toBeGreaterThanOrEqual(4);
    await page.keyboard.press('Enter');
    await page.getByText(/^2 of \d+$/).waitFor();
    await expect.poll(() => page.locator('.hit[data-kind="current"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => hits.count()).toBe(0);
  });

  it('grows and shrinks with keys and wheel, and the marks stay on their text', async () => {
    const page = await open(fixedId, WIDE);
    await showAllFields(page);
    await field(page, 'basics/name').click();
    await page.keyboard.press('Escape');
    const before = await boxOf(page.locator('.paper').first());
    await page.keyboard.press('+');
    await expect
      .poll(async () => (await boxOf(page.locator('.paper').first())).width)
      .toBeGreaterThan(before.width * 1.05);
    expect(share(await textBox(page, 'Nora Lindqvist'), await boxOf(litPlace(page)))).toBeGreaterThan(0.8);
    const grown = (await boxOf(page.locator('.paper').first())).width;
    await page.mouse.move(400, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 300);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await boxOf(page.locator('.paper').first())).width).toBeLessThan(grown * 0.9);
    expect(share(await textBox(page, 'Nora Lindqvist'), await boxOf(litPlace(page)))).toBeGreaterThan(0.8);
  });

  it('is text with the same marks', async () => {
    const page = await open(fixedId, WIDE);
    await showAllFields(page);
    await page.keyboard.press('t');
    await field(page, 'basics/emails/0').click();
    await expect.poll(() => litPlace(page).textContent()).toBe('nora.lindqvist@example.org');
    const text = page.getByRole('textbox', { name: 'Text of the document' });
    const before = await text.textContent();
    await text.focus();
    await page.keyboard.type('xyz');
    expect(await text.textContent()).toBe(before);
  });

  it('draws only the pages in sight, however many there are', async () => {
    const page = await open(longId, WIDE);
    await page.getByText(`Page 1 of ${LONG}`).waitFor();
    const drawn = page.locator('.paper');
    await drawn.first().waitFor();
    await expect.poll(() => drawn.count()).toBeLessThanOrEqual(4);
    await page.getByRole('region', { name: 'Pages' }).evaluate((region) => region.scrollTo(0, region.scrollHeight));
    await page.getByText(`Page ${LONG} of ${LONG}`).waitFor();
    await expect.poll(() => drawn.count()).toBeLessThanOrEqual(4);
    const last = page.getByRole('region', { name: `Page ${LONG} of ${LONG}` });
    await last.getByTestId('text-layer').waitFor();
    await expect.poll(() => last.locator('img').count()).toBe(1);
  });

  it('without pages of its own is drawn, with its places', async () => {
    const page = await open(flowId, WIDE);
    await showAllFields(page);
    await page.locator('.paper svg text').first().waitFor();
    await field(page, 'basics/emails/0').click();
    const text = await textBox(page, 'nora.lindqvist@example.org');
    expect(share(text, await boxOf(litPlace(page)))).toBeGreaterThan(0.8);
    const drawn = page.locator('.paper svg text', { hasText: 'nora.lindqvist@example.org' }).first();
    expect(share(text, await boxOf(drawn))).toBeGreaterThan(0.6);
  });
});

describe('on a phone', () => {
  it('shows the place of a tapped value in a strip of the page, which opens the document there', async () => {
    const page = await open(fixedId, PHONE);
    await showAllFields(page);
    await field(page, 'basics/emails/0').tap();
    const peek = page.getByRole('button', { name: /^Show E-mail address in the document/ });
    await peek.waitFor();
    expect(share(await boxOf(peek.locator('.mark')), await boxOf(peek))).toBeGreaterThan(0.95);
    await peek.tap();
    await expect.poll(() => litPlace(page).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe('is accessible', () => {
  const looks: [string, BrowserContextOptions][] = [
    ['wide', { ...WIDE, colorScheme: 'light' }],
    ['on a phone', { ...PHONE, colorScheme: 'light' }],
  ];

  it.each(looks)('%s', async (_name, options) => {
    const page = await open(fixedId, options);
    await page.locator('[data-row]').first().waitFor();
    if (!options.isMobile) await page.getByTestId('text-layer').first().waitFor();
    await expectAccessible(page);
    await expectReadableInDark(page);
    await showAllFields(page);
    await field(page, 'basics/label').click();
    await expectAccessible(page);
    await expectReadableInDark(page);
  });

  it('as text, with the search and the history open', async () => {
    const page = await open(flowId, WIDE);
    await showAllFields(page);
    await field(page, 'basics/label').fill('Ward Manager');
    await page.keyboard.press('Enter');
    await saved(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.keyboard.press('/');
    await page.keyboard.type('nurse');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await page.getByRole('dialog', { name: 'History' }).waitFor();
    await expectAccessible(page);
  });
});

it('says that a résumé is gone', async () => {
  const page = await open('11111111-1111-4111-8111-111111111111', WIDE);
  await page.getByRole('heading', { name: 'This résumé is not here' }).waitFor();
});
