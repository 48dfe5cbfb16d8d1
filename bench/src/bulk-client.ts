// Sends one bulk import as a browser does and reads it back, from a server that may go away at any moment.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Batch, type BatchItem, BatchItemList, CreateBatchReply, ResumeList } from '@vitae/schema/api';
import type { z } from 'zod';
import type { BenchServer } from './bench-server.ts';
import type { MadeDocument } from './made-documents.ts';

/** As many files on their way as a browser sends. */
const LANES = 3;
const RETRY_MS = 300;
/** A server that was killed is back long before. */
const MOST_TRIES = 400;

export interface BulkClient {
  announce(documents: readonly MadeDocument[]): Promise<CreateBatchReply>;
  /** Until the server has said of each that it has it. */
  sendAll(announced: CreateBatchReply, documents: readonly MadeDocument[]): Promise<void>;
  readBatch(id: string): Promise<Batch>;
  listItems(id: string): Promise<BatchItem[]>;
  /** Ids of all résumés that are here. */
  listResumes(): Promise<string[]>;
}

/** Throws when an answer is an error; a call that gets no answer is made again. */
export function createBulkClient({ address, headers }: Pick<BenchServer, 'address' | 'headers'>): BulkClient {
  const call = async (route: string, init?: () => RequestInit): Promise<Response> => {
    for (let tries = 1; ; tries++) {
      const reply = await fetch(address + route, { headers, ...init?.() }).catch(() => undefined);
      if (reply?.ok === true) return reply;
      if (reply !== undefined && reply.status < 500) throw new Error(`${route}: ${reply.status} ${await reply.text()}`);
      if (tries === MOST_TRIES) throw new Error(`${route}: no answer after ${tries} tries`);
      await sleep(RETRY_MS);
    }
  };
  const json = async (route: string, init?: () => RequestInit): Promise<unknown> =>
    await (await call(route, init)).json();
  const send = async (batchId: string, itemId: string, document: MadeDocument): Promise<void> => {
    const route = `/api/batches/${batchId}/files?item=${itemId}`;
    await json(route, () => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(document.bytes)]), path.basename(document.path));
      return { method: 'POST', body: form };
    });
  };
  const all = async <T>(route: string, list: z.ZodType<{ items: T[]; nextCursor: string | null }>): Promise<T[]> => {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: { items: T[]; nextCursor: string | null } = list.parse(await json(`${route}?limit=200${after}`));
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  };
  return {
    announce: async (documents) => {
      const files = documents.map(({ path: at, bytes }) => ({
        path: at,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }));
      return CreateBatchReply.parse(
        await json('/api/batches', () => ({
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ name: 'Bulk import', files }),
        })),
      );
    },
    sendAll: async ({ batchId, files }, documents) => {
      const queue = documents.entries();
      const lane = async () => {
        for (const [n, document] of queue) {
          const file = files[n];
          if (file?.send === true) await send(batchId, file.itemId, document);
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
    },
    readBatch: async (id) => Batch.parse(await json(`/api/batches/${id}`)),
    listItems: (id) => all(`/api/batches/${id}/items`, BatchItemList),
    listResumes: async () => (await all('/api/resumes', ResumeList)).map(({ id }) => id),
  };
}
