import { expect, it } from 'vitest';
import { CALLER } from '../../platform/http/testing/test-http.ts';
import { createCallerCache } from './caller-cache.ts';

it('forgets after ten seconds and at any change', () => {
  let now = 0;
  const cache = createCallerCache(() => new Date(now));
  cache.set('credential', CALLER);
  now = 9_999;
  expect(cache.get('credential')).toBe(CALLER);
  now = 10_000;
  expect(cache.get('credential')).toBeUndefined();
  cache.set('credential', CALLER);
  const before = cache.generation();
  cache.clear();
  expect(cache.get('credential')).toBeUndefined();
  expect(cache.generation()).not.toBe(before);
});
