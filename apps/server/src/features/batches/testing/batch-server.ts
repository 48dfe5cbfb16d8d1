// For tests: batches over real HTTP, beside the résumés.
import { setTimeout as sleep } from 'node:timers/promises';
import { Batch, type BatchItem, BatchItemList, BulkUploadReply } from '@vitae/schema/api';
import { silentLog, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { createKeepUpload } from '../../resumes/keep-upload.ts';
import { type ResumeServer, type ResumeServerOptions, startResumeServer } from '../../resumes/testing/resume-server.ts';
import { LOOK_AGAIN, type TestClient } from '../../resumes/testing/test-client.ts';
import { BATCH_TASKS, type BatchesParts, createBatchesFeature, workOnBatches } from '../batches.ts';
import { createTellProgress } from '../tell-progress.ts';

export async function startBatchServer(
  database: TestDatabase,
  options: ResumeServerOptions = {},
): Promise<ResumeServer> {
  const now = () => new Date();
  const progress = createTellProgress({ db: database.db, log: silentLog, now });
  let batches: BatchesParts | undefined;
  const server = await startResumeServer(database, {
    ...options,
    tasks: BATCH_TASKS,
    batchMoved: progress.moved,
    features: (resumes, parts) => {
      const { db, queue, storage } = parts;
      const { maxUploadBytes } = parts.config;
      const keepUpload = createKeepUpload({ db, queue, now });
      const choices = {
        languages: () => ['en', 'de'],
        hasModel: async () => options.secondEngine !== undefined,
        estimate: async () => ({ estimate: null }),
      };
      const kept = { db, queue, storage, log: silentLog, now, keepUpload, maxUploadBytes, choices };
      batches = { ...kept, batchMoved: progress.moved };
      return [createBatchesFeature({ ...batches, deleteResume: resumes.deleteResume, userNames: parts.userNames })];
    },
  });
  if (batches !== undefined && (options.works ?? true)) await workOnBatches(batches);
  return {
    ...server,
    close: async () => {
      await progress.stop();
      await server.close();
    },
  };
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function bulkUpload(client: TestClient, files: readonly NamedFile[], fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const { name, bytes } of files) form.append('files', new Blob([Uint8Array.from(bytes)]), name);
  const response = await client.fetch('/api/resumes/bulk-upload', { method: 'POST', body: form });
  if (response.status !== 202) throw new Error(`${response.status}: ${await response.text()}`);
  return BulkUploadReply.parse(await response.json());
}

export async function getBatch(client: TestClient, id: string): Promise<Batch> {
  const batch = Batch.parse((await client.send('GET', `/api/batches/${id}`)).body);
  const sum = Object.values(batch.counts).reduce((all, count) => all + count, 0);
  if (sum !== batch.total) throw new Error(`The counts do not add up: ${JSON.stringify(batch)}`);
  return batch;
}

/** Looks at the sums all the way, and gives the batch when nothing waits any more. */
export async function settled(client: TestClient, id: string): Promise<Batch> {
  for (const end = Date.now() + 60_000; ; await sleep(LOOK_AGAIN)) {
    const batch = await getBatch(client, id);
    if (batch.total > 0 && batch.counts.waiting + batch.counts.reading === 0) return batch;
    if (Date.now() > end) throw new Error(`The batch did not end: ${JSON.stringify(batch)}`);
  }
}

export async function allItems(client: TestClient, id: string, query = ''): Promise<BatchItem[]> {
  const items: BatchItem[] = [];
  for (let cursor = ''; ; ) {
    const page = BatchItemList.parse(
      (await client.send('GET', `/api/batches/${id}/items?limit=3${query}${cursor}`)).body,
    );
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = `&cursor=${page.nextCursor}`;
  }
}
