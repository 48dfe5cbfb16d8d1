import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { borrowBrowser } from './browser.ts';
import { openContext, setUp, startServer, type TestServer } from './harness.ts';
import { expectAccessible, type PageErrors, watchErrors } from './page-checks.ts';
import {
  damagedPdf,
  emptyFile,
  htmlResume,
  PEOPLE,
  pdfResume,
  type TestDocument,
  textResume,
} from './test-documents.ts';

let server: TestServer;
let browser: Browser;
let session: { cookie: string };
let context: BrowserContext;
let page: Page;
let errors: PageErrors;
let network: CDPSession | undefined;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { VITAE_MAX_UPLOAD_MB: '8' } }), borrowBrowser()]);
  session = await setUp(server);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  context = await openContext(browser, server, session, { viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  network = undefined;
  errors = watchErrors(page, [/4(15|22)/]);
  await page.goto('/');
});
afterEach(async () => {
  await deleteAll();
  await context.close();
});

async function deleteAll(): Promise<void> {
  const headers = { cookie: session.cookie, origin: server.url };
  const list = await fetch(`${server.url}/api/resumes?limit=200`, { headers });
  const { items } = Object(await list.json());
  for (const { id } of items) await fetch(`${server.url}/api/resumes/${id}`, { method: 'DELETE', headers });
}

const choose = (files: readonly TestDocument[]) => page.getByLabel('Files to upload').setInputFiles([...files]);
const list = () => page.getByRole('table', { name: 'Résumés' });
const rowOf = (name: string): Locator => list().getByRole('row').filter({ hasText: name });
const tray = () => page.getByRole('region', { name: 'Uploads' });
const trayRow = (name: string) => tray().getByRole('listitem').filter({ hasText: name });

/** Drops files on the page as a person would, with the events of the browser. */
async function drop(files: readonly TestDocument[]): Promise<void> {
  const parts = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, mimeType, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([bytes], name, { type: mimeType }));
    }
    return data;
  }, parts);
  for (const type of ['dragenter', 'dragover']) await page.dispatchEvent('body', type, { dataTransfer: transfer });
  await page.getByText('Drop to import').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const slowly = async (bytesPerSecond: number) => {
  network ??= await context.newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytesPerSecond,
  });
};

describe('sending files', () => {
  it('takes several formats from the picker and shows each person when it is read', async () => {
    await choose([pdfResume(PEOPLE[0]), textResume(PEOPLE[1]), htmlResume(PEOPLE[2])]);
    for (const { name } of [PEOPLE[0], PEOPLE[1], PEOPLE[2]])
      await rowOf(name).getByText('Created', { exact: true }).waitFor();
    await page.getByRole('heading', { name: '3 ready' }).waitFor();
    await expectAccessible(page);
    await rowOf(PEOPLE[0].name).getByRole('link', { name: PEOPLE[0].name }).click();
    await page.waitForURL(/\/resumes\/.+/);
    await tray().waitFor();
    expect(errors.all).toEqual([]);
  });

  it('takes files that are dropped anywhere, also on the settings', async () => {
    await page.goto('/settings/appearance');
    await page.getByRole('heading', { name: 'Theme' }).waitFor();
    await drop([textResume(PEOPLE[3]), pdfResume(PEOPLE[0])]);
    await trayRow('jo-ejemplo.txt').getByText('Created', { exact: true }).waitFor();
    await trayRow('kim-sample.pdf').getByText('Created', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Résumés' }).click();
    await rowOf(PEOPLE[3].name).waitFor();
  });

  it('takes pasted text with a title, and pasted files', async () => {
    await page.getByRole('heading', { name: 'Drop résumés anywhere' }).waitFor();
    const text = textResume(PEOPLE[1]).buffer.toString();
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    const dialog = page.getByRole('dialog', { name: 'Paste a résumé' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Title').inputValue()).toBe(PEOPLE[1].name);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Import the text' }).click();
    await rowOf(PEOPLE[1].name).getByText('Pasted').waitFor();

    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([pasted], 'from-clipboard.txt', { type: 'text/plain' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, textResume(PEOPLE[2]).buffer.toString());
    await trayRow('from-clipboard.txt').getByText('Created', { exact: true }).waitFor();
  });

  it('shows the bytes on their way, and cancels and sends again', async () => {
    await slowly(300_000);
    await choose([pdfResume(PEOPLE[0], 3_000_000)]);
    await trayRow('kim-sample.pdf')
      .getByText(/[1-9]\d?% of 2\.9 MB sent/)
      .waitFor();
    await expectAccessible(page);
    await tray().getByRole('button', { name: 'Cancel kim-sample.pdf' }).click();
    await trayRow('kim-sample.pdf').getByText('Cancelled. Nothing was sent.').waitFor();
    await slowly(-1);
    await tray().getByRole('button', { name: 'Send again' }).click();
    await trayRow('kim-sample.pdf').getByText('Created', { exact: true }).waitFor();
    await expect.poll(() => list().getByRole('row').count()).toBe(2);
  });

  it('goes on after a reload in the middle, with nothing chosen again', async () => {
    await choose([textResume(PEOPLE[1])]);
    await trayRow('noor-example.txt').getByText('Created', { exact: true }).waitFor();
    await slowly(200_000);
    await choose([pdfResume(PEOPLE[0], 3_000_000)]);
    await trayRow('kim-sample.pdf')
      .getByText(/[1-9]\d?% of/)
      .waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await trayRow('noor-example.txt').getByText('Created', { exact: true }).waitFor();
    await trayRow('kim-sample.pdf')
      .getByText(/\d?% of/)
      .waitFor();
    await slowly(-1);
    await trayRow('kim-sample.pdf').getByText('Created', { exact: true }).waitFor({ timeout: 60_000 });
    await expect.poll(() => trayRow('kim-sample.pdf').count()).toBe(1);
    await expect.poll(() => list().getByRole('row').count()).toBe(3);
  });

  it('goes on by itself after the tab was closed in the middle, and leaves alone what another tab sends', async () => {
    await slowly(200_000);
    await choose([pdfResume(PEOPLE[0], 3_000_000)]);
    await trayRow('kim-sample.pdf')
      .getByText(/[1-9]\d?% of/)
      .waitFor();
    const sending = page;
    page = await context.newPage();
    await page.goto('/');
    await page.getByRole('heading', { name: 'Drop résumés anywhere' }).waitFor();
    await expect(tray().waitFor({ timeout: 1_500 })).rejects.toThrow();
    await sending.close();
    await page.close();
    page = await context.newPage();
    await page.goto('/');
    await trayRow('kim-sample.pdf').getByText('Created', { exact: true }).waitFor();
    await expect.poll(() => list().getByRole('row').count()).toBe(2);
    await page.reload();
    await rowOf(PEOPLE[0].name).waitFor();
    await expect.poll(() => trayRow('kim-sample.pdf').getByText('Created', { exact: true }).count()).toBe(1);
  });

  it('says after a closed tab what is missing where the browser kept no files, and goes on when they are chosen again', async () => {
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (record, key) {
        if (Object(record).file !== undefined) throw new DOMException('There is no room.', 'QuotaExceededError');
        return put.call(this, record, key);
      };
    });
    await page.reload();
    await slowly(200_000);
    await choose([pdfResume(PEOPLE[0], 3_000_000)]);
    await trayRow('kim-sample.pdf')
      .getByText(/[1-9]\d?% of/)
      .waitFor();
    await page.close();
    page = await context.newPage();
    await page.goto('/');
    await trayRow('kim-sample.pdf').getByText('Not sent: the page was left').waitFor();
    await expectAccessible(page);
    await choose([pdfResume(PEOPLE[0], 3_000_000)]);
    await trayRow('kim-sample.pdf').getByText('Created', { exact: true }).waitFor();
    await expect.poll(() => trayRow('kim-sample.pdf').count()).toBe(1);
    await expect.poll(() => list().getByRole('row').count()).toBe(2);
  });

  it('goes on after a reload while the server reads', async () => {
    await choose(PEOPLE.map((person) => pdfResume(person)));
    await page.getByRole('heading', { name: /ready|being read/ }).waitFor();
    await page.waitForFunction(() => !document.body.textContent?.includes('being sent'));
    await page.reload();
    for (const person of PEOPLE) await rowOf(person.name).getByText('Created', { exact: true }).waitFor();
  });

  it('recognises the same file again and leads to the first one', async () => {
    await choose([textResume(PEOPLE[0])]);
    await rowOf(PEOPLE[0].name).getByText('Created', { exact: true }).waitFor();
    await choose([{ ...textResume(PEOPLE[0]), name: 'the-same.txt' }]);
    await trayRow('the-same.txt').getByText('Duplicate').waitFor();
    const first = await rowOf(PEOPLE[0].name).last().getByRole('link', { name: PEOPLE[0].name }).getAttribute('href');
    expect(await rowOf('Duplicate').getByRole('link', { name: 'Open the first one' }).getAttribute('href')).toBe(first);
  });

  it('says of bad files what is wrong and what to do, while others go on', async () => {
    const big = { ...textResume(PEOPLE[2]), name: 'big.txt', buffer: Buffer.alloc(9 * 1024 * 1024, 'a') };
    await choose([damagedPdf(), emptyFile(), big, textResume(PEOPLE[3])]);
    await trayRow('empty.pdf').getByText('The file is empty.').waitFor();
    await trayRow('big.txt').getByText('The file is larger than 8 MB, which is the most here.').waitFor();
    await rowOf('damaged.pdf').getByText('Unreadable').waitFor();
    await rowOf('damaged.pdf').getByRole('button', { name: 'Send another format' }).waitFor();
    await rowOf(PEOPLE[3].name).getByText('Created', { exact: true }).waitFor();
    await expectAccessible(page);
    expect(errors.all).toEqual([]);
  });
});
