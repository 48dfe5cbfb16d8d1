// Chromium for tests and for programs that take pictures.
import { type Browser, chromium } from 'playwright-core';

/** Chromium without anything that asks other machines. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['VITAE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Each test has a new window, whose pages live too short for code that is optimised later to pay.
      '--js-flags=--always-sparkplug,--no-maglev,--no-opt',
    ],
  });
}

let shared: Promise<Browser> | undefined;

/**
 * The one browser of all test files of a worker, which run one after the other. What it keeps is kept by window, and `close` closes
 * all windows; the browser itself ends with the worker.
 */
export async function borrowBrowser(): Promise<Browser> {
  if (shared === undefined || !(await shared).isConnected()) shared = launchBrowser();
  const browser = await shared;
  const close = async () => void (await Promise.all(browser.contexts().map((context) => context.close())));
  return Object.assign(Object.create(browser), { close });
}
