// Many documents in one bulk import through the API of the built server, while somebody looks around in it.
//   node --conditions=vitae-source bench/src/bulk-import.ts [--documents N] [--external] [--postgres <folder with binaries>]
// `--external`: a PostgreSQL server of its own, one process that answers and three that work, all started here.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Batch, BatchItemList, CreateBatchReply } from '@vitae/schema/api';
import { startBenchPostgres } from './bench-postgres.ts';
import { startBenchServer } from './bench-server.ts';
import { type MadeDocument, madeDocuments } from './made-documents.ts';
import { printTimes, startReader } from './patient-reader.ts';
import { watchProcesses } from './watch-processes.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    external: { type: 'boolean', default: false },
    postgres: { type: 'string', default: '/usr/lib/postgresql/15/bin' },
  },
});
/** As many files on their way as a browser sends. */
const LANES = 3;
const WORKERS = 3;

const documents: MadeDocument[] = [];
for await (const document of madeDocuments(Number(values.documents))) documents.push(document);
console.log(`${documents.length} documents: ${JSON.stringify(countBy(documents, ({ kind }) => kind))}`);

const postgres = values.external ? await startBenchPostgres(values.postgres) : undefined;
const server = await startBenchServer(
  postgres === undefined ? {} : { databaseUrl: postgres.url, workers: WORKERS },
).catch(async (error: unknown) => {
  await postgres?.stop();
  throw error;
});
try {
  console.log(
    postgres === undefined
      ? 'embedded database, one process'
      : `PostgreSQL ${postgres.version}, 1 API, ${WORKERS} workers`,
  );
  await measure();
} finally {
  await server.stop();
  await postgres?.stop();
}

async function measure(): Promise<void> {
  const processes = watchProcesses(server.pids, [
    server.dataFolder,
    ...(postgres === undefined ? [] : [postgres.folder]),
  ]);
  const started = performance.now();
  const { batchId, files } = await announce();
  const reader = startReader(server.address, server.headers, [
    `/api/batches/${batchId}`,
    `/api/batches/${batchId}/items?limit=50`,
    '/api/candidates?limit=50',
    '/api/candidates?text=engineer&limit=50',
    '/api/resumes?limit=50',
  ]);
  const sending = documents.flatMap((document, n) => (files[n]?.send ? [{ document, itemId: files[n].itemId }] : []));
  await sendAll(batchId, sending);
  const sent = performance.now() - started;
  let batch = await readBatch(batchId);
  for (; batch.counts.waiting + batch.counts.reading > 0; batch = await readBatch(batchId)) await sleep(500);
  const seconds = (performance.now() - started) / 1000;
  const times = await reader.stop();
  console.log(
    `sent after ${(sent / 1000).toFixed(0)} s, all ended after ${seconds.toFixed(0)} s: ${(documents.length / seconds).toFixed(1)} files a second`,
  );
  const { peakMb, cpuSeconds } = processes.stop();
  const each = (cpuSeconds * 1000) / documents.length;
  console.log(`peak memory of all processes: ${peakMb.toFixed(0)} MB`);
  console.log(`processor time of all processes: ${cpuSeconds.toFixed(0)} s, ${each.toFixed(0)} ms a file`);
  console.log('answers meanwhile:');
  printTimes(times);
  await checkOutcomes(batch);
}

async function announce(): Promise<CreateBatchReply> {
  const manifest = documents.map(({ path: at, bytes }) => ({
    path: at,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const reply = await fetch(`${server.address}/api/batches`, {
    method: 'POST',
    headers: { ...server.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Bulk import', files: manifest }),
  });
  if (!reply.ok) throw new Error(`The batch was answered with ${reply.status}: ${await reply.text()}`);
  return CreateBatchReply.parse(await reply.json());
}

interface Sending {
  readonly document: MadeDocument;
  readonly itemId: string;
}

async function sendAll(batchId: string, waiting: Sending[]): Promise<void> {
  const queue = waiting.values();
  const lane = async () => {
    for (const { document, itemId } of queue) {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(document.bytes)]), path.basename(document.path));
      const init = { method: 'POST', headers: server.headers, body: form };
      const reply = await fetch(`${server.address}/api/batches/${batchId}/files?item=${itemId}`, init);
      if (!reply.ok) throw new Error(`${document.path}: ${reply.status} ${await reply.text()}`);
      await reply.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function getJson(route: string): Promise<unknown> {
  const reply = await fetch(server.address + route, { headers: server.headers });
  if (!reply.ok) throw new Error(`${route}: ${reply.status}`);
  return await reply.json();
}

async function readBatch(batchId: string): Promise<Batch> {
  return Batch.parse(await getJson(`/api/batches/${batchId}`));
}

/** Each file is an item, each item has a reason, and the bins add up. Throws otherwise. */
async function checkOutcomes({ id, counts }: Batch): Promise<void> {
  const items: BatchItemList['items'] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = BatchItemList.parse(
      await getJson(
        `/api/batches/${id}/items?limit=200${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      ),
    );
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  const filled = Object.entries(counts).filter(([, count]) => count > 0);
  const sum = filled.reduce((all, [, count]) => all + count, 0);
  console.log(`outcomes: ${filled.map(([bin, count]) => `${bin} ${count}`).join(', ')}; together ${sum}`);
  console.log(
    `reasons: ${JSON.stringify(
      countBy(items, ({ bin, reason }) => `${bin}: ${reason.code}`),
      null,
      2,
    )}`,
  );
  const unexplained = items.filter(({ reason }) => reason.message.trim() === '');
  const agreed = countBy(items, ({ bin }) => bin);
  if (items.length !== documents.length || sum !== documents.length) throw new Error('Files are missing or doubled.');
  if (filled.some(([bin, count]) => agreed[bin] !== count)) throw new Error('List and counts differ.');
  if (unexplained.length > 0 || counts.failed > 0) throw new Error('Some files ended without an explanation.');
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1;
  return counts;
}
