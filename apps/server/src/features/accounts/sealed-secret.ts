// Keeps secrets that must be read again (unlike passwords, of which a hash is enough) unreadable in the database.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export type SecretPurpose = 'two-factor secret' | 'signing key';

export interface SecretBox {
  /** AES-256-GCM: nonce, tag, content. `owner` is bound to it: moved to another row, it can't be opened. */
  seal(purpose: SecretPurpose, owner: string, content: string): Buffer;
  /** Null when it was changed, belongs to another owner, or was sealed with another application secret. */
  open(purpose: SecretPurpose, owner: string, sealed: Buffer): string | null;
  /** HMAC-SHA-256 of a backup code: too short to be kept as a plain hash. */
  hashBackupCode(userId: string, code: string): Buffer;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key of its own for each purpose comes from the application's secret. */
export function createSecretBox(applicationSecret: string): SecretBox {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', applicationSecret, '', `vitae ${purpose}`, 32));
  const sealingKeys = { 'two-factor secret': keyFor('two-factor secret'), 'signing key': keyFor('signing key') };
  const backupCodeKey = keyFor('backup code');
  return {
    seal: (purpose, owner, content) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealingKeys[purpose], nonce).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open: (purpose, owner, sealed) => {
      const nonce = sealed.subarray(0, NONCE_BYTES);
      const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      if (tag.length !== TAG_BYTES) return null;
      const options = { authTagLength: TAG_BYTES };
      const decipher = createDecipheriv('aes-256-gcm', sealingKeys[purpose], nonce, options)
        .setAAD(Buffer.from(owner))
        .setAuthTag(tag);
      const content = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
      try {
        return Buffer.concat([content, decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
    hashBackupCode: (userId, code) => createHmac('sha256', backupCodeKey).update(`${userId}:${code}`).digest(),
  };
}
