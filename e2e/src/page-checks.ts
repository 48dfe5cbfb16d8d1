// What every page must keep: no accessibility violation, no error in the console.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    /** Once its source was run in the page. */
    axe?: typeof axe;
  }
}

/** Without comments and long names, so that each page has done with it sooner. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The only ones whose result another theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Fails with rule and element of each violation. The pages have no frames, so that axe runs in the page itself. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page, { type: 'tag', values: RULES });
}

/** The same page in the other theme, where everything but its colours stays as it was checked. */
export async function expectReadableInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  await expectNoViolation(page, { type: 'rule', values: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Nothing is to be reached by scrolling sideways, and within the frame of the application only its parts scroll. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const isFramed = document.querySelector('#main') !== null;
    return { across: scrollWidth - window.innerWidth, down: isFramed ? scrollHeight - window.innerHeight : 0 };
  });
  expect(overflow.across, page.url()).toBeLessThanOrEqual(0);
  expect(overflow.down, page.url()).toBeLessThanOrEqual(0);
}

async function expectNoViolation(page: Page, runOnly: axe.RunOnly): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  const found = await page.evaluate(async (only) => {
    // A colour on its way to another one says nothing; what turns for ever is not waited for.
    const changes = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.allSettled(changes.map(({ finished }) => finished));
    const results = await window.axe?.run(document, { runOnly: only, resultTypes: ['violations'] });
    return results?.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
    );
  }, runOnly);
  expect(found, page.url()).toEqual([]);
}

export interface PageErrors {
  /** What the browser complained about so far. */
  all: string[];
}

/** `expected`: parts of messages that belong to the test, e.g. of a refused request. */
export function watchErrors(page: Page, expected: readonly RegExp[] = []): PageErrors {
  const all: string[] = [];
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) all.push(text);
  };
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} ${message.location().url}`);
  });
  return { all };
}
