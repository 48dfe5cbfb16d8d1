import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTheme, setTheme, watchTheme } from './theme.ts';

let systemIsDark = false;
const changes = new Set<() => void>();

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return systemIsDark;
    },
    addEventListener: (_: string, listener: () => void) => changes.add(listener),
    removeEventListener: (_: string, listener: () => void) => changes.delete(listener),
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const shown = () => document.documentElement.dataset['theme'];

describe('the theme', () => {
  it('follows the system until one is chosen, and remembers the choice', () => {
    watchTheme();
    expect(shown()).toBe('light');
    systemIsDark = true;
    for (const change of changes) change();
    expect(shown()).toBe('dark');
    setTheme('light');
    expect([shown(), readTheme(), localStorage.getItem('vitae.theme')]).toEqual(['light', 'light', 'light']);
  });
});
