// What every page must keep: no accessibility violation, no error in the console.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with rule and element of each violation. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
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
