import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createFixedKeyRing } from '../../platform/encryption/key-ring.ts';
import { createSecretSealer } from '../../platform/encryption/secret-sealer.ts';
import { createSecretBox } from './sealed-secret.ts';

const SECRET = 'a secret that is only used in tests';
const newKey = () => randomBytes(32).toString('base64');
const first = newKey();
const boxWith = (...keys: readonly string[]) => createSecretBox(SECRET, createSecretSealer(createFixedKeyRing(keys)));
const box = boxWith(first);

it('opens what it sealed, and seals the same differently each time', async () => {
  const sealed = await box.seal('signing key', 'k1', 'the content, é');
  expect(await box.open('signing key', 'k1', sealed)).toBe('the content, é');
  expect((await box.seal('signing key', 'k1', 'the content, é')).equals(sealed)).toBe(false);
  expect(sealed.includes('content')).toBe(false);
});

it('opens nothing that was changed, moved, meant for something else, or sealed with another key', async () => {
  const sealed = await box.seal('signing key', 'k1', 'the content');
  expect(await box.open('signing key', 'k2', sealed)).toBeNull();
  expect(await box.open('two-factor secret', 'k1', sealed)).toBeNull();
  expect(await boxWith(newKey()).open('signing key', 'k1', sealed)).toBeNull();
  expect(await box.open('signing key', 'k1', sealed.subarray(0, 20))).toBeNull();
  for (const place of [0, 1, 9, 21, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(await box.open('signing key', 'k1', changed)).toBeNull();
  }
});

it('opens what an older key sealed, and tells that it is not fresh', async () => {
  const sealed = await box.seal('signing key', 'k1', 'the content');
  const rotated = boxWith(newKey(), first);
  expect(await box.isFresh(sealed)).toBe(true);
  expect(await rotated.isFresh(sealed)).toBe(false);
  expect(await rotated.open('signing key', 'k1', sealed)).toBe('the content');
});

it('opens what was sealed with the secret of the application, before there were master keys', async () => {
  const key = Buffer.from(hkdfSync('sha256', SECRET, '', 'vitae signing key', 32));
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from('k1'));
  const body = Buffer.concat([cipher.update('old content', 'utf8'), cipher.final()]);
  const sealed = Buffer.concat([nonce, cipher.getAuthTag(), body]);
  expect(await box.open('signing key', 'k1', sealed)).toBe('old content');
  expect(await box.open('signing key', 'k2', sealed)).toBeNull();
  expect(await box.isFresh(sealed)).toBe(false);
});

it('hashes the same backup code of two users differently', () => {
  expect(box.hashBackupCode('u1', 'k7m2px9qfd').equals(box.hashBackupCode('u1', 'k7m2px9qfd'))).toBe(true);
  expect(box.hashBackupCode('u1', 'k7m2px9qfd').equals(box.hashBackupCode('u2', 'k7m2px9qfd'))).toBe(false);
});
