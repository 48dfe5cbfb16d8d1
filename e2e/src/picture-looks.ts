// How pages look in the pictures of the documentation.
import type { BrowserContextOptions } from 'playwright-core';

export const LIGHT: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1.4,
  colorScheme: 'light',
};
export const DARK: BrowserContextOptions = { ...LIGHT, colorScheme: 'dark' };
export const DARK_PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  colorScheme: 'dark',
};
