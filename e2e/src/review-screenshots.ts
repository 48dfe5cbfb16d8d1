// Pictures of the review for the documentation: light, dark and phone, with an invented résumé.
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openContext, type TestServer } from './harness.ts';
import { field, openReview, samplePdf, uploadResume } from './review-fixture.ts';

const WIDE = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.4 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

const LOOKS: readonly { name: string; options: BrowserContextOptions }[] = [
  { name: 'review-light', options: { ...WIDE, colorScheme: 'light' } },
  { name: 'review-dark', options: { ...WIDE, colorScheme: 'dark' } },
  { name: 'review-phone', options: { ...PHONE, colorScheme: 'light' } },
];

/** Writes `review-light.png`, `review-dark.png` and `review-phone.png` into `folder`. */
export async function shootReview(
  browser: Browser,
  server: TestServer,
  session: { cookie: string },
  folder: string,
): Promise<void> {
  const uploader = await openContext(browser, server, session);
  const buffer = await samplePdf(browser);
  const file = { name: 'nora-lindqvist.pdf', mimeType: 'application/pdf', buffer };
  const resumeId = await uploadResume(uploader, server.url, file);
  await uploader.close();
  for (const { name, options } of LOOKS) {
    const context = await openContext(browser, server, session, { reducedMotion: 'reduce', ...options });
    const page = await openReview(context, resumeId);
    await settle(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
}

/** The first value to check is active, and its picture is there. */
async function settle(page: Page): Promise<void> {
  const first = page.locator('[data-row][data-state="failed"] textarea').first();
  await first.click();
  await field(page, (await first.getAttribute('id'))?.replace('field:', '') ?? '').waitFor();
  await page.locator('.mark[data-lit="active"]:visible').first().waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>('.paper img')].some(
      (image) => image.complete && image.naturalWidth > 0,
    ),
  );
}
