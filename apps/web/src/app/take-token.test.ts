import { describe, expect, it, vi } from 'vitest';
import { takeToken } from './take-token.ts';

const at = (hash: string) => ({ hash, pathname: '/setup', search: '' });

describe('the token of a link', () => {
  it('is read and taken out of the address bar', () => {
    const replaceState = vi.fn();
    expect(takeToken(at('#token=a%2Bb'), { replaceState, state: null })).toBe('a+b');
    expect(replaceState).toHaveBeenCalledWith(null, '', '/setup');
  });
  it('is undefined when the link has none', () => {
    const replaceState = vi.fn();
    expect(takeToken(at(''), { replaceState, state: null })).toBeUndefined();
    expect(takeToken(at('#token='), { replaceState, state: null })).toBeUndefined();
  });
});
