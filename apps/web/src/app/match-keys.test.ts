import { describe, expect, it } from 'vitest';
import { matchesKeys } from './match-keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys of a shortcut', () => {
  it('fit in both cases of a letter, but not with a modifier that is not named', () => {
    expect(matchesKeys(['U'], press('u'))).toBe(true);
    expect(matchesKeys(['U'], press('u', { ctrlKey: true }))).toBe(false);
    expect(matchesKeys(['U'], press('U', { shiftKey: true }))).toBe(false);
  });
  it('take Ctrl or ⌘ for Mod', () => {
    expect(matchesKeys(['Mod', 'K'], press('k', { metaKey: true }))).toBe(true);
    expect(matchesKeys(['Mod', 'K'], press('k', { ctrlKey: true }))).toBe(true);
    expect(matchesKeys(['Mod', 'K'], press('k'))).toBe(false);
  });
  it('leave Shift aside for signs, which need it on some keyboards only', () => {
    expect(matchesKeys(['?'], press('?', { shiftKey: true }))).toBe(true);
    expect(matchesKeys(['?'], press('?'))).toBe(true);
    expect(matchesKeys(['Shift', '↓'], press('ArrowDown', { shiftKey: true }))).toBe(true);
    expect(matchesKeys(['↓'], press('ArrowDown', { shiftKey: true }))).toBe(false);
  });
});
