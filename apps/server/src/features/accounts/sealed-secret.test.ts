import { expect, it } from 'vitest';
import { createSecretBox } from './sealed-secret.ts';

const box = createSecretBox('a secret that is only used in tests');

it('opens what it sealed, and seals the same differently each time', () => {
  const sealed = box.seal('signing key', 'k1', 'the content, é');
  expect(box.open('signing key', 'k1', sealed)).toBe('the content, é');
  expect(box.seal('signing key', 'k1', 'the content, é').equals(sealed)).toBe(false);
  expect(sealed.includes('content')).toBe(false);
});

it('opens nothing that was changed, moved, meant for something else, or sealed with another secret', () => {
  const sealed = box.seal('signing key', 'k1', 'the content');
  const other = createSecretBox('another secret that is only used in tests');
  expect(box.open('signing key', 'k2', sealed)).toBeNull();
  expect(box.open('two-factor secret', 'k1', sealed)).toBeNull();
  expect(other.open('signing key', 'k1', sealed)).toBeNull();
  expect(box.open('signing key', 'k1', sealed.subarray(0, 20))).toBeNull();
  for (const place of [0, 12, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(box.open('signing key', 'k1', changed)).toBeNull();
  }
});

it('hashes the same backup code of two users differently', () => {
  expect(box.hashBackupCode('u1', 'k7m2px9qfd').equals(box.hashBackupCode('u1', 'k7m2px9qfd'))).toBe(true);
  expect(box.hashBackupCode('u1', 'k7m2px9qfd').equals(box.hashBackupCode('u2', 'k7m2px9qfd'))).toBe(false);
});
