// Keeps secrets that must be read again (unlike passwords, of which a hash is enough) unreadable in the database.
import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { SecretSealer } from '../../platform/encryption/secret-sealer.ts';

export type SecretPurpose = 'two-factor secret' | 'signing key';

export interface SecretBox {
  /** `owner` is bound to it: moved to another row, it can't be opened. */
  seal(purpose: SecretPurpose, owner: string, content: string): Promise<Buffer>;
  /** Null when it was changed, belongs to another owner, or was sealed with another secret. */
  open(purpose: SecretPurpose, owner: string, sealed: Buffer): Promise<string | null>;
  /** Whether it is sealed under the newest master key. */
  isFresh(sealed: Buffer): Promise<boolean>;
  /** HMAC-SHA-256 of a backup code: too short to be kept as a plain hash. */
  hashBackupCode(userId: string, code: string): Buffer;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Secrets are sealed under the master keys. Those that were sealed before there were any, with the application's secret, open too until
 * they have been sealed anew.
 */
export function createSecretBox(applicationSecret: string, sealer: SecretSealer): SecretBox {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', applicationSecret, '', `vitae ${purpose}`, 32));
  const oldKeys = { 'two-factor secret': keyFor('two-factor secret'), 'signing key': keyFor('signing key') };
  const backupCodeKey = keyFor('backup code');
  return {
    seal: sealer.seal,
    open: async (purpose, owner, sealed) =>
      (await sealer.open(purpose, owner, sealed)) ?? openOld(oldKeys[purpose], owner, sealed),
    isFresh: sealer.isFresh,
    hashBackupCode: (userId, code) => createHmac('sha256', backupCodeKey).update(`${userId}:${code}`).digest(),
  };
}

/** Nonce, tag, content. */
function openOld(key: Buffer, owner: string, sealed: Buffer): string | null {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  if (tag.length !== TAG_BYTES) return null;
  const options = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, options).setAAD(Buffer.from(owner)).setAuthTag(tag);
  const content = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([content, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
