// The two views that differ most: a wide light page and a dark phone. The other two combinations use the same colours and layouts.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expectAccessible, expectNoOverflow } from './page-checks.ts';

export const VIEWS = [
  { name: 'wide and light', colorScheme: 'light', viewport: { width: 1360, height: 850 } },
  {
    name: 'a phone in dark',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  },
] as const satisfies (BrowserContextOptions & { name: string })[];

/** Where pictures of the pages go, to be looked at; nowhere by default. */
const PICTURES = process.env['VITAE_PICTURES'];

export async function takePicture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage });
}

/** Accessible, no wider than the screen, and looked at. */
export async function checkView(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await expectNoOverflow(page);
  await takePicture(page, `${name}-${page.viewportSize()?.width ?? 0}`);
}
