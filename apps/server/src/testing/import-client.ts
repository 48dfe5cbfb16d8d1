// For tests: sends bulk imports as a browser does, to a server that may go away at any moment.
import { setTimeout as sleep } from 'node:timers/promises';
import { Batch, type BatchItem, BatchItemList, CreateBatchReply } from '@vitae/schema/api';
import type { MadeResume } from './made-resumes.ts';

export type SentFile = Pick<MadeResume, 'filename' | 'bytes' | 'sha256'>;

export interface Announced {
  readonly file: SentFile;
  readonly itemId: string;
}

export interface ImportClient {
  announce(files: readonly SentFile[], name: string): Promise<{ batchId: string; announced: Announced[] }>;
  /** Three at a time, until the server has said of each that it has it. */
  sendAll(batchId: string, announced: readonly Announced[]): Promise<void>;
  /** Throws when the bins do not add up to the total. */
  sums(batchId: string): Promise<Batch>;
  /** The first 200. */
  items(batchId: string): Promise<BatchItem[]>;
}

/** `url`: where the server is now. */
export function createImportClient(url: () => string, key: string): ImportClient {
  const headers = { authorization: `Bearer ${key}` };
  const getJson = async (path: string): Promise<unknown> => {
    const reply = await fetch(`${url()}${path}`, { headers });
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
    return await reply.json();
  };
  /** False when the server went away before it answered. */
  const sendOne = async (batchId: string, { file, itemId }: Announced): Promise<boolean> => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(file.bytes)]), file.filename);
    try {
      const init = { method: 'POST', headers, body: form };
      const reply = await fetch(`${url()}/api/batches/${batchId}/files?item=${itemId}`, init);
      return reply.ok;
    } catch {
      return false;
    }
  };
  return {
    announce: async (files, name) => {
      const manifest = files.map(({ filename, bytes, sha256 }) => ({ path: filename, bytes: bytes.length, sha256 }));
      const reply = await fetch(`${url()}/api/batches`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ name, files: manifest }),
      });
      const { batchId, files: told } = CreateBatchReply.parse(await reply.json());
      return { batchId, announced: files.map((file, index) => ({ file, itemId: told[index]?.itemId ?? '' })) };
    },
    sendAll: async (batchId, announced) => {
      const waiting = [...announced];
      const lane = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          if (await sendOne(batchId, next)) continue;
          waiting.push(next);
          await sleep(200);
        }
      };
      await Promise.all([lane(), lane(), lane()]);
    },
    sums: async (batchId) => {
      const batch = Batch.parse(await getJson(`/api/batches/${batchId}`));
      const sum = Object.values(batch.counts).reduce((all, count) => all + count, 0);
      if (sum !== batch.total) throw new Error(`The bins do not add up: ${JSON.stringify(batch)}`);
      return batch;
    },
    items: async (batchId) => BatchItemList.parse(await getJson(`/api/batches/${batchId}/items?limit=200`)).items,
  };
}
