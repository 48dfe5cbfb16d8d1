// Where the bytes of documents are kept. Keys are made by the caller and hold no personal data.
import type { Readable } from 'node:stream';

export interface StoredObject {
  readonly bytes: number;
  /** Hex SHA-256. */
  readonly sha256: string;
}

export interface Storage {
  readonly kind: 'disk';
  /** Keeps the whole stream or nothing: the key appears when everything is safely written. Rejects when the stream fails. */
  put(key: string, stream: AsyncIterable<Uint8Array>): Promise<StoredObject>;
  /** `range`: byte offsets, `end` inclusive. The stream fails with ENOENT (disk) when the key does not exist: `stat` first. */
  open(key: string, range?: { start: number; end?: number }): Readable;
  stat(key: string): Promise<{ bytes: number; modifiedAt: Date } | null>;
  /** Also succeeds when nothing is there. */
  delete(key: string): Promise<void>;
  /** All keys with this prefix that were finished before `olderThan`. */
  list(prefix: string, olderThan: Date): AsyncIterable<string>;
  /** Removes what broken uploads have left; gives how many. */
  sweepDrafts(olderThan: Date): Promise<number>;
  /** Free bytes, or null when the storage has no such limit. */
  freeBytes(): Promise<number | null>;
  /** Proves that writing works; rejects when not. */
  check(): Promise<void>;
  /** Writes over a few bytes of an object, safely on the disk when it resolves. Does nothing when the object is gone. */
  patch(key: string, offset: number, bytes: Uint8Array): Promise<void>;
}
