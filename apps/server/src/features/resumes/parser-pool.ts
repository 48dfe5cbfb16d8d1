// The guarded pool that reads documents, and how it gets at their bytes.
import type { ParserPool } from '@vitae/parser/node';
import type { Storage } from '../../platform/storage/storage.ts';

export type { ParserPool } from '@vitae/parser/node';
export type DocumentSource = Parameters<ParserPool['parse']>[0];

/** A path where the storage has files, so that the bytes don't go through this process. */
export async function sourceOf(storage: Storage, key: string): Promise<DocumentSource> {
  if (storage.path !== undefined) return { path: storage.path(key) };
  const chunks: Uint8Array[] = [];
  for await (const chunk of storage.open(key)) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks) };
}
