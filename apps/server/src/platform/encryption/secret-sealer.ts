// Seals small secrets that must be read again: second-step secrets, signing keys, tokens of other services.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derivedKey, KEY_ID_BYTES, type KeyRing, type MasterKey } from './key-ring.ts';

export interface SecretSealer {
  /**
   * AES-256-GCM under the newest master key. `owner` (the id of the row) and `purpose` are bound to it: moved to another row, or used for
   * something else, it can't be opened.
   */
  seal(purpose: string, owner: string, content: string): Promise<Buffer>;
  /** Null when it was changed, belongs to another owner, or its master key is not in the ring. */
  open(purpose: string, owner: string, sealed: Buffer): Promise<string | null>;
  /** Whether it is sealed under the newest master key. */
  isFresh(sealed: Buffer): Promise<boolean>;
}

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES;

/** Version (1 byte), id of the master key (8), nonce (12), tag (16), content. */
export function createSecretSealer(ring: KeyRing): SecretSealer {
  return {
    seal: async (purpose, owner, content) => seal(await ring.current(), purpose, owner, content),
    open: async (purpose, owner, sealed) => {
      const master = await ring.find(keyIdIn(sealed) ?? '');
      return master === undefined ? null : open(master, purpose, owner, sealed);
    },
    isFresh: async (sealed) => keyIdIn(sealed) === (await ring.current()).id,
  };
}

function keyIdIn(sealed: Buffer): string | undefined {
  return sealed[0] === VERSION ? sealed.subarray(1, HEAD_BYTES).toString('hex') : undefined;
}

function seal(master: MasterKey, purpose: string, owner: string, content: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', derivedKey(master, purpose), nonce).setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), Buffer.from(master.id, 'hex'), nonce, cipher.getAuthTag(), body]);
}

function open(master: MasterKey, purpose: string, owner: string, sealed: Buffer): string | null {
  const body = sealed.subarray(HEAD_BYTES);
  const tag = body.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  if (tag.length !== TAG_BYTES) return null;
  const nonce = body.subarray(0, NONCE_BYTES);
  const options = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv('aes-256-gcm', derivedKey(master, purpose), nonce, options)
    .setAAD(Buffer.from(owner))
    .setAuthTag(tag);
  const content = decipher.update(body.subarray(NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([content, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
