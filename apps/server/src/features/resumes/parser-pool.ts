// The guarded pool that reads documents, and how it gets at their bytes.
import type { ParserPool } from '@vitae/parser/node';
import type { Storage } from '../../platform/storage/storage.ts';

export type { ParserPool } from '@vitae/parser/node';
export type DocumentSource = Parameters<ParserPool['parse']>[0];

/**
 * The bytes are opened when the pool gets to the document, and handed over to its process: what waits in the pool's queue holds
 * none, and the process that reads hostile documents never holds a key.
 */
export function sourceOf(storage: Storage, key: string): DocumentSource {
  return {
    load: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of storage.open(key)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}
