// The head of a sealed object: its own data key, wrapped by a master key, in two slots.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { KEY_BYTES, KEY_ID_BYTES, type KeyRing, type MasterKey } from './key-ring.ts';

/**
 * | bytes | what |
 * | --- | --- |
 * | 8 | `\x89VITAE\r\n`: no text and no document begins so |
 * | 1 | version, 1 |
 * | 1 | size of a chunk, as a power of two |
 * | 2 | zero |
 * | 2 × 68 | slots: id of the master key (8), nonce (12), wrapped data key (32), tag (16); an empty slot is zero |
 * | 12 | zero |
 *
 * Re-wrapping writes the other slot first, so that at no moment a crash leaves a head without a slot that opens.
 */
export const HEADER_BYTES = 160;
const MAGIC = Buffer.from('\x89VITAE\r\n', 'latin1');
const VERSION = 1;
const SLOTS_AT = 12;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const SLOT_BYTES = KEY_ID_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES;
/** 64 KiB: a range costs little to open, and the tags add 0.02%. */
export const CHUNK_POWER = 16;

/** The object was changed, cut, or belongs elsewhere; or its master key is not in the ring. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

export interface SealedHeader {
  readonly chunkBytes: number;
  readonly dataKey: Buffer;
  /** Id of the master key that opened it, and its slot. */
  readonly keyId: string;
  readonly slot: 0 | 1;
}

export const isSealed = (head: Buffer): boolean => head.length >= HEADER_BYTES && head.subarray(0, 8).equals(MAGIC);

/** `object`: the key under which it is stored. It is bound to it: in another’s place, it can't be opened. */
export function sealHeader(master: MasterKey, dataKey: Buffer, object: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(header);
  header.writeUInt8(VERSION, 8);
  header.writeUInt8(CHUNK_POWER, 9);
  wrapDataKey(master, dataKey, object).copy(header, SLOTS_AT);
  return header;
}

export const slotOffset = (slot: 0 | 1): number => SLOTS_AT + slot * SLOT_BYTES;

export function wrapDataKey(master: MasterKey, dataKey: Buffer, object: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', master.bytes, nonce).setAAD(boundTo(object));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return Buffer.concat([Buffer.from(master.id, 'hex'), nonce, wrapped, cipher.getAuthTag()]);
}

/** Throws `SealError`. */
export async function openHeader(ring: KeyRing, header: Buffer, object: string): Promise<SealedHeader> {
  if (!isSealed(header) || header.readUInt8(8) !== VERSION) throw new SealError('The object has no head of ours.');
  const chunkBytes = 2 ** header.readUInt8(9);
  for (const slot of [0, 1] as const) {
    const wrapped = header.subarray(slotOffset(slot), slotOffset(slot) + SLOT_BYTES);
    const keyId = wrapped.subarray(0, KEY_ID_BYTES).toString('hex');
    const master = await ring.find(keyId);
    const dataKey = master === undefined ? null : unwrapDataKey(master, wrapped, object);
    if (dataKey !== null) return { chunkBytes, dataKey, keyId, slot };
  }
  throw new SealError('No master key of the ring opens this object.');
}

function unwrapDataKey(master: MasterKey, slot: Buffer, object: string): Buffer | null {
  const nonce = slot.subarray(KEY_ID_BYTES, KEY_ID_BYTES + NONCE_BYTES);
  const wrapped = slot.subarray(KEY_ID_BYTES + NONCE_BYTES, SLOT_BYTES - TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', master.bytes, nonce, { authTagLength: TAG_BYTES })
    .setAAD(boundTo(object))
    .setAuthTag(slot.subarray(SLOT_BYTES - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(wrapped), decipher.final()]);
  } catch {
    return null;
  }
}

const boundTo = (object: string): Buffer => Buffer.from(`vitae object ${object}`);
